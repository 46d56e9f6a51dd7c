"""The dates on which visitors find other hours than before, from all that bears on them: weeks, exceptions,
holidays, closures and whether the place is in use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from hours.agenda import Agenda, agenda_of, decisions_of
from hours.interval import Interval, State
from hours.known_holidays import undecided
from hours.lines import Line as HourLine
from hours.lines import lines_of
from hours.timeline import HORIZON_DAYS, evaluate, on_day
from hours.words import date, day_names, time, weekday
from registry.models.location import Location
from registry.registry import Registry

from ..lines import Line

BEARING_ON_HOURS = ("locations", "closures", "holidays")
OFTEN = 3
"""From this many times on, the same change on the same weekday is told once."""
Days = dict[dt.date, str]
"""For each date what holds, in words."""


@dataclass(frozen=True)
class _Version:
    registry: Registry
    agenda: Agenda
    first: dt.date

    def days(self, location: str) -> dict[str, Days]:
        """By the name of what is open: each date until the horizon."""
        found = next((one for one in self.registry.all("locations") if one.id == location), None)
        return {line.label: self._days(found, line) for line in lines_of(found)} if found else {}

    def _days(self, location: Location, line: HourLine) -> Days:
        timeline = evaluate(location, line, self.agenda, self.first)
        dates = (self.first + dt.timedelta(days=offset) for offset in range(HORIZON_DAYS))
        return {day: _in_words(on_day(timeline, day)) for day in dates}


def other_hours(before: Registry, after: Registry, today: dt.date) -> Iterator[Line]:
    """A line for each location where the coming days differ; only places that are there before and after."""
    if all(before.all(kind) == after.all(kind) for kind in BEARING_ON_HOURS):
        return
    old, new = (_version(registry, today) for registry in (before, after))
    known = {location.id for location in before.all("locations")}
    for location in after.all("locations"):
        if location.id in known and (told := tuple(_lines(old.days(location.id), new.days(location.id)))):
            yield Line(location.name, "", told)


def _version(registry: Registry, today: dt.date) -> _Version:
    open_days = undecided(decisions_of(registry), today, HORIZON_DAYS)
    return _Version(registry, agenda_of(registry, open_days), today)


def _lines(old: dict[str, Days], new: dict[str, Days]) -> Iterator[Line]:
    for label in {**old, **new}:
        before, after = old.get(label, {}), new.get(label, {})
        if told := tuple(_told(_differing(before, after))):
            yield Line(label, "", told)


def _differing(old: Days, new: Days) -> Days:
    """What stood on one side only was not on the site, or will not be."""
    pairs = (
        (day, old.get(day, "niet op de site"), new.get(day, "niet meer op de site")) for day in {**old, **new}
    )
    return {day: f"was {was}, wordt {becomes}" for day, was, becomes in pairs if was != becomes}


def _told(days: Days) -> Iterator[Line]:
    """What is the same every week is told once, in the order of its first date."""
    groups: dict[tuple[int, str], list[dt.date]] = {}
    for when, said in sorted(days.items()):
        groups.setdefault((when.weekday(), said), []).append(when)
    for (day, said), dates in groups.items():
        if len(dates) >= OFTEN:
            yield Line(f"elke {day_names(day, day)} vanaf {date(dates[0])} ({len(dates)} keer)", said)
        else:
            yield from (Line(weekday(when), said) for when in dates)


def _in_words(parts: tuple[Interval, ...]) -> str:
    return " en ".join(_part(part) for part in parts if part.state is not State.CLOSED) or "dicht"


def _part(part: Interval) -> str:
    if part.state is State.UNKNOWN:
        return "onbekend, bel ons"
    how = part.access.label if part.access else part.state.label
    return f"{time(part.start.time())}–{time(part.end.time())} uur ({how})"
