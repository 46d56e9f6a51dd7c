"""What a change does to the pages of the site, and the addresses that it would break, with the remedy."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

from registry.front_matter import FORMER
from registry.registry import Registry
from registry.routes import ROUTES

from ..lines import Line
from ..names import named
from .addresses import Site, broken, is_page, page_url
from .compare import Change


def page_lines(
    old: Site, new: Site, changes: Collection[Change], touched: Iterable[PurePosixPath], after: Registry
) -> Iterator[Line]:
    moved = {url: new.redirects[url] for url in old.pages if url in new.redirects and url not in new.pages}
    for label, urls in (
        ("nieuw", [url for url in new.pages if url not in old.answering and url not in moved.values()]),
        ("verdwijnt", [url for url in broken(old, new) if url in old.pages]),
        ("verandert", sorted(_changing(changes, touched, after) & {*old.pages} & {*new.pages})),
    ):
        yield from (Line(label, _told(url, new.pages.get(url) or old.pages[url])) for url in urls)
    for url, target in moved.items():
        yield Line("verhuist", f"/{url} wordt /{target}; wie het oude adres opent, komt op het nieuwe uit")


def _told(url: str, what: str) -> str:
    return f"/{url} ({what})"


def _changing(changes: Iterable[Change], touched: Iterable[PurePosixPath], after: Registry) -> set[str]:
    """Pages whose own text differs, and pages that name a record that is called otherwise now."""
    urls = {page_url(path) for path in touched if is_page(path)}
    for change in (change for change in changes if change.old and change.new):
        urls |= _standing_at(change.new.kind.key, change.new.id)
        if named(change.old, after) != named(change.new, after):
            for key, route in ROUTES.items():
                if route.own_page:
                    urls |= {
                        route.url(r.id) for r in after.referring(change.new.kind.key, change.new.id, key)
                    }
    return urls


def _standing_at(kind: str, id: str) -> set[str]:
    route = ROUTES.get(kind)
    return {route.url(id).split("#")[0]} if route else set()


def broken_lines(old: Site, new: Site) -> Iterator[Line]:
    """Each address that would lead nowhere, with what to do about it."""
    for url in broken(old, new):
        yield Line(f"/{url}", _remedy(url, old))


def _remedy(url: str, old: Site) -> str:
    section, _, id = url.rstrip("/").rpartition("/")
    is_record = any(route.own_page and route.section == f"{section}/" for route in ROUTES.values())
    name, field = (id, "previous_ids") if is_record else (url.rstrip("/"), FORMER)
    if url in old.redirects:
        return f"dit oude adres leidde naar /{old.redirects[url]}. Zet `{name}` terug bij `{field}` van dat bestand."
    if not url:
        return "dit is de startpagina. Zet het bestand terug."
    return (
        f"hier staat nu: {old.pages[url]}. Zet `{name}` bij `{field}` van de pagina die ervoor in de plaats "
        "komt, dan komen bezoekers daar uit."
    )


def anchors_gone(changes: Iterable[Change]) -> Iterator[Line]:
    """Places on a page that links may point at; the page itself still opens, at its top."""
    for change in changes:
        route = ROUTES.get(change.entry.kind.key)
        if route and not route.own_page and change.old and (change.new is None or change.is_move):
            yield Line(
                f"/{route.url(change.old.id)}", "links naar deze plek komen nu boven aan de pagina uit"
            )


def other_files(touched: Iterable[PurePosixPath], records: Collection[PurePosixPath]) -> Iterator[Line]:
    """Files that are no facts and no pages, by the folder that they stand in."""
    counts: dict[str, int] = {}
    for path in sorted(touched):
        if path not in records and not is_page(path):
            counts[_place(path)] = counts.get(_place(path), 0) + 1
    for folder, count in counts.items():
        yield Line(folder, f"{count} bestand" + ("" if count == 1 else "en"))


def _place(path: PurePosixPath) -> str:
    return f"{path.parts[0]}/" if len(path.parts) > 1 else str(path)
