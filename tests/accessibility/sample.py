"""The pages that are looked at in every way: a few that together hold every kind of element on the site.

Nobody keeps this list by hand. A new template or component brings an element that no chosen page has,
and a new section an address of another shape, so a page with it joins the sample by itself.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import html

from pages import all_pages, read_page

TELLING = ("type", "role", "aria-haspopup", "aria-expanded", "lang", "dir", "rel")
"""Attributes that make an element another kind of element."""


def is_redirect(document: html.HtmlElement) -> bool:
    return bool(document.xpath("//meta[@http-equiv='refresh']"))


def kinds_in(document: html.HtmlElement) -> frozenset[str]:
    """What occurs in a page: each tag with its classes and telling attributes, in the language of the page."""
    kinds = {f"page in {document.get('lang')}"}
    for element in document.body.iter():
        if isinstance(element.tag, str):
            classes = ".".join(sorted((element.get("class") or "").split()))
            telling = " ".join(f"{name}={element.get(name)}" for name in TELLING if element.get(name))
            kinds.add(f"{element.tag}.{classes} {telling}")
    return frozenset(kinds)


def shape(url: str) -> str:
    """Where in the site a page stands: its section and how deep it is in there."""
    steps = url.strip("/").split("/")
    return f"level {len(steps)} of {steps[0]}"


def address(site: Path, page: Path) -> str:
    """The address of a page relative to the start of the site."""
    return page.relative_to(site).as_posix().removesuffix("index.html")


@cache
def documents(site: Path) -> dict[str, html.HtmlElement]:
    """All pages a visitor stays on, by address: every page but those that lead on to another."""
    read = {address(site, page): _shown(read_page(page)) for page in all_pages(site)}
    return {url: document for url, document in read.items() if not is_redirect(document)}


def _shown(document: html.HtmlElement) -> html.HtmlElement:
    """A page without its templates: what is in those stands nowhere until a script has filled it in."""
    for template in document.xpath("//template"):
        template.drop_tree()
    return document


def visited(site: Path) -> tuple[str, ...]:
    """The addresses of those pages."""
    return tuple(documents(site))


def file_of(site: Path, url: str) -> Path:
    return site / url / "index.html" if url.endswith("/") or not url else site / url


@cache
def sample(site: Path) -> tuple[str, ...]:
    """Greedy cover: again and again the page with the most kinds not seen yet; of equals the smallest."""
    left = {url: kinds_in(document) | {shape(url)} for url, document in documents(site).items()}
    size = {url: file_of(site, url).stat().st_size for url in left}
    chosen: list[str] = []
    unseen = frozenset().union(*left.values())
    while unseen:
        best = min(left, key=lambda url: (-len(left[url] & unseen), size[url], url))
        chosen.append(best)
        unseen -= left[best]
    return tuple(chosen)
