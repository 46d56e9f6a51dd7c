"""What the site's own search can find: the records, and the pages that are written in Markdown."""

from __future__ import annotations

import html
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import nh3

from exports import search_index
from exports.search_index import Entry, Group
from registry.asking import ask
from registry.models.fields import slug_of

from ..pages import feedback_pages

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from ..edition import Edition
    from ..pages.virtual_page import PageMaker

PAGE = "pagina"
"""What a result is called that is no record."""


def found(edition: Edition) -> list[Entry]:
    """Everything that can be found."""
    ask("pages")
    markdown = (_entry(page) for page in edition.markdown if _can_be_found(page))
    feedback = (
        _of_feedback(source, make, edition) for source, make in feedback_pages.pages(edition.registry)
    )
    return [*search_index.entries(edition.publication), *markdown, *feedback]


def _of_feedback(source: str, make: PageMaker, edition: Edition) -> Entry:
    """What can be found on the page of a year or a team, made again only when that page would change."""
    remembered = edition.publication.memory.remembered
    return remembered("found pages", source, lambda: _entry(make(edition)), edition.answer)


def index_file(edition: Edition) -> str:
    return search_index.index(found(edition), edition.publication)


def by_letter(entries: list[Entry]) -> list[tuple[str, list[Entry]]]:
    """All titles in the order of the alphabet, with the letter they begin with."""
    order = sorted(entries, key=lambda entry: (_letter(entry), slug_of(entry.title), entry.url))
    return [(letter, list(group)) for letter, group in groupby(order, key=_letter)]


def _letter(entry: Entry) -> str:
    first = slug_of(entry.title)[0]
    return first.upper() if first.isalpha() else "0–9"


def _can_be_found(page: Page) -> bool:
    """A page may ask to be left out: `search: false` or `noindex: true`."""
    return page.meta.get("search") is not False and not page.meta.get("noindex")


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
