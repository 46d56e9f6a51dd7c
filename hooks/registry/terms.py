"""How long the check of a record's facts lasts, and when it is due again. The one place where terms stand."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .document import Path
from .models.accessibility import Accessibility
from .models.choices import CheckedHow
from .models.common import Checked, Record
from .models.location import Location
from .routes import kind_key

OPENING_HOURS = 6
ACCESSIBILITY = 24
MONTHS = {
    "locations": 12,
    "helplines": 6,
    "services": 12,
    "plans": 3,
    "ideas": 6,
    "holidays": 12,
    "methods": 36,
    "processes": 36,
    "chooser": 36,
    "examples": 60,
    "feedback": 60,
}
"""Months, by kind. A location with opening hours has the shorter term of those; a measure of a building lasts longer."""


@dataclass(frozen=True)
class Term:
    """A check that lasts for some months."""

    path: Path
    """Of the check within the record."""
    checked: Checked
    months: int

    @property
    def due(self) -> dt.date | None:
        """The first day on which it has lasted too long; None for what nobody ever checked."""
        never = self.checked.how is CheckedHow.NOT_CHECKED
        return None if never else months_later(self.checked.on, self.months)


def terms(record: Record) -> Iterator[Term]:
    """The checks of a record, each with its term."""
    parts = {(): record, ("accessibility",): getattr(record, "accessibility", None)}
    for path, part in parts.items():
        if part and (found := term(part)):
            yield Term((*path, *found.path), found.checked, found.months)


def term(part: Record | Accessibility) -> Term | None:
    """The check of a record or of a part of one; None for what has no check of its own."""
    checked = getattr(part, "checked", None)
    return Term(("checked",), checked, _months(part)) if checked else None


def first_due(records: Iterable[Record]) -> Term:
    """Of records that are shown together, the check that runs out first; one that never took place comes before all."""
    return min(filter(None, map(term, records)), key=lambda one: one.due or dt.date.min)


def _months(part: Record | Accessibility) -> int:
    if isinstance(part, Accessibility):
        return ACCESSIBILITY
    if isinstance(part, Location) and part.hours:
        return OPENING_HOURS
    return MONTHS[kind_key(part)]


def months_later(date: dt.date, months: int) -> dt.date:
    """The same day of a later month, or the last day of that month where it has no such day."""
    years, month = divmod(date.month - 1 + months, 12)
    year, month = date.year + years, month + 1
    return date.replace(year=year, month=month, day=min(date.day, calendar.monthrange(year, month)[1]))
