"""The built site as tests see it: its pages, their links and anchors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import html

HERE = "http://site.test/"
"""A made-up origin; whatever resolves to it is our own."""


FORMS = "beheer/index.html"
"""The page of the forms for editors, if they are part of the site: no page for visitors, with tests of its own."""


def all_pages(site: Path) -> list[Path]:
    return sorted(page for page in site.rglob("*.html") if page != site / FORMS)


def read_page(page: Path) -> html.HtmlElement:
    return html.fromstring(page.read_bytes().decode("utf-8"))


def text_of(page: Path) -> str:
    return " ".join(read_page(page).text_content().split())


def address_of(site: Path, page: Path) -> str:
    """The address a visitor has: without the index.html."""
    relative = page.relative_to(site).as_posix()
    return HERE + relative.removesuffix("index.html")


def references(site: Path, page: Path) -> Iterator[tuple[str, str]]:
    """Every address in a page, as written and as a browser would resolve it."""
    for _, _, link, _ in read_page(page).iterlinks():
        yield link, urljoin(address_of(site, page), link)


def is_internal(address: str) -> bool:
    return address.startswith(HERE)


def file_at(site: Path, address: str) -> tuple[Path, str]:
    """The file that a host would send for an internal address, and the anchor behind it."""
    url, anchor = urldefrag(address)
    path = unquote(urlsplit(url).path)
    file = site / PurePosixPath(path.lstrip("/"))
    return (file / "index.html" if path.endswith("/") else file), unquote(anchor)
