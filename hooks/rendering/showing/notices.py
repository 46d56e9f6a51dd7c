"""Closures as banners: on which pages, from when, until when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hours.closed import withdrawn_at
from hours.interval import epoch
from registry.models.closure import Closure, Severity
from registry.models.location import Location
from registry.routes import ROUTES

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from exports.publication import Publication


ALL, NONE = "*", ""
SHOW_ALL_LOCATIONS = ("", ROUTES["locations"].section)
"""The pages that speak of every location: the start page and the list."""


@dataclass(frozen=True)
class Notice:
    closure: Closure
    start: int
    """Epoch seconds from which it is shown."""
    end: int | None
    """Epoch seconds until which it is shown; None while the end is not known."""
    review: int | None
    """Epoch seconds after which nobody knows whether it still holds."""


def scope_of(page: Page | None) -> str:
    """For which notices there is room on a page: those for everyone, and those for the locations that it shows."""
    if page is not None and (page.url in SHOW_ALL_LOCATIONS or is_about_all(page)):
        return ALL
    record = getattr(page, "record", None)
    return record.id if isinstance(record, Location) else NONE


def concerning(publication: Publication, scope: str) -> list[Notice]:
    """The notices that belong on a page of this scope."""
    current = publication.memory.remembered(
        "notices", None, lambda: _current(publication), publication.answer
    )
    return [
        notice
        for notice in current
        if scope == ALL or notice.closure.all_locations or notice.closure.concerns(scope)
    ]


def _current(publication: Publication) -> list[Notice]:
    """Every closure that still matters on the day of the build, most urgent and then newest first."""
    closures = publication.registry.all("closures")
    found = [_notice(closure, closures) for closure in closures]
    begin = epoch(dt.datetime.combine(publication.today, dt.time()))
    current = [notice for notice in found if notice.end is None or notice.end > begin]
    return sorted(current, key=lambda n: (list(Severity).index(n.closure.severity), -n.start))


def _notice(closure: Closure, closures: tuple[Closure, ...]) -> Notice:
    ends = [effect.end for effect in closure.effects]
    last = None if None in ends else max(ends)
    withdrawn = withdrawn_at(closure, closures)
    stops = [moment for moment in (last, withdrawn) if moment]
    review = epoch(closure.review_at) if last is None and closure.review_at else None
    return Notice(closure, epoch(closure.published), epoch(min(stops)) if stops else None, review)


def is_about_all(page: Page) -> bool:
    """Whether it is a core page in another language: those are few, so each says it all."""
    return hasattr(page, "language")
