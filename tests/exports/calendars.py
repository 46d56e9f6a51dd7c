"""Calendar feeds for tests: made from small records, and read as calendar programs read them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar, Event

from exports import ics
from exports.publication import Publication
from hours.agenda import Agenda
from registry.models.location import Location

from ..hours.builders import hours, registry, week

SITE = "https://wij.test/"
BEIJUM = "locaties/beijum/agenda.ics"
OPEN = "09:00-17:00"
FORTNIGHT = hours(
    week(tuesday="10:00-12:00"),
    "raadslieden",
    "consulting_hour",
    label="Spreekuur geldzorgen",
    repeat={"every_weeks": 2, "anchor": "2026-10-20"},
)


def publication(*locations: Location, today: str = "2026-12-01", agenda: Agenda | None = None) -> Publication:
    date = dt.date.fromisoformat(today)
    built = dt.datetime.combine(date, dt.time(3, 15), dt.UTC)
    return Publication(registry(*locations), agenda or Agenda(), date, built, SITE)


def feed(publication: Publication, path: str = BEIJUM) -> Calendar:
    return Calendar.from_ical(ics.files(publication)[path])


def events(publication: Publication, path: str = BEIJUM) -> list[Event]:
    return feed(publication, path).events


def titles(publication: Publication, path: str = BEIJUM) -> list[str]:
    return [str(event["SUMMARY"]) for event in events(publication, path)]


def occurrences(calendar: Calendar, first: str, last: str) -> list[Event]:
    """What a calendar program shows between two dates."""
    return sorted(
        recurring_ical_events.of(calendar).between(dt.date.fromisoformat(first), dt.date.fromisoformat(last)),
        key=lambda event: str(event.start),
    )


def wall_clock(event: Event) -> str:
    """2026-03-24 10:00-12:00, as the clocks in Groningen show it"""
    start, end = (moment.astimezone(ZoneInfo("Europe/Amsterdam")) for moment in (event.start, event.end))
    return f"{start:%Y-%m-%d %H:%M}-{end:%H:%M}"
