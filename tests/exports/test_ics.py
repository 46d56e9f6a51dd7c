"""The calendar feeds as a whole, read back with the libraries that other programs read them with."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from icalendar import Calendar

from exports import ics
from exports.publication import Publication
from hours.agenda import agenda_of
from hours.interval import State
from registry.load import load
from registry.models.hours import Channel

from ..hours.builders import agenda, closure, effect, every_day, exception, hours, location, workdays
from .calendars import (
    BEIJUM,
    FORTNIGHT,
    OPEN,
    SITE,
    events,
    feed,
    occurrences,
    publication,
)


def test_a_feed_for_each_location_and_one_for_all() -> None:
    both = publication(location(), location(name="WIJ Selwerd"))
    assert set(ics.files(both)) == {BEIJUM, "locaties/selwerd/agenda.ics", "agenda.ics"}
    assert feed(both).calendar_name == "WIJ Beijum"
    assert feed(both, "agenda.ics").calendar_name == "WIJ Groningen"


def test_a_feed_says_how_often_to_look_again_and_which_clock_it_goes_by() -> None:
    """Also one without any event, which would not be a calendar without its time zone."""
    text = ics.files(publication(location()))[BEIJUM]
    for row in (
        "NAME:WIJ Beijum",
        "X-WR-CALNAME:WIJ Beijum",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "TZID:Europe/Amsterdam",
        "URL:https://wij.test/locaties/beijum/",
    ):
        assert f"\r\n{row}\r\n" in text


def test_rows_are_folded_and_come_back_whole() -> None:
    note = "Wegens de officiële opening van het geheel vernieuwde café zijn we er ’s ochtends niet; " * 3
    beijum = location(hours(workdays(OPEN)), exceptions=[exception("2026-12-24", note=note + "Tot dan!")])
    text = ics.files(publication(beijum))[BEIJUM]
    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(row.encode()) <= 75 and "\n" not in row for row in text.split("\r\n"))
    assert Calendar.from_ical(text).events[0]["DESCRIPTION"] == note + "Tot dan!"


BUSY = location(
    hours(every_day(OPEN)),
    hours(every_day("09:00-12:00 phone_only"), "telefoon", "phone"),
    hours(workdays("10:00-11:00, 11:30-12:00"), "inloop", "consulting_hour"),
    FORTNIGHT,
    exceptions=[exception("2026-12-24", "09:00-12:00"), exception("2026-12-28", last_day="2026-12-31")],
)


def test_an_event_is_the_same_event_on_another_day() -> None:
    storm = closure(effect("desk", "closed", "2026-12-20T00:00", "2026-12-21T12:00"))
    of_all = agenda(storm, decided={"2026-12-25": "closed", "2026-12-26": "closed"})
    one, two = (
        {
            str(event["UID"]): (event["SUMMARY"], str(event.start), str(event.end), event["STATUS"])
            for event in events(publication(BUSY, today=today, agenda=of_all))
        }
        for today in ("2026-12-01", "2026-12-02")
    )
    assert {event for uid, event in one.items() if uid not in two} == {
        (summary, start, end, status) for summary, start, end, status in one.values() if start < "2026-12-02"
    }
    assert all(two[uid] == one[uid] for uid in one.keys() & two.keys())
    assert len(one.keys() & two.keys()) > 80


def test_no_two_events_are_the_same() -> None:
    twin = BUSY.model_copy(update={"id": "selwerd", "name": "WIJ Selwerd"})
    everything = events(publication(BUSY, twin), "agenda.ics")
    assert len({str(event["UID"]) for event in everything}) == len(everything) > 200


def test_the_same_publication_gives_the_same_bytes() -> None:
    of_all = agenda(decided={"2026-12-25": "closed"})
    assert ics.files(publication(BUSY, agenda=of_all)) == ics.files(publication(BUSY, agenda=of_all))


@pytest.fixture(scope="module")
def real(project: Path) -> Publication:
    registry = load(project).registry
    date = dt.date(2026, 11, 21)
    built = dt.datetime(2026, 11, 21, 4, tzinfo=dt.UTC)
    return Publication(registry, agenda_of(registry, {}), date, built, SITE)


def test_the_real_feeds_hold_what_the_timelines_say(real: Publication) -> None:
    """The consulting hours that are held, read from the feed and from the intervals."""
    shown, said = set(), set()
    texts = dict(ics.files(real))
    for place in real.registry.all("locations"):
        calendar = Calendar.from_ical(texts[f"locaties/{place.id}/agenda.ics"])
        shown |= {
            (place.name, event.start.replace(tzinfo=None), event.end.replace(tzinfo=None))
            for event in occurrences(calendar, str(real.today), str(real.horizon.date()))
            if event["STATUS"] == "CONFIRMED" and f" bij {place.name}" in event["SUMMARY"]
        }
        said |= {
            (place.name, piece.start, piece.end)
            for line, timeline in real.timelines(place).items()
            if line.channel is Channel.CONSULTING_HOUR
            for piece in timeline
            if piece.state not in (State.CLOSED, State.UNKNOWN)
        }
    assert shown == said
    assert said


def test_the_real_feed_of_all_holds_those_of_each(real: Publication) -> None:
    texts = dict(ics.files(real))
    everything = {str(event["UID"]) for event in Calendar.from_ical(texts.pop("agenda.ics")).events}
    parts = [str(event["UID"]) for text in texts.values() for event in Calendar.from_ical(text).events]
    assert everything == set(parts)
    assert everything
