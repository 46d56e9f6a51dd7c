"""The addresses of the site in two versions: which pages come, go, move and change, and which links would break."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from registry.front_matter import front_matter
from registry.registry import Registry
from registry.routes import CORE_PAGES, ROUTES, core_url

from ..names import named

CONTENT = PurePosixPath("content")
Addresses = Mapping[str, str]
"""What stands at each address, relative to the site."""


Files = Mapping[PurePosixPath, bytes]


def pages(registry: Registry, files: Files) -> dict[str, str]:
    """Every page, and what it is about."""
    found = {page_url(path): f"pagina {path}" for path in files if is_page(path)}
    for entry in registry.entries:
        route = ROUTES.get(entry.kind.key)
        if entry.record and route and route.own_page:
            found[route.url(entry.id)] = f"{entry.kind.singular} {named(entry, registry)}"
    for language in registry.all("languages"):
        found |= {core_url(language, core): f"pagina in de taal {language.name}" for core in CORE_PAGES}
    return found


def redirects(registry: Registry, files: Files) -> dict[str, str]:
    """Former addresses, each with the address it leads to."""
    of_records = {
        ROUTES[entry.kind.key].url(former): ROUTES[entry.kind.key].url(entry.id)
        for entry in registry.entries
        for former in getattr(entry.record, "previous_ids", ())
    }
    texts = ((path, raw.decode("utf-8", "replace")) for path, raw in files.items() if is_page(path))
    return of_records | {old: page_url(path) for path, text in texts for old in front_matter(text).former}


def hidden(registry: Registry) -> set[str]:
    """Addresses of records that are there but can't be read for now."""
    unreadable = (e for e in registry.entries if not e.record and e.id and e.kind.key in ROUTES)
    return {ROUTES[entry.kind.key].url(entry.id) for entry in unreadable}


def is_page(path: PurePosixPath) -> bool:
    """Whether the file is a page that is written by hand."""
    return path.suffix == ".md" and CONTENT in path.parents and not any(p[0] in "_." for p in path.parts)


def page_url(path: PurePosixPath) -> str:
    """The address of such a page."""
    inside = path.relative_to(CONTENT).with_suffix("")
    folder = inside.parent if inside.name == "index" else inside
    return "" if folder == PurePosixPath() else f"{folder}/"


@dataclass(frozen=True)
class Site:
    """All addresses of one version."""

    pages: Addresses
    redirects: Addresses
    hidden: frozenset[str]

    @classmethod
    def of(cls, registry: Registry, files: Files) -> Site:
        return cls(pages(registry, files), redirects(registry, files), frozenset(hidden(registry)))

    @property
    def answering(self) -> set[str]:
        return {*self.pages, *self.redirects, *self.hidden}


def broken(before: Site, after: Site) -> list[str]:
    """Addresses that work now and would not after the change."""
    return sorted({*before.pages, *before.redirects} - after.answering)
