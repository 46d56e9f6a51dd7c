"""The timeline of a line as days and weeks, for the formats that speak of weekdays instead of moments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from hours.interval import Interval, State
from hours.lines import Line
from hours.timeline import on_day
from registry.models.choices import Standing
from registry.models.location import Location

from .publication import Publication
from .standing import SOURCED, standing

Day = TypeVar("Day")
"""What holds on a day. None stands for a day of which nothing can be said."""
Entry = TypeVar("Entry")
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Opening:
    """A part of a day in which visitors can come or call."""

    opens: dt.time
    closes: dt.time
    how: str
    """The access in Dutch: "inloop", "op afspraak"."""
    status: Standing


@dataclass(frozen=True)
class Stretch(Generic[Day]):
    """Dates in a row, `last` included, on which every weekday (Monday is 0) is always the same."""

    first: dt.date
    last: dt.date
    week: Mapping[int, Day]


def days(
    publication: Publication, location: Location, line: Line, states: Collection[State]
) -> dict[dt.date, tuple[Opening, ...] | None]:
    """The openings in these states, from today to the horizon; None where hours are unknown or not sourced."""
    intervals = publication.timeline(location, line)
    result: dict[dt.date, tuple[Opening, ...] | None] = {}
    date = publication.today
    while date < publication.horizon.date():
        parts = {part: standing(part, line, publication.agenda) for part in on_day(intervals, date)}
        openings = (_opening(part, status) for part, status in parts.items() if part.state in states)
        result[date] = tuple(openings) if SOURCED.issuperset(parts.values()) else None
        date += ONE_DAY
    return result


def _opening(part: Interval, status: Standing) -> Opening:
    label = part.access.label if part.access else part.state.label
    return Opening(part.start.time(), part.end.time(), label, status)


def known(days: Mapping[dt.date, Day | None]) -> Iterator[list[dt.date]]:
    """The runs of dates of which something can be said."""
    run: list[dt.date] = []
    for date, day in days.items():
        if day is not None:
            run.append(date)
        elif run:
            yield run
            run = []
    if run:
        yield run


def stretches(days: Mapping[dt.date, Day | None]) -> Iterator[Stretch[Day]]:
    """The known dates in as few stretches as tell them exactly."""
    for run in known(days):
        first, week = run[0], {}
        for date in run:
            if week.setdefault(date.weekday(), days[date]) != days[date]:
                yield Stretch(first, date - ONE_DAY, week)
                first, week = date, {date.weekday(): days[date]}
        yield Stretch(first, run[-1], week)


def by_entry(week: Mapping[int, tuple[Entry, ...]]) -> dict[Entry, list[int]]:
    """The weekdays of each thing that stands in a week."""
    result: dict[Entry, list[int]] = {}
    for weekday in sorted(week):
        for entry in week[weekday]:
            result.setdefault(entry, []).append(weekday)
    return result
