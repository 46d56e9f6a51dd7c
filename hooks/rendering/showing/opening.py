"""The hours of a location as its page shows them: this week, what differs soon, and instants for the browser."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from hours.interval import Interval, State, epoch
from hours.lines import Line, lines_of
from hours.timeline import HORIZON_DAYS, on_day
from hours.usual import Stretch, stretches, usual_week
from registry.models.choices import Standing

if TYPE_CHECKING:
    from exports.publication import Publication
    from registry.models.location import Location

A_DAY = dt.timedelta(days=1)
DAYS_AHEAD = 28
"""How far ahead days that differ are announced in words."""


@dataclass(frozen=True)
class Day:
    date: dt.date
    spans: tuple[Interval, ...]
    """What is not simply closed, in order of time; empty on a day that is closed."""
    why: Interval | None
    """The holiday, exception or closure that the day differs by."""


@dataclass(frozen=True)
class LineHours:
    """The hours of one line, from the Monday of this week to the horizon."""

    line: Line
    timeline: tuple[Interval, ...]
    today: dt.date

    @property
    def standing(self) -> Standing:
        """How sure the least sure of its hours are."""
        return max((hours.status for hours in self.line.sets), key=list(Standing).index)

    @cached_property
    def start(self) -> int:
        """When it begins, in epoch seconds."""
        return epoch(self.timeline[0].start)

    @cached_property
    def minutes(self) -> tuple[int, ...]:
        """The end of each interval, in minutes after that."""
        return tuple((epoch(interval.end) - self.start) // 60 for interval in self.timeline)

    @cached_property
    def coming_week(self) -> tuple[Day, ...]:
        """Seven days, today first: on a Sunday the week by the calendar is nearly over."""
        return tuple(self._day(self.today + dt.timedelta(days=offset)) for offset in range(7))

    @cached_property
    def changes(self) -> tuple[Day, ...]:
        """The days of the coming four weeks that differ from the ordinary."""
        days = (self._day(self.today + dt.timedelta(days=offset)) for offset in range(DAYS_AHEAD))
        return tuple(day for day in days if day.why)

    @cached_property
    def usual(self) -> list[Stretch]:
        """The ordinary week, days with the same hours together; empty for hours that are not there every week."""
        weekly = any(hours.repeat is None for hours in self.line.sets)
        return stretches(usual_week(self.timeline)) if weekly else []

    @cached_property
    def occurrences(self) -> tuple[Day, ...]:
        """The days from today on which there is anything, for hours that are not there every week."""
        days = (self._day(self.today + dt.timedelta(days=offset)) for offset in range(HORIZON_DAYS))
        return tuple(day for day in days if day.spans)

    def _day(self, date: dt.date) -> Day:
        parts = on_day(self.timeline, date)
        spans = tuple(part for part in parts if part.state is not State.CLOSED)
        return Day(date, spans, next((part for part in parts if part.reason), None))


def hours_of(location: Location, publication: Publication) -> tuple[LineHours, ...]:
    """The hours of each line of a location, worked out once for all pages that show them. They begin a day early, for
    clocks that are behind."""
    return publication.part("hours", location, lambda: _hours_of(location, publication))


def _hours_of(location: Location, publication: Publication) -> tuple[LineHours, ...]:
    yesterday = publication.today - A_DAY
    return tuple(
        LineHours(line, publication.timeline(location, line, yesterday, HORIZON_DAYS + 1), publication.today)
        for line in lines_of(location)
    )


def instants(
    locations: Iterable[Location],
    publication: Publication,
    lines: tuple[str, ...] | None,
    note_of: Callable[[Interval], str | None] = attrgetter("note"),
    worded: str = "",
) -> dict[str, Any]:
    """What the browser needs to know the state by itself: by location, then by line, the start in epoch seconds
    and for each interval its end in minutes after that start, its state, and access and note where there are any.
    `lines` limits it to those lines; `note_of` words the reason of an interval, and `worded` names that wording."""
    built, use = int(publication.built.timestamp()), f"instants {worded} {lines}"
    return {
        location.id: {
            "built": built,
            "lines": publication.part(use, location, partial(_lines, location, publication, lines, note_of)),
        }
        for location in locations
    }


def _lines(
    location: Location,
    publication: Publication,
    lines: tuple[str, ...] | None,
    note_of: Callable[[Interval], str | None],
) -> dict[str, Any]:
    return {
        one.line.key: {"from": one.start, "until": _intervals(one, note_of)}
        for one in hours_of(location, publication)
        if lines is None or one.line.key in lines
    }


def _intervals(hours: LineHours, note_of: Callable[[Interval], str | None]) -> list[list[Any]]:
    parts = zip(hours.minutes, hours.timeline, strict=True)
    return [_trimmed([end, i.state, i.access, note_of(i)]) for end, i in parts]


def _trimmed(parts: list[Any]) -> list[Any]:
    while parts[-1] is None:
        parts.pop()
    return parts
