"""What a calendar feed says of hours: days that differ, and consulting hours."""

from __future__ import annotations

import datetime as dt

import pytest

from hours.agenda import Agenda

from ..hours.builders import agenda, closure, effect, every_day, exception, hours, location, workdays
from .calendars import (
    FORTNIGHT,
    OPEN,
    events,
    feed,
    occurrences,
    publication,
    titles,
    wall_clock,
)


@pytest.mark.parametrize(
    ("changes", "decided", "expected"),
    [
        ({}, {"2026-12-26": "closed"}, ["WIJ Beijum: dicht (feest 2026-12-26)"]),
        ({}, {"2026-12-26": "unknown"}, ["WIJ Beijum: tijden niet bekend (feest 2026-12-26)"]),
        ({}, {"2026-12-26": "as_usual"}, []),
        (
            {"exceptions": [exception("2026-12-24", "09:00-12:00", note="kerstavond")]},
            {},
            ["WIJ Beijum: 9.00 tot 12.00 uur, kerstavond"],
        ),
        (
            {"exceptions": [exception("2026-12-24", "09:00-12:00, 13:00-15:30 by_appointment")]},
            {},
            ["WIJ Beijum: 9.00 tot 12.00 uur en 13.00 tot 15.30 uur (alleen op afspraak), vakantie"],
        ),
        (
            {"exceptions": [exception("2026-12-28", last_day="2026-12-29", note="We zijn er even niet.")]},
            {},
            ["WIJ Beijum: dicht (vakantie)"] * 2,
        ),
        (
            {"exceptions": [exception("2026-12-24", "18:00-20:00", extra=True, reason="event")]},
            {},
            ["WIJ Beijum: 9.00 tot 17.00 uur en 18.00 tot 20.00 uur, bijzondere dag"],
        ),
    ],
)
def test_days_with_other_hours(changes: dict, decided: dict[str, str], expected: list[str]) -> None:
    beijum = location(hours(every_day(OPEN)), **changes)
    assert titles(publication(beijum, agenda=agenda(decided=decided))) == expected


def test_a_name_stands_in_the_title_and_a_sentence_below_it() -> None:
    sentence = "Wegens de jaarlijkse studiedag van het hele team zijn we er niet"
    noted = [exception("2026-12-23", note="kerstborrel"), exception("2026-12-24", note=sentence)]
    named, told = events(publication(location(hours(workdays(OPEN)), exceptions=noted)))
    assert (named["SUMMARY"], named.get("DESCRIPTION")) == ("WIJ Beijum: dicht (kerstborrel)", None)
    assert (told["SUMMARY"], told["DESCRIPTION"]) == ("WIJ Beijum: dicht (vakantie)", sentence)


def test_extra_times_on_a_day_of_which_the_rest_is_unknown() -> None:
    ended = hours(workdays(OPEN), valid_through="2026-12-01")
    beijum = location(ended, exceptions=[exception("2026-12-24", "10:00-12:00", extra=True)])
    assert titles(publication(beijum)) == ["WIJ Beijum: 10.00 tot 12.00 uur, verder niet bekend, vakantie"]


def test_a_day_with_other_hours_is_a_whole_day_that_blocks_nothing() -> None:
    beijum = location(hours(every_day(OPEN)), exceptions=[exception("2026-12-24", note="We zijn er niet.")])
    (event,) = events(publication(beijum))
    assert (event.start, event.end) == (dt.date(2026, 12, 24), dt.date(2026, 12, 25))
    assert (event["TRANSP"], event["STATUS"]) == ("TRANSPARENT", "CONFIRMED")
    assert event["DESCRIPTION"] == "We zijn er niet."
    assert event["URL"] == "https://wij.test/locaties/beijum/"
    assert event["DTSTAMP"].dt == dt.datetime(2026, 12, 1, 3, 15, tzinfo=dt.UTC)


