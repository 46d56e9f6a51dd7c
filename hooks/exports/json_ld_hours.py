"""The hours of a location in schema.org: when you can walk in, and the consulting hours as events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from hours.interval import AMSTERDAM, State
from hours.lines import Line, line, lines_of
from hours.regular import DAYS, falls_on, is_valid
from hours.usual import usual
from registry.models.hours import Channel, HourSet, Repeat
from registry.models.location import Location

from .publication import Publication
from .week import Opening, by_entry, days, known

Node = dict[str, Any]
Span = tuple[dt.time, dt.time]
Held = tuple[dt.time, dt.time, str]
"""A stretch of a day, and how to come: "inloop"."""
Days = Mapping[dt.date, tuple[Opening, ...] | None]


def opening_hours(location: Location, publication: Publication) -> Node:
    """The usual week as long as it is known, and the dates that differ. Days outside that: not known.

    For a reader a date that differs stands above the week; one without times is closed.
    """
    desk = line(location, Channel.DESK.value)
    if desk is None:
        return {}
    spans = {
        date: None if day is None else tuple((opening.opens, opening.closes) for opening in day)
        for date, day in days(publication, location, desk, (State.OPEN,)).items()
    }
    week = usual(spans)
    weekly = [spec for run in known(spans) for spec in _weekly(run, week)]
    special = [
        spec
        for date, day in spans.items()
        if day is not None and day != week[date.weekday()]
        for spec in _special(date, day)
    ]
    found = {"openingHoursSpecification": weekly, "specialOpeningHoursSpecification": special}
    return {name: specs for name, specs in found.items() if specs}


def _weekly(run: list[dt.date], week: Mapping[int, tuple[Span, ...]]) -> Iterator[Node]:
    weekdays = {date.weekday() for date in run}
    here = {weekday: spans for weekday, spans in week.items() if weekday in weekdays}
    for span, among in by_entry(here).items():
        names = [_weekday(weekday) for weekday in among]
        yield {**_specification(run[0], run[-1]), "dayOfWeek": names, **_times(span, "opens", "closes")}


def _special(date: dt.date, day: tuple[Span, ...]) -> list[Node]:
    specification = _specification(date, date)
    return [{**specification, **_times(span, "opens", "closes")} for span in day] or [specification]


def _specification(first: dt.date, last: dt.date) -> Node:
    dates = {"validFrom": first.isoformat(), "validThrough": last.isoformat()}
    return {"@type": "OpeningHoursSpecification", **dates}


def consulting_hours(location: Location, publication: Publication) -> Iterator[Node]:
    """An event for each consulting hour of which times are known."""
    for consulting in lines_of(location):
        if consulting.channel is Channel.CONSULTING_HOUR:
            known_days = days(publication, location, consulting, (State.OPEN, State.BY_APPOINTMENT))
            if schedules := list(_schedules(consulting, known_days)):
                yield {
                    "@type": "Event",
                    "@id": f"{publication.url(location)}#{consulting.key}",
                    "name": consulting.label,
                    "location": {"@id": publication.url(location)},
                    "organizer": {"@id": publication.site_url},
                    "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
                    "eventSchedule": schedules,
                }


def _schedules(consulting: Line, known_days: Days) -> Iterator[Node]:
    """The rule of each slot with the dates on which it fails, then what no rule gives, date by date."""
    left = {(date, (o.opens, o.closes, o.how)) for date, day in known_days.items() for o in day or ()}
    for hours, weekday, slot in _slots(consulting):
        dates = [date for date in known_days if date.weekday() == weekday and _holds(hours, date)]
        held = {date for date in dates if (date, slot) in left}
        if held:
            yield _rule(hours.repeat, slot, dates, held)
            left -= {(date, slot) for date in held}
    for date, slot in sorted(left):
        yield _schedule(slot, date, date)


def _slots(consulting: Line) -> Iterator[tuple[HourSet, int, Held]]:
    for hours in consulting.sets:
        for weekday, name in enumerate(DAYS):
            for slot in getattr(hours.week, name):
                yield hours, weekday, (slot.opens, slot.closes, slot.access.label)


def _holds(hours: HourSet, date: dt.date) -> bool:
    return is_valid(hours, date) and (hours.repeat is None or falls_on(hours.repeat, date))


def _rule(repeat: Repeat | None, slot: Held, dates: list[dt.date], held: set[dt.date]) -> Node:
    """`dates` are those that the rule gives, `held` those of them on which it comes true."""
    weekday = dates[0].weekday()
    nths = repeat.nth_in_month if repeat else ()
    weeks = repeat.every_weeks if repeat and repeat.every_weeks else 1
    failing = [date.isoformat() for date in dates if date not in held]
    rule = _schedule(slot, dates[0], dates[-1]) | {
        "repeatFrequency": "P1M" if nths else f"P{weeks}W",
        "byDay": [f"{nth}{DAYS[weekday][:2].upper()}" for nth in nths] or [_weekday(weekday)],
    }
    return rule | ({"exceptDate": failing} if failing else {})


def _schedule(slot: Held, first: dt.date, last: dt.date) -> Node:
    opens, closes, how = slot
    return {
        "@type": "Schedule",
        "description": how.capitalize(),
        "startDate": first.isoformat(),
        "endDate": last.isoformat(),
        **_times((opens, closes), "startTime", "endTime"),
        "scheduleTimezone": AMSTERDAM.key,
    }


def _times(span: Span, start: str, end: str) -> Node:
    return {start: f"{span[0]:%H:%M}", end: f"{span[1]:%H:%M}"}


def _weekday(weekday: int) -> str:
    return f"https://schema.org/{DAYS[weekday].capitalize()}"
