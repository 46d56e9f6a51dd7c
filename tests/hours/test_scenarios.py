"""Days that really came, or are sure to come, and what residents have to read on them."""

from __future__ import annotations

import datetime as dt

import pytest

from hours.interval import State, epoch
from hours.lines import lines_of
from registry.models.location import Location

from .builders import (
    agenda,
    closure,
    day,
    effect,
    every_day,
    exception,
    hours,
    location,
    moment,
    state,
    timeline,
    week,
    workdays,
)

OPEN = "09:00-17:00"
TEAM = location(hours(every_day(OPEN)), hours(every_day(f"{OPEN} phone_only"), "telefoon", "phone"))
"""Open every day, so that a closed day is closed for the reason that is tested."""

CODE_ORANGE = agenda(
    closure(
        effect("desk", "closed", "2026-01-23T00:00", "2026-01-23T12:00"),
        effect("desk", "by_appointment", "2026-01-23T12:00", "2026-01-23T17:00"),
        effect("phone", "closed", "2026-01-23T00:00", "2026-01-23T12:00"),
        effect("phone", "open", "2026-01-23T12:00", "2026-01-23T17:00"),
        severity="emergency",
        published="2026-01-22T17:30",
    )
)


@pytest.mark.parametrize(
    ("time", "desk", "phone"),
    [
        ("08:00", "closed", "closed"),
        ("11:59", "closed", "closed"),
        ("12:00", "by_appointment", "phone_only"),
        ("16:59", "by_appointment", "phone_only"),
        ("17:00", "closed", "closed"),
    ],
)
def test_code_orange(time: str, desk: str, phone: str) -> None:
    """23 January 2026: closed until noon, then by phone and by appointment."""
    assert state(TEAM, f"2026-01-23T{time}", CODE_ORANGE) == desk
    assert state(TEAM, f"2026-01-23T{time}", CODE_ORANGE, "phone") == phone


def test_code_orange_is_of_one_day() -> None:
    """A build of the day before already knows when it is over."""
    seen = timeline(TEAM, "2026-01-22", 3, CODE_ORANGE)
    touched = {piece.start.date() for piece in seen if piece.source.startswith("closure:")}
    assert touched == {dt.date(2026, 1, 23)}
    assert day(TEAM, "2026-01-22", CODE_ORANGE) == "09:00-17:00 open"
    assert day(TEAM, "2026-01-24", CODE_ORANGE) == "09:00-17:00 open"
    assert day(TEAM, "2026-01-24", CODE_ORANGE, "phone") == "09:00-17:00 phone_only"


STAYS_OPEN = closure(
    effect("desk", "open", "2021-02-08T00:00", "2021-02-09T00:00"),
    id="toch-open",
    published="2021-02-06T12:00",
)
MONDAY_MORNING = closure(
    effect("desk", "closed", "2021-02-08T00:00"),
    id="maandag-dicht",
    severity="emergency",
    supersedes="toch-open",
    review_at="2021-02-08T11:00",
    published="2021-02-07T15:00",
)


@pytest.mark.parametrize(
    ("when", "expected", "source"),
    [
        ("2021-02-07T10:00", "open", "hours:balie"),
        ("2021-02-08T09:00", "closed", "closure:maandag-dicht"),
        ("2021-02-08T10:59", "closed", "closure:maandag-dicht"),
        ("2021-02-08T11:00", "unknown", "closure:maandag-dicht"),
        ("2021-02-09T10:00", "unknown", "closure:maandag-dicht"),
    ],
)
def test_open_in_the_snow_and_then_not(when: str, expected: str, source: str) -> None:
    """February 2021: "we stay open" gives way to "closed on Monday morning", nobody knows until when."""
    piece = moment(TEAM, when, agenda(STAYS_OPEN, MONDAY_MORNING))
    assert (piece.state.value, piece.source) == (expected, source)


def test_the_notice_that_was_replaced_has_no_say_left() -> None:
    """Had it closed the whole of Monday, the afternoon would be free again."""
    whole_monday = closure(effect("desk", "closed", "2021-02-08T00:00", "2021-02-09T00:00"), id="toch-open")
    morning = closure(
        effect("desk", "closed", "2021-02-08T00:00", "2021-02-08T12:00"),
        id="ochtend",
        supersedes="toch-open",
        published="2021-02-07T15:00",
    )
    assert day(TEAM, "2021-02-08", agenda(whole_monday)) == "closed"
    assert day(TEAM, "2021-02-08", agenda(whole_monday, morning)) == "12:00-17:00 open"


FOUR = ["beijum", "selwerd", "vinkhuizen", "de-wijert"]
LOCKDOWN = agenda(
    closure(
        effect("desk", "by_appointment", "2020-12-16T00:00"),
        id="vier-open",
        locations=FOUR,
        review_at="2021-02-09T00:00",
    ),
    closure(
        effect("desk", "closed", "2020-12-16T00:00"),
        id="rest-dicht",
        locations=["haren", "hoogkerk", "lewenborg"],
        review_at="2021-02-09T00:00",
    ),
)


def team(name: str) -> Location:
    return location(hours(every_day(OPEN)), name=f"WIJ {name}")