def test_each_line_has_its_own_event() -> None:
    beijum = location(
        hours(workdays(OPEN)),
        hours(workdays("09:00-12:00 phone_only"), "telefoon", "phone"),
        hours(workdays(OPEN), "jeugd", "chat", label="Chat voor jongeren"),
        exceptions=[exception("2026-12-24", "09:00-10:00 phone_only", hours="telefoon", note="kerstavond")],
    )
    assert titles(publication(beijum, agenda=agenda(decided={"2026-12-25": "closed"}))) == [
        "WIJ Beijum: dicht (feest 2026-12-25)",
        "WIJ Beijum, telefoon: 9.00 tot 10.00 uur, kerstavond",
        "WIJ Beijum, telefoon: dicht (feest 2026-12-25)",
        "WIJ Beijum, Chat voor jongeren: dicht (feest 2026-12-25)",
    ]


@pytest.mark.parametrize(
    ("today", "expected", "offsets"),
    [
        (
            "2026-03-16",
            ["2026-03-24 10:00-12:00", "2026-04-07 10:00-12:00", "2026-04-21 10:00-12:00"],
            [1, 2, 2],
        ),
        (
            "2026-10-14",
            ["2026-10-20 10:00-12:00", "2026-11-03 10:00-12:00", "2026-11-17 10:00-12:00"],
            [2, 1, 1],
        ),
    ],
)
def test_consulting_hours_keep_to_the_clock(today: str, expected: list[str], offsets: list[int]) -> None:
    """Every other week, over the change to summer time and back."""
    first = dt.date.fromisoformat(today)
    calendar = feed(publication(location(FORTNIGHT), today=today))
    shown = occurrences(calendar, today, str(first + dt.timedelta(days=40)))
    assert [wall_clock(event) for event in shown] == expected
    assert [event.start.utcoffset() for event in shown] == [dt.timedelta(hours=h) for h in offsets]
    assert {str(event["SUMMARY"]) for event in shown} == {"Spreekuur geldzorgen bij WIJ Beijum"}


@pytest.mark.parametrize(
    ("exceptions", "of_all", "title", "status"),
    [
        ([exception("2026-12-15")], agenda(), "Gaat niet door: {} (vakantie)", "CANCELLED"),
        (
            [],
            agenda(decided={"2026-12-15": "closed"}),
            "Gaat niet door: {} (feest 2026-12-15)",
            "CANCELLED",
        ),
        (
            [],
            agenda(closure(effect("consulting_hour", "closed", "2026-12-15T00:00", "2026-12-15T13:00"))),
            "Gaat niet door: {} (het weer)",
            "CANCELLED",
        ),
        ([], agenda(undecided=("2026-12-15",)), "Nog niet zeker: {} (feest 2026-12-15)", "TENTATIVE"),
        (
            [],
            agenda(
                closure(effect("consulting_hour", "by_appointment", "2026-12-15T00:00", "2026-12-15T13:00"))
            ),
            "{} (alleen op afspraak)",
            "CONFIRMED",
        ),
    ],
)
def test_a_consulting_hour_that_falls_out_stays_in_the_feed(
    exceptions: list[dict], of_all: Agenda, title: str, status: str
) -> None:
    name = "Spreekuur geldzorgen bij WIJ Beijum"
    calendar = feed(publication(location(FORTNIGHT, exceptions=exceptions), agenda=of_all))
    shown = occurrences(calendar, "2026-12-01", "2026-12-30")
    before, event, after = (event for event in shown if name in event["SUMMARY"])
    assert (event["SUMMARY"], event["STATUS"]) == (title.format(name), status)
    assert wall_clock(event) == "2026-12-15 10:00-12:00"
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CONFIRMED")


