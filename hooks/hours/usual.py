"""The ordinary week as it follows from a timeline: for each weekday what holds on most of its dates."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from registry.models.hours import Access

from .interval import Interval, State
from .timeline import on_day

D = TypeVar("D")
"""Whatever tells of a day what holds on it."""
Span = tuple[dt.time, dt.time, State, Access | None]
Pattern = tuple[Span, ...]
"""What is not closed on a day, in order of time."""


@dataclass(frozen=True)
class Stretch:
    """Weekdays in a row with the same hours. Monday is 0."""

    first: int
    last: int
    pattern: Pattern


def pattern_on(timeline: tuple[Interval, ...], date: dt.date) -> Pattern:
    spans = (part for part in on_day(timeline, date) if part.state is not State.CLOSED)
    return tuple((part.start.time(), part.end.time(), part.state, part.access) for part in spans)


def usual(days: Mapping[dt.date, D | None]) -> dict[int, D]:
    """What each weekday (Monday is 0) most often is; the earliest of those that draw. None says nothing."""
    counts: dict[int, Counter[D]] = {}
    for date, day in days.items():
        if day is not None:
            counts.setdefault(date.weekday(), Counter())[day] += 1
    return {weekday: counts[weekday].most_common(1)[0][0] for weekday in sorted(counts)}


def usual_week(timeline: tuple[Interval, ...]) -> list[Pattern]:
    """Seven patterns, Monday first."""
    first, last = timeline[0].start.date(), timeline[-1].end.date()
    dates = (first + dt.timedelta(days=offset) for offset in range((last - first).days))
    week = usual({date: pattern_on(timeline, date) for date in dates})
    return [week.get(weekday, ()) for weekday in range(7)]


def stretches(week: list[Pattern]) -> list[Stretch]:
    """The days with hours, neighbours with the same hours together."""
    result: list[Stretch] = []
    for day, pattern in enumerate(week):
        if result and result[-1].last == day - 1 and result[-1].pattern == pattern:
            result[-1] = Stretch(result[-1].first, day, pattern)
        elif pattern:
            result.append(Stretch(day, day, pattern))
    return result
