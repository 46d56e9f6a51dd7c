"""The evaluator: what holds of its intervals for every location and every range of dates."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hours.agenda import Agenda, agenda_of
from hours.interval import Interval, State, epoch, merged
from hours.lines import lines_of
from hours.timeline import at, evaluate, on_day
from registry.load import load
from registry.models.hours import Access
from registry.models.location import Location

from .builders import every_day, hours, location, timeline
from .strategies import FIRST, SPAN, agendas, locations

TUESDAY = "2026-11-24"
DESK = hours(every_day("09:00-17:00"))


def test_a_moment_outside_the_timeline_is_nothing() -> None:
    seen = timeline(location(DESK), TUESDAY)
    assert at(seen, dt.datetime(2026, 11, 24)) == seen[0]
    assert at(seen, dt.datetime(2026, 11, 23, 23, 59)) is None
    assert at(seen, dt.datetime(2026, 11, 25)) is None


def test_one_day_is_cut_out_at_midnight() -> None:
    seen = timeline(location(hours(every_day(""))), "2026-11-23", 3)
    assert len(seen) == 1
    (part,) = on_day(seen, dt.date(2026, 11, 24))
    assert (part.start, part.end) == (dt.datetime(2026, 11, 24), dt.datetime(2026, 11, 25))
    assert on_day(seen, dt.date(2026, 11, 26)) == ()


def test_neighbours_become_one_only_when_they_say_the_same() -> None:
    noon, night = dt.datetime(2026, 11, 24, 12), dt.datetime(2026, 11, 25)
    morning = Interval(dt.datetime(2026, 11, 24), noon, State.CLOSED, "hours")
    assert merged([morning, replace(morning, start=noon, end=night)]) == (replace(morning, end=night),)
    for other in ({"source": "none"}, {"state": State.OPEN}, {"note": "x"}, {"access": Access.BOTH}):
        assert len(merged([morning, replace(morning, start=noon, end=night, **other)])) == 2
    later = replace(morning, start=noon + dt.timedelta(minutes=1), end=night)
    assert len(merged([morning, later])) == 2


made_up = settings(
    max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
RANGES = {"first": st.integers(-3, SPAN + 3), "days": st.integers(1, 12)}


def start_of(offset: int) -> dt.date:
    return FIRST + dt.timedelta(days=offset)


@made_up
@given(place=locations(), of_all=agendas(), **RANGES)
def test_the_intervals_cover_the_range_exactly(
    place: Location, of_all: Agenda, first: int, days: int
) -> None:
    """In order, without gap or overlap, and never two neighbours that say the same."""
    begin = dt.datetime.combine(start_of(first), dt.time())
    for line in lines_of(place):
        seen = evaluate(place, line, of_all, start_of(first), days)
        assert (seen[0].start, seen[-1].end) == (begin, begin + dt.timedelta(days=days))
        assert all(piece.start < piece.end for piece in seen)
        for before, after in pairwise(seen):
            assert before.end == after.start
            assert not before.same_as(after)


@made_up
@given(place=locations(), of_all=agendas(), more=st.integers(1, 12), **RANGES)
def test_two_ranges_in_a_row_are_one(
    place: Location, of_all: Agenda, first: int, days: int, more: int
) -> None:
    for line in lines_of(place):
        one = evaluate(place, line, of_all, start_of(first), days)
        two = evaluate(place, line, of_all, start_of(first + days), more)
        assert merged([*one, *two]) == evaluate(place, line, of_all, start_of(first), days + more)


def both(one: tuple[Interval, ...], two: tuple[Interval, ...]) -> Iterator[tuple[Interval, Interval]]:
    """What two timelines of one range say, at every moment at which one of them changes."""
    for instant in sorted({piece.start for piece in (*one, *two)}):
        yield at(one, instant), at(two, instant)


SHUT_STATES = (State.CLOSED, State.UNKNOWN)


@made_up
@given(place=locations(), of_all=agendas())
def test_a_closure_never_opens_what_was_shut(place: Location, of_all: Agenda) -> None:
    for line in lines_of(place):
        free = evaluate(place, line, replace(of_all, closures=()), FIRST, SPAN)
        for before, after in both(free, evaluate(place, line, of_all, FIRST, SPAN)):
            assert before.state not in SHUT_STATES or after.state in SHUT_STATES


@made_up
@given(place=locations(), of_all=agendas())
def test_an_exception_never_changes_another_day(place: Location, of_all: Agenda) -> None:
    for dropped in place.exceptions:
        rest = tuple(other for other in place.exceptions if other is not dropped)
        without = place.model_copy(update={"exceptions": rest})
        for line in lines_of(place):
            one, two = (evaluate(p, line, of_all, FIRST, SPAN) for p in (place, without))
            for date in (start_of(offset) for offset in range(SPAN)):
                if not dropped.first_day <= date <= (dropped.last_day or dropped.first_day):
                    assert on_day(one, date) == on_day(two, date)


def test_ten_years_of_the_real_records(project: Path) -> None:
    """No gap, no overlap, and every day as long as the clock makes it."""
    registry = load(project).registry
    first, last = dt.date(2026, 1, 1), dt.date(2037, 1, 1)
    of_all = agenda_of(registry, {})
    for place in registry.all("locations"):
        for line in lines_of(place):
            seen = evaluate(place, line, of_all, first, (last - first).days)
            assert (seen[0].start.date(), seen[-1].end.date()) == (first, last)
            assert all(before.end == after.start for before, after in pairwise(seen))
            lengths = Counter(seconds_by_day(seen).values())
            assert lengths == {24 * 3600: (last - first).days - 22, 23 * 3600: 11, 25 * 3600: 11}


def seconds_by_day(seen: tuple[Interval, ...]) -> Counter[dt.date]:
    """The real length of each day, as the sum of the intervals on it."""
    total: Counter[dt.date] = Counter()
    for piece in seen:
        start = piece.start
        while start < piece.end:
            end = min(piece.end, dt.datetime.combine(start.date() + dt.timedelta(days=1), dt.time()))
            assert epoch(end) > epoch(start)
            total[start.date()] += epoch(end) - epoch(start)
            start = end
    return total