def test_a_consulting_hour_that_moves_is_cancelled_and_held() -> None:
    moved = location(FORTNIGHT, exceptions=[exception("2026-12-15", "13:00-15:00", hours="raadslieden")])
    gone, held = occurrences(feed(publication(moved)), "2026-12-15", "2026-12-16")
    assert (gone["STATUS"], wall_clock(gone)) == ("CANCELLED", "2026-12-15 10:00-12:00")
    assert gone["SUMMARY"] == "Gaat niet door: Spreekuur geldzorgen bij WIJ Beijum (vakantie)"
    assert held["SUMMARY"] == "Spreekuur geldzorgen bij WIJ Beijum"
    assert (held["STATUS"], wall_clock(held)) == ("CONFIRMED", "2026-12-15 13:00-15:00")


def test_a_place_that_is_no_longer_in_use_has_no_events() -> None:
    """That it moved is no news of any day."""
    gone = location(hours(every_day(OPEN)), FORTNIGHT, valid_through="2026-11-30", replaced_by=["selwerd"])
    assert events(publication(gone)) == []


def test_a_consulting_hour_that_begins_later_is_the_same_event() -> None:
    storm = closure(effect("consulting_hour", "closed", "2026-12-15T00:00", "2026-12-15T11:00"))
    beijum = location(FORTNIGHT)
    (whole,) = occurrences(feed(publication(beijum)), "2026-12-15", "2026-12-16")
    (rest,) = (
        event
        for event in occurrences(feed(publication(beijum, agenda=agenda(storm))), "2026-12-15", "2026-12-16")
        if "Spreekuur" in event["SUMMARY"]
    )
    assert (rest["UID"], wall_clock(rest)) == (whole["UID"], "2026-12-15 11:00-12:00")


def test_what_is_an_example_says_so() -> None:
    made_up = {"status": "example", "note": "Deze tijden zijn verzonnen."}
    desk = hours(workdays(OPEN), **made_up)
    beijum = location(desk, FORTNIGHT | made_up, exceptions=[exception("2026-12-24", hours="balie")])
    day, consulting = events(publication(beijum))[:2]
    assert day["SUMMARY"] == "WIJ Beijum: dicht (vakantie) (voorbeeld)"
    assert consulting["SUMMARY"] == "Spreekuur geldzorgen bij WIJ Beijum (voorbeeld)"
    assert consulting["DESCRIPTION"] == "Deze tijden zijn verzonnen."
    old = desk | {"id": "oud", "valid_through": "2026-12-23"}
    renewed = location(old, hours(workdays(OPEN)), exceptions=[exception("2026-12-24")])
    assert titles(publication(renewed)) == ["WIJ Beijum: dicht (vakantie)"]


def test_an_exception_that_is_an_example_says_so() -> None:
    beijum = location(hours(workdays(OPEN)), exceptions=[exception("2026-12-24", status="example")])
    (event,) = events(publication(beijum))
    assert event["SUMMARY"] == "WIJ Beijum: dicht (vakantie) (voorbeeld)"
    assert event["DESCRIPTION"] == "Voorbeeld, niet echt."


def test_what_is_not_confirmed_says_so_in_the_description() -> None:
    reported = location(FORTNIGHT | {"status": "reported"})
    event = events(publication(reported))[0]
    assert event["SUMMARY"] == "Spreekuur geldzorgen bij WIJ Beijum"
    assert event["DESCRIPTION"] == "Gemeld door anderen, niet bevestigd door WIJ."


def test_where_it_is() -> None:
    address = {"building": "Heerdenhoes", "street": "Melsemaheerd", "house_number": "2", "city": "Groningen"}
    sure = location(FORTNIGHT, address=address | {"status": "confirmed", "postal_code": "9736 EN"})
    assert events(publication(sure))[0]["LOCATION"] == (
        "WIJ Beijum, Heerdenhoes, Melsemaheerd 2, 9736 EN Groningen"
    )
    unsure = location(FORTNIGHT, address={"status": "reported", "city": "Groningen"})
    assert events(publication(unsure))[0]["LOCATION"] == "WIJ Beijum, Groningen (adres niet bevestigd)"
