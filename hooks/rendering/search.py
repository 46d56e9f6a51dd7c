"""What the site's own search can find: the records, and the pages that are written in Markdown."""

from __future__ import annotations

import html
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import nh3
from mkdocs.structure.files import File

from exports import search_index
from exports.search_index import Entry, Group
from registry.models.fields import slug_of

from .language_page import LanguagePage
from .record_page import RecordPage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

PAGE = "pagina"
"""What a result is called that is no record."""


def found(config: MkDocsConfig, files: Files) -> list[Entry]:
    """Everything that can be found. Only complete when MkDocs has rendered all pages."""
    pages = (file.page for file in files.documentation_pages())
    markdown = [_entry(page) for page in pages if page and _can_be_found(page)]
    return [*search_index.entries(config.extra["publication"]), *markdown]


def index_file(config: MkDocsConfig, entries: list[Entry]) -> File:
    text = search_index.index(entries, config.extra["publication"])
    return File.generated(config, search_index.PATH, content=text)


def by_letter(entries: list[Entry]) -> list[tuple[str, list[Entry]]]:
    """All titles in the order of the alphabet, with the letter they begin with."""
    order = sorted(entries, key=lambda entry: (_letter(entry), slug_of(entry.title), entry.url))
    return [(letter, list(group)) for letter, group in groupby(order, key=_letter)]


def _letter(entry: Entry) -> str:
    first = slug_of(entry.title)[0]
    return first.upper() if first.isalpha() else "0–9"


def _can_be_found(page: Page) -> bool:
    """Records speak for themselves, the search is in Dutch, and a page may ask to be left out: `search: false` or
    `noindex: true`."""
    hidden = page.meta.get("search") is False or page.meta.get("noindex")
    return not hidden and not isinstance(page, RecordPage | LanguagePage)


def _entry(page: Page) -> Entry:
    return Entry(
        url="" if page.url in (".", "./") else page.url,
        title=page.meta.get("title") or page.title,
        summary=page.meta.get("description") or "",
        kind=PAGE,
        group=Group.PAGES,
        words=tuple(page.meta.get("search_words", ())),
        headings=tuple(_headings(page.toc)),
        body=html.unescape(nh3.clean(page.content or "", tags=set())),
    )


def _headings(items: Iterator) -> Iterator[str]:
    """The headings of a page below its title, from the table of contents that MkDocs made."""
    for item in items:
        if item.level > 1:
            yield html.unescape(nh3.clean(item.title, tags=set()))
        yield from _headings(item.children)
