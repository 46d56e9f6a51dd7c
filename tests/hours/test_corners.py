"""Corners where hours, exceptions, holidays and closures meet, each once found wrong."""

from __future__ import annotations

from typing import Any

import pytest

from registry.models.closure import Closure
from registry.models.location import Location

from .builders import agenda, closure, effect, every_day, exception, hours, location, moment, week, workdays

NINE_TO_FIVE = location(hours(every_day("09:00-17:00")))
OFFICE_DAYS = location(hours(workdays("09:00-17:00")))
EVENING = hours(week(thursday="18:00-20:00"), id="avond", repeat={"nth_in_month": [1]})


def state(place: Location, at: str, *closures: Closure, key: str = "desk", **rest: Any) -> str:
    return moment(place, at, agenda(*closures, **rest), key).state.value


def test_doubt_begins_no_earlier_than_the_effect() -> None:
    two = closure(
        effect("desk", "closed", "2026-11-23T00:00", "2026-11-23T12:00"),
        effect("desk", "by_appointment", "2026-11-23T12:00"),
        review_at="2026-11-23T11:00",
    )
    assert state(NINE_TO_FIVE, "2026-11-23T11:30", two) == "closed"
    assert state(NINE_TO_FIVE, "2026-11-23T12:30", two) == "unknown"
    later = closure(effect("desk", "closed", "2026-11-25T00:00"), review_at="2026-11-23T12:00")
    assert state(NINE_TO_FIVE, "2026-11-24T10:00", later) == "open"


def test_a_notice_that_all_goes_on_takes_nothing_away() -> None:
    open_notice = closure(effect("desk", "open", "2026-11-23T00:00"), review_at="2026-11-23T11:00")
    assert state(NINE_TO_FIVE, "2026-11-24T10:00", open_notice) == "open"


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2026-11-30T10:00", "unknown"), ("2026-11-30T03:00", "closed"), ("2026-11-29T10:00", "closed")],
)
def test_doubt_does_not_touch_nights_and_weekends(at: str, expected: str) -> None:
    no_end = closure(effect("desk", "closed", "2026-11-27T00:00"), review_at="2026-11-28T12:00")
    assert state(OFFICE_DAYS, at, no_end) == expected


def test_each_set_of_hours_has_its_own_way_with_holidays() -> None:
    old = hours(every_day("09:00-17:00"), id="oud", valid_through="2026-12-31")
    new = hours(every_day("09:00-17:00"), id="nieuw", valid_from="2027-01-01", holidays="as_usual")
    assert state(location(old, new), "2027-01-01T10:00", decided={"2027-01-01": "closed"}) == "open"
    assert state(location(old, new), "2026-12-25T10:00", decided={"2026-12-25": "closed"}) == "closed"


def test_a_holiday_leaves_the_hours_that_do_not_follow_it() -> None:
    day = hours(workdays("09:00-17:00"))
    evening = EVENING | {"holidays": "as_usual"}
    both = location(day, evening)
    assert state(both, "2027-01-07T10:00", decided={"2027-01-07": "closed"}) == "closed"
    assert state(both, "2027-01-07T19:00", decided={"2027-01-07": "closed"}) == "open"


def test_an_exception_to_the_evening_leaves_the_day() -> None:
    place = location(
        hours(workdays("09:00-17:00")),
        EVENING,
        exceptions=[exception("2027-01-07", hours="avond")],
    )
    assert state(place, "2027-01-07T10:00") == "open"
    assert state(place, "2027-01-07T19:00") == "closed"


def test_an_exception_to_the_week_leaves_the_evening() -> None:
    place = location(
        hours(workdays("09:00-17:00")),
        EVENING,
        exceptions=[exception("2027-01-07", "10:00-12:00", hours="balie")],
    )
    assert [state(place, f"2027-01-07T{time}") for time in ("09:30", "11:00", "19:00")] == [
        "closed",
        "open",
        "open",
    ]


def test_an_exception_that_names_last_years_week_holds_for_this_one() -> None:
    old = hours(every_day("09:00-17:00"), valid_through="2026-12-31")
    new = hours(every_day("09:00-17:00"), id="nieuw", valid_from="2027-01-01")
    place = location(old, new, exceptions=[exception("2027-01-07", hours="balie")])
    assert state(place, "2027-01-07T10:00") == "closed"


def test_a_week_that_ended_is_unknown_also_beside_an_evening() -> None:
    place = location(hours(workdays("09:00-17:00"), valid_through="2026-12-31"), EVENING)
    assert state(place, "2027-01-04T10:00") == "unknown"


@pytest.mark.parametrize("urgent", ["emergency", "information"])
def test_of_two_closures_the_one_that_takes_away_most_holds(urgent: str) -> None:
    whole_day = ("2026-11-23T00:00", "2026-11-24T00:00")
    mild = closure(effect("desk", "by_appointment", *whole_day), id="mild", severity=urgent)
    hard = closure(effect("desk", "closed", *whole_day), id="hard", severity="warning")
    phone = closure(effect("desk", "phone_only", *whole_day), id="phone", severity="warning")
    assert state(NINE_TO_FIVE, "2026-11-23T10:00", mild, hard) == "closed"
    assert state(NINE_TO_FIVE, "2026-11-23T10:00", mild, phone) == "phone_only"


def test_consulting_hours_follow_the_desk_unless_they_are_named() -> None:
    place = location(hours(every_day("10:00-12:00"), id="spreekuur", channel="consulting_hour"))
    whole_day = ("2026-11-23T00:00", "2026-11-24T00:00")
    desk = closure(effect("desk", "closed", *whole_day))
    named = closure(effect("desk", "closed", *whole_day), effect("consulting_hour", "open", *whole_day))
    assert state(place, "2026-11-23T11:00", desk, key="spreekuur") == "closed"
    assert state(place, "2026-11-23T11:00", named, key="spreekuur") == "open"


def test_a_place_that_moved_is_closed_for_that_reason() -> None:
    place = location(
        hours(every_day("09:00-17:00")), valid_through="2026-11-23", replaced_by=["elders"], name="WIJ Beijum"
    )
    assert state(place, "2026-11-23T10:00") == "open"
    assert state(place, "2026-11-24T10:00") == "closed"
    assert moment(place, "2026-11-24T10:00", agenda()).reason.value == "move"
