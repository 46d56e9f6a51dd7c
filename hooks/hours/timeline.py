"""The evaluator: a location, a line and a range of dates -> intervals. All that shows hours reads these."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from itertools import islice, takewhile
from operator import attrgetter

from registry.models.location import Location

from .agenda import Agenda
from .closed import with_closures
from .day import day_intervals
from .interval import Interval, merged
from .lines import Line

HORIZON_DAYS = 60
"""How far ahead the site knows its hours; past it the browser says that it doesn't know."""


def evaluate(
    location: Location, line: Line, agenda: Agenda, first: dt.date, days: int = HORIZON_DAYS
) -> tuple[Interval, ...]:
    """The state of a line from the midnight before `first`, for `days` days: no gap, no overlap."""
    intervals: list[Interval] = []
    for offset in range(days):
        intervals += day_intervals(location, line, first + dt.timedelta(days=offset), agenda)
    return merged(with_closures(intervals, location, line, agenda.closures))


def on_day(intervals: tuple[Interval, ...], date: dt.date) -> tuple[Interval, ...]:
    """The part of a timeline that falls on one date."""
    start = dt.datetime.combine(date, dt.time())
    end = start + dt.timedelta(days=1)
    first = bisect_right(intervals, start, key=attrgetter("end"))
    held = takewhile(lambda i: i.start < end, islice(intervals, first, None))
    return tuple(i.during(max(i.start, start), min(i.end, end)) for i in held)


def at(intervals: tuple[Interval, ...], moment: dt.datetime) -> Interval | None:
    """What holds at one moment; None outside the timeline."""
    return next((i for i in intervals if i.start <= moment < i.end), None)
