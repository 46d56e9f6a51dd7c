"""The ordinary day: which hours hold on a date, weeks that repeat, and slots in order of time."""

from __future__ import annotations

import datetime as dt

import pytest

from hours.lines import line
from hours.regular import falls_on, sets_on, slots_on
from registry.models.hours import Repeat
from registry.models.location import Location

from .builders import Hours, day, every_day, hours, location, week

EVENING = hours(week(thursday="18:00-20:00"), "avond", repeat={"nth_in_month": [1]})


def ids_on(place: Location, date: str) -> list[str] | None:
    desk = line(place, "desk")
    assert desk
    sets = sets_on(desk, dt.date.fromisoformat(date))
    return None if sets is None else [one.id for one in sets]


def falling(repeat: dict[str, object], first: str, days: int) -> list[str]:
    """The dates of a range that a repetition includes."""
    rule, start = Repeat.model_validate(repeat), dt.date.fromisoformat(first)
    dates = [start + dt.timedelta(days=offset) for offset in range(days)]
    return [str(date) for date in dates if falls_on(rule, date)]


@pytest.mark.parametrize(
    ("every_weeks", "thursdays"),
    [
        (2, ["2026-12-24", "2027-01-07", "2027-01-21", "2027-02-04"]),
        (3, ["2026-12-24", "2027-01-14", "2027-02-04"]),
        (4, ["2026-12-24", "2027-01-21"]),
    ],
)
def test_every_so_many_weeks_counts_on_over_week_53(every_weeks: int, thursdays: list[str]) -> None:
    repeat = {"every_weeks": every_weeks, "anchor": "2026-12-24"}
    dates = falling(repeat, "2026-12-24", 44)
    assert [date for date in dates if dt.date.fromisoformat(date).weekday() == 3] == thursdays


def test_the_whole_week_of_the_anchor_is_in() -> None:
    """From Monday to Sunday, whatever day of it the anchor is."""
    for anchor in ("2026-10-19", "2026-10-21", "2026-10-25"):
        dates = falling({"every_weeks": 2, "anchor": anchor}, "2026-10-12", 21)
        assert dates == [f"2026-10-{day}" for day in range(19, 26)]


@pytest.mark.parametrize(
    ("nth", "dates"),
    [
        (
            [1],
            [
                "2026-12-01",
                "2026-12-02",
                "2026-12-03",
                "2026-12-04",
                "2026-12-05",
                "2026-12-06",
                "2026-12-07",
            ],
        ),
        ([5], ["2026-12-29", "2026-12-30", "2026-12-31"]),
        (
            [-1],
            [
                "2026-12-25",
                "2026-12-26",
                "2026-12-27",
                "2026-12-28",
                "2026-12-29",
                "2026-12-30",
                "2026-12-31",
            ],
        ),
        ([2, 5], [*(f"2026-12-{day:02}" for day in range(8, 15)), "2026-12-29", "2026-12-30", "2026-12-31"]),
    ],
)
def test_which_of_the_month(nth: list[int], dates: list[str]) -> None:
    assert falling({"nth_in_month": nth}, "2026-12-01", 31) == dates


def test_the_last_one_of_a_short_month() -> None:
    assert falling({"nth_in_month": [-1]}, "2027-02-01", 28) == [f"2027-02-{day}" for day in range(22, 29)]
    assert falling({"nth_in_month": [-1]}, "2028-02-01", 29)[-1] == "2028-02-29"


@pytest.mark.parametrize(
    ("rest", "known"),
    [
        ({"valid_from": "2026-07-01"}, ["2026-07-01", "2026-07-02"]),
        ({"valid_through": "2026-07-01"}, ["2026-06-30", "2026-07-01"]),
        ({"valid_from": "2026-07-01", "valid_through": "2026-07-01"}, ["2026-07-01"]),
        ({}, ["2026-06-30", "2026-07-01", "2026-07-02"]),
    ],
)
def test_both_ends_of_a_validity_are_in_it(rest: Hours, known: list[str]) -> None:
    place = location(hours(every_day("09:00-17:00"), **rest))
    dates = ["2026-06-30", "2026-07-01", "2026-07-02"]
    assert [date for date in dates if ids_on(place, date) is not None] == known


def test_without_hours_for_a_date_nothing_is_known() -> None:
    place = location(hours(every_day("09:00-17:00"), valid_from="2026-07-01"))
    assert ids_on(place, "2026-06-30") is None
    assert day(place, "2026-06-30") == "unknown"


def test_a_day_without_slots_is_closed() -> None:
    place = location(hours(week(monday="09:00-17:00")))
    assert day(place, "2026-11-23") == "09:00-17:00 open"
    assert day(place, "2026-11-24") == "closed"


def test_hours_with_a_validity_go_before_hours_without_one() -> None:
    ordinary, summer = hours(every_day("09:00-17:00")), hours(every_day("09:00-12:00"), "zomer")
    summer |= {"valid_from": "2026-07-01", "valid_through": "2026-08-31"}
    for place in (location(ordinary, summer), location(summer, ordinary)):
        assert [ids_on(place, date) for date in ("2026-06-30", "2026-07-01", "2026-08-31", "2026-09-01")] == [
            ["balie"],
            ["zomer"],
            ["zomer"],
            ["balie"],
        ]
        assert day(place, "2026-07-01") == "09:00-12:00 open"


def test_hours_that_repeat_come_on_top() -> None:
    ordinary, summer = hours(every_day("09:00-17:00")), hours(every_day("09:00-12:00"), "zomer")
    summer |= {"valid_from": "2026-12-01", "valid_through": "2026-12-31"}
    place = location(EVENING, ordinary, summer)
    assert day(place, "2026-11-05") == "09:00-17:00 open, 18:00-20:00 open"
    assert day(place, "2026-11-12") == "09:00-17:00 open"
    assert day(place, "2026-12-03") == "09:00-12:00 open, 18:00-20:00 open"


def test_slots_of_several_hours_stand_in_order_of_time() -> None:
    early = hours(week(thursday="08:00-09:00, 12:30-13:00"), "vroeg", repeat={"nth_in_month": [1]})
    desk = line(location(hours(every_day("09:00-12:00")), early), "desk")
    assert desk
    date = dt.date(2026, 11, 5)
    sets = sets_on(desk, date)
    assert sets
    assert [(f"{slot.opens:%H:%M}", one.id) for one, slot in slots_on(sets, date)] == [
        ("08:00", "vroeg"),
        ("09:00", "balie"),
        ("12:30", "vroeg"),
    ]


def test_each_weekday_has_its_own_slots() -> None:
    times = {
        name: f"{8 + index:02}:00-17:00"
        for index, name in enumerate(
            ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        )
    }
    place = location(hours(week(**times)))
    assert [day(place, f"2026-11-{23 + index}") for index in range(7)] == [
        f"{8 + index:02}:00-17:00 open" for index in range(7)
    ]


@pytest.mark.parametrize(
    ("access", "state"),
    [
        ("walk_in", "open"),
        ("both", "open"),
        ("by_appointment", "by_appointment"),
        ("phone_only", "phone_only"),
    ],
)
def test_the_state_follows_from_how_one_gets_in(access: str, state: str) -> None:
    place = location(hours(every_day(f"09:00-17:00 {access}")))
    assert day(place, "2026-11-23") == f"09:00-17:00 {state}"
