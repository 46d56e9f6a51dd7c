"""Every text for residents with its level, the hardest first: of records, and of pages in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from registry.registry import Entry, Registry
from registry.routes import ROUTES

from ..changes.addresses import page_url
from ..names import named
from .level import Level, level
from .pages import MarkdownPage
from .texts import FOR_RESIDENTS, Prose, prose

PAGE = "pagina"
ENOUGH = 25
"""Words. Of less, a level says nothing."""


@dataclass(frozen=True)
class Measured:
    name: str
    kind: str
    path: PurePosixPath
    url: str | None
    """Where it stands on the site; None for what comes and goes, such as a closure."""
    prose: tuple[Prose, ...]
    level: Level

    @property
    def is_short(self) -> bool:
        return sum(len(text.text.split()) for text in self.prose) < ENOUGH


Remember = Callable[[Entry, Callable[[], Measured | None]], Measured | None]
"""Gives what is made of an entry, perhaps from memory."""


def measured_anew(entry: Entry, make: Callable[[], Measured | None]) -> Measured | None:
    return make()


def measured(
    registry: Registry,
    pages: Iterable[MarkdownPage] = (),
    only: Collection[PurePosixPath] = (),
    remember: Remember = measured_anew,
) -> list[Measured]:
    """All of them, or those in these files; last those that are too short for a level."""
    found = [*_records(registry, only, remember), *_pages(pages, only)]
    return sorted(found, key=lambda one: (one.is_short, one.level.score))


def _records(registry: Registry, only: Collection[PurePosixPath], remember: Remember) -> Iterator[Measured]:
    wanted = (
        entry
        for entry in registry.entries
        if entry.kind.key in FOR_RESIDENTS and entry.is_read and _wanted(entry.document.path, only)
    )
    yield from filter(None, (remember(entry, partial(_record, entry, registry)) for entry in wanted))


def _record(entry: Entry, registry: Registry) -> Measured | None:
    texts = tuple(prose(entry))
    of_all = level(text.text for text in texts)
    name, kind = named(entry, registry), entry.kind.singular
    return Measured(name, kind, entry.document.path, _url(entry), texts, of_all) if of_all else None


def _url(entry: Entry) -> str | None:
    route = ROUTES.get(entry.kind.key)
    return route.url(entry.id) if route else None


def _pages(pages: Iterable[MarkdownPage], only: Collection[PurePosixPath]) -> Iterator[Measured]:
    for page in pages:
        if _wanted(page.path, only) and (of_all := level(text.text for text in page.prose)):
            yield Measured(page.title, PAGE, page.path, page_url(page.path), page.prose, of_all)


def _wanted(path: PurePosixPath, only: Collection[PurePosixPath]) -> bool:
    return not only or path in only