@pytest.mark.parametrize(
    ("name", "during"),
    [
        ("Beijum", "09:00-17:00 by_appointment"),
        ("Selwerd", "09:00-17:00 by_appointment"),
        ("Vinkhuizen", "09:00-17:00 by_appointment"),
        ("De Wijert", "09:00-17:00 by_appointment"),
        ("Haren", "closed"),
        ("Hoogkerk", "closed"),
        ("Lewenborg", "closed"),
    ],
)
def test_lockdown(name: str, during: str) -> None:
    """Four locations by appointment, the others closed, "at least until 9 February"."""
    assert day(team(name), "2020-12-15", LOCKDOWN) == "09:00-17:00 open"
    assert day(team(name), "2020-12-16", LOCKDOWN) == during
    assert day(team(name), "2021-02-08", LOCKDOWN) == during
    assert state(team(name), "2021-02-09T09:00", LOCKDOWN) == "unknown"


def test_hoogkerk_moves() -> None:
    """The old address through 31 August 2025; then an entrance of its own, and an office that is not for visitors."""
    new = ["entree-hoogkerk", "kantoor-hoogkerk"]
    desk = hours(every_day(OPEN))
    old = location(desk, name="WIJ Hoogkerk", valid_through="2025-08-31", operation="moved", replaced_by=new)
    entree = location(desk, name="WIJ Entree Hoogkerk", valid_from="2025-09-01")
    office = location(name="Kantoor Hoogkerk", kind="office_not_public", valid_from="2025-09-01")
    assert [day(old, date) for date in ("2025-08-31", "2025-09-01")] == ["09:00-17:00 open", "closed"]
    assert [day(entree, date) for date in ("2025-08-31", "2025-09-01")] == ["closed", "09:00-17:00 open"]
    assert moment(old, "2025-09-01T10:00").reason == "move"
    assert lines_of(office) == ()


def test_christmas_eve_ends_early() -> None:
    early = exception("2026-12-24", "09:00-15:00", reason="holiday", note="kerstavond")
    place = location(hours(every_day(OPEN)), exceptions=[early])
    last_minute, after = moment(place, "2026-12-24T14:59"), moment(place, "2026-12-24T16:00")
    assert (last_minute.state, last_minute.note) == (State.OPEN, "kerstavond")
    assert (after.state, after.source) == (State.CLOSED, "exception:2026-12-24")
    assert state(place, "2026-12-23T16:00") == "open"
    assert state(place, "2026-12-25T16:00") == "open"


@pytest.mark.parametrize(
    ("anchor", "goes_on"),
    [
        ("2026-12-17", ["2026-12-17", "2026-12-31", "2027-01-14"]),
        ("2026-12-24", ["2026-12-24", "2027-01-07"]),
    ],
)
def test_every_other_thursday_over_a_year_of_53_weeks(anchor: str, goes_on: list[str]) -> None:
    """Weeks 53 and 1 both have odd numbers and follow each other, so one of them is off."""
    repeat = {"every_weeks": 2, "anchor": anchor}
    place = location(hours(week(thursday="10:00-12:00"), "raadslieden", "consulting_hour", repeat=repeat))
    thursdays = ["2026-12-17", "2026-12-24", "2026-12-31", "2027-01-07", "2027-01-14"]
    assert [date for date in thursdays if day(place, date, key="raadslieden") != "closed"] == goes_on


@pytest.mark.parametrize("date", ["2026-01-02", "2026-05-15"])
def test_bridge_days_are_unknown_until_decided(date: str) -> None:
    assert day(TEAM, date, agenda(undecided=(date,))) == "unknown"
    assert day(TEAM, date, agenda(decided={date: "closed"}, undecided=(date,))) == "closed"
    assert day(TEAM, date, agenda(decided={date: "as_usual"}, undecided=(date,))) == "09:00-17:00 open"


def test_liberation_day_is_a_decision_of_each_year() -> None:
    decided = agenda(decided={"2026-05-05": "as_usual", "2030-05-05": "closed"})
    assert day(TEAM, "2026-05-05", decided) == "09:00-17:00 open"
    assert day(TEAM, "2030-05-05", decided) == "closed"
    assert day(TEAM, "2031-05-05", decided) == "09:00-17:00 open"


def test_kings_day_is_on_saturday_when_the_27th_is_a_sunday() -> None:
    decided = agenda(decided={"2025-04-26": "closed"})
    assert day(TEAM, "2025-04-26", decided) == "closed"
    assert day(TEAM, "2025-04-27", decided) == "09:00-17:00 open"


@pytest.mark.parametrize(("date", "length"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-24", 24)])
def test_the_day_the_clock_changes(date: str, length: int) -> None:
    """Nine to five stays nine to five, and comes an hour sooner or later than a day after the one before."""
    today = dt.date.fromisoformat(date)
    yesterday = today - dt.timedelta(days=1)
    before, after = (
        next(piece for piece in timeline(TEAM, str(one)) if piece.state is State.OPEN)
        for one in (yesterday, today)
    )
    assert (after.start.time(), after.end.time()) == (dt.time(9), dt.time(17))
    assert epoch(after.start) - epoch(before.start) == length * 3600
    assert epoch(after.end) - epoch(before.end) == length * 3600
    assert epoch(after.end) - epoch(after.start) == 8 * 3600


@pytest.mark.parametrize(
    ("time", "expected"),
    [("08:59:59", "closed"), ("09:00:00", "open"), ("16:59:59", "open"), ("17:00:00", "closed")],
)
def test_the_first_second_is_open_and_the_last_is_not(time: str, expected: str) -> None:
    assert state(location(hours(workdays(OPEN))), f"2026-11-24T{time}") == expected
