"""Keeps only harmless HTML of what Markdown makes of an editor's text, and says what it left out."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import nh3
from mkdocs.plugins import get_plugin_logger

from ..pages.virtual_page import Placeholder

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

LEFT_OUT = "%s: dit mag niet op een pagina en is weggelaten: %s. Haal het uit de tekst."

LINKS = {"http", "https", "mailto", "tel"}
"""What an address may begin with; an address within the site begins with none of these."""
ELEMENTS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr"),
    *("a", "strong", "em", "b", "i", "code", "kbd", "abbr", "q", "cite", "sub", "sup", "small", "del", "ins"),
    *("ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "img"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
}
ATTRIBUTES = {
    "*": {"id", "class", "lang", "dir"},
    "a": {"href", "title", "hreflang"},
    "abbr": {"title"},
    "img": {"src", "alt", "title", "width", "height"},
    "ol": {"start", "reversed"},
    "li": {"value"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
}
"""No `style`, no `on…`, no `target`: the policy of the site would refuse the first two anyway."""


def _own_pictures(element: str, attribute: str, value: str) -> str | None:
    """A picture comes from the site itself: one from elsewhere tells others who reads this page."""
    parts = urlsplit(value.strip().replace("\\", "/"))
    return None if attribute == "src" and (parts.scheme or parts.netloc) else value


_CLEANER = nh3.Cleaner(
    tags=ELEMENTS, attributes=ATTRIBUTES, attribute_filter=_own_pictures, url_schemes=LINKS, link_rel=None
)
_log = get_plugin_logger(__name__)


def of_page(html: str, page: Page) -> str:
    """What Markdown made of a page, cleaned; a warning names what was left out, and a strict build stops at that.

    A page of a record is left alone: its template has escaped every text."""
    if isinstance(page, Placeholder):
        return html
    kept, left_out = clean(html)
    if left_out:
        _log.warning(LEFT_OUT, page.file.src_uri, ", ".join(left_out))
    return kept


def clean(html: str) -> tuple[str, list[str]]:
    """The harmless part of `html`, and what was left out: each as "<script>" or "onclick in <a>"."""
    kept = _CLEANER.clean(html)
    return kept, sorted(_parts(html) - _parts(kept))


def _parts(html: str) -> Counter[str]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.parts


class _Reader(HTMLParser):
    """Counts the elements and attributes of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts[f"<{tag}>"] += 1
        self.parts.update(f"{name} in <{tag}>" for name, _ in attrs)
