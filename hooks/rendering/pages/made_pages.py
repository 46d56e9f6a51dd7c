"""The pages that are made from data: where each stands, and how it is made when someone asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from . import feedback_pages, language_page, poster_page, record_page

if TYPE_CHECKING:
    from registry.registry import Registry

    from .virtual_page import PageMaker


def made_pages(registry: Registry) -> Iterator[tuple[str, PageMaker]]:
    """For each page the path that MkDocs knows it by, and its maker."""
    for source, kind, id in record_page.sources(registry):
        yield source, partial(record_page.record_page, source, kind, id)
    for source, id in poster_page.sources(registry):
        yield source, partial(poster_page.poster_page, source, id)
    for source, id, core in language_page.sources(registry):
        yield source, partial(language_page.language_page, source, id, core)
    yield from feedback_pages.pages(registry)


def path_of(source: str) -> str:
    """Where the page with this source stands in the site: a folder of its own, with an index in it."""
    name = source.removesuffix(".md")
    return f"{name}.html" if name == "index" or name.endswith("/index") else f"{name}/index.html"
