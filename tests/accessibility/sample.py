"""The pages that are looked at in every way: a few that together hold every kind of element on the site.

Nobody keeps this list by hand. A new template or component brings a class or element that no chosen page has,
and a new kind of record a section of its own, so a page with it joins the sample by itself.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import html

from pages import all_pages, read_page
from registry.routes import ROUTES

TELLING = ("type", "role", "aria-haspopup", "aria-expanded")
"""Attributes that make an element another kind of element."""
RECORDS = {route.section for route in ROUTES.values() if route.own_page}


def is_redirect(document: html.HtmlElement) -> bool:
    return bool(document.xpath("//meta[@http-equiv='refresh']"))


def kinds_in(document: html.HtmlElement) -> frozenset[str]:
    """What occurs in a page: every tag with its telling attributes, every class, and the direction of the text."""
    kinds = {f"direction {document.get('dir')}"}
    for element in document.body.iter():
        if isinstance(element.tag, str):
            telling = " ".join(f"{name}={element.get(name)}" for name in TELLING if element.get(name))
            kinds.add(f"{element.tag} {telling}")
            kinds |= {f".{name}" for name in (element.get("class") or "").split()}
    return frozenset(kinds)


def shape(url: str) -> str:
    """Which kind of record the page is of, if of any."""
    section = url.rstrip("/").rpartition("/")[0] + "/"
    return f"record of {section}" if section in RECORDS else "no record"


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
