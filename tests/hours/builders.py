"""Small records for tests of hours, each on a line, and what the evaluator makes of them in short words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from hours.agenda import Agenda
from hours.interval import Interval, State
from hours.lines import line
from hours.timeline import at, evaluate, on_day
from registry.kinds import BY_KEY
from registry.models.closure import Closure
from registry.models.common import Record
from registry.models.fields import slug_of
from registry.models.holidays import HolidayDecision
from registry.models.hours import Week
from registry.models.location import Location
from registry.registry import Entry, Registry
from registry.routes import kind_key

DAYS = tuple(Week.model_fields)
WORKDAYS, WEEKEND = DAYS[:5], DAYS[5:]

Hours = dict[str, Any]
"""A set of hours as it would be read from a file."""


def slots(text: str) -> list[dict[str, str]]:
    """ "09:00-12:30, 13:00-17:00 by_appointment": a slot without a word is for walking in."""
    return [_slot(*part.split()) for part in text.split(",") if part.strip()]


def _slot(times: str, access: str = "walk_in") -> dict[str, str]:
    opens, closes = times.split("-")
    return {"opens": opens, "closes": closes, "access": access}


def week(**days: str) -> dict[str, Any]:
    """Slots by day; a day that isn't named is closed."""
    return {day: slots(days.get(day, "")) for day in DAYS}


def every_day(text: str) -> dict[str, Any]:
    return week(**dict.fromkeys(DAYS, text))


def workdays(text: str) -> dict[str, Any]:
    return week(**dict.fromkeys(WORKDAYS, text))


def hours(week: dict[str, Any], id: str = "balie", channel: str = "desk", **rest: Any) -> Hours:
    return {
        "id": id,
        "channel": channel,
        "week": week,
        "holidays": "closed",
        "status": "confirmed",
        **rest,
    }


def exception(first_day: str, times: str = "", **rest: Any) -> dict[str, Any]:
    """Other times on a day, or on no time at all: closed."""
    return {
        "first_day": first_day,
        "slots": slots(times),
        "closed": not times,
        "reason": "vacation",
        **rest,
    }


def location(*sets: Hours, name: str = "WIJ Beijum", **rest: Any) -> Location:
    values = {
        "id": slug_of(name.removeprefix("WIJ ")),
        "name": name,
        "kind": "entree",
        "summary": "Voor de buurt.",
        "checked": {"on": "2026-11-21", "how": "not_checked"},
        "hours": sets,
    }
    return Location.model_validate(values | rest)


def effect(channel: str, effect: str, start: str, end: str | None = None) -> dict[str, Any]:
    """ "2026-01-23T12:00" for a moment; without an end it isn't known."""
    return {"channel": channel, "effect": effect, "start": start, "end": end}


def closure(*effects: dict[str, Any], id: str = "sluiting", **rest: Any) -> Closure:
    values = {
        "id": id,
        "status": "confirmed",
        "title": "WIJ is dicht",
        "severity": "warning",
        "all_locations": "locations" not in rest,
        "effects": effects,
        "appointments": "unknown",
        "reason": "weather",
        "published": "2020-01-01T00:00",
    }
    return Closure.model_validate(values | rest)


def agenda(
    *closures: Closure, decided: Mapping[str, str] | None = None, undecided: tuple[str, ...] = ()
) -> Agenda:
    """`decided` gives "closed", "as_usual" or "unknown" by date; a holiday is called after its date."""
    decisions = [
        HolidayDecision.model_validate(
            {"date": date, "name": f"feest {date}", "decision": decision, "status": "confirmed"}
        )
        for date, decision in (decided or {}).items()
    ]
    unknown = {dt.date.fromisoformat(date): f"feest {date}" for date in undecided}
    return Agenda({decision.date: decision for decision in decisions}, unknown, closures)


def registry(*records: Record) -> Registry:
    """The records without their files."""
    return Registry(tuple(Entry(BY_KEY[kind_key(r)], r.id, None, (), r) for r in records))


def timeline(
    location: Location, first: str, days: int = 1, agenda: Agenda | None = None, key: str = "desk"
) -> tuple[Interval, ...]:
    found = line(location, key)
    assert found, f"{location.id} has no {key}"
    return evaluate(location, found, agenda or Agenda(), dt.date.fromisoformat(first), days)


def day(location: Location, date: str, agenda: Agenda | None = None, key: str = "desk") -> str:
    """What a date comes to: "09:00-12:30 open, 13:00-17:00 by_appointment", or the one state of the whole day."""
    pieces = on_day(timeline(location, date, 1, agenda, key), dt.date.fromisoformat(date))
    if len(states := {piece.state for piece in pieces}) == 1:
        return states.pop().value
    told = [piece for piece in pieces if piece.state is not State.CLOSED]
    return ", ".join(f"{piece.start:%H:%M}-{piece.end:%H:%M} {piece.state}" for piece in told)


def moment(location: Location, when: str, agenda: Agenda | None = None, key: str = "desk") -> Interval:
    """What holds at a wall-clock moment such as "2026-01-23T12:00"."""
    found = at(timeline(location, when[:10], 1, agenda, key), dt.datetime.fromisoformat(when))
    assert found
    return found


def state(location: Location, when: str, agenda: Agenda | None = None, key: str = "desk") -> str:
    return moment(location, when, agenda, key).state.value
