"""Which source goes before which, one by one: closures, exceptions, holidays and hours."""

from __future__ import annotations

import pytest

from hours.interval import State

from .builders import agenda, closure, day, effect, every_day, exception, hours, location, moment, timeline

TUESDAY = "2026-11-24"
DESK = hours(every_day("09:00-17:00"))
WINTER = hours(every_day("10:00-16:00"), "winter", valid_from="2026-11-01", valid_through="2026-11-30")
SHUT = closure(effect("desk", "closed", "2026-11-24T00:00", "2026-11-24T12:00"))
OTHER_TIMES = exception(TUESDAY, "11:00-14:00")
LAYERS = [
    ("closure:sluiting", "12:00-14:00 open"),
    (f"exception:{TUESDAY}", "11:00-14:00 open"),
    (f"holiday:{TUESDAY}", "closed"),
    ("hours:winter", "10:00-16:00 open"),
    ("hours:balie", "09:00-17:00 open"),
    ("none", "unknown"),
]
"""What says it, strongest first, and what Tuesday comes to when all of it and what is weaker holds."""


@pytest.mark.parametrize("strongest", range(len(LAYERS)), ids=[source for source, _ in LAYERS])
def test_the_strongest_source_holds(strongest: int) -> None:
    closures = [SHUT] if strongest <= 0 else []
    exceptions = [OTHER_TIMES] if strongest <= 1 else []
    decided = {TUESDAY: "closed"} if strongest <= 2 else {}
    sets = [WINTER] * (strongest <= 3) + [DESK if strongest <= 4 else DESK | {"valid_from": "2027-01-01"}]
    place, of_all = location(*sets, exceptions=exceptions), agenda(*closures, decided=decided)
    source, expected = LAYERS[strongest]
    assert day(place, TUESDAY, of_all) == expected
    assert moment(place, f"{TUESDAY}T11:30", of_all).source == source


def test_an_exception_replaces_the_day() -> None:
    place = location(DESK, exceptions=[exception(TUESDAY, "08:00-09:30, 18:00-20:00 by_appointment")])
    assert day(place, TUESDAY) == "08:00-09:30 open, 18:00-20:00 by_appointment"
    assert moment(place, f"{TUESDAY}T12:00").source == f"exception:{TUESDAY}"


def test_a_closed_day_and_other_times_say_why_and_the_evening_does_not() -> None:
    reasons = exception(TUESDAY, "09:00-12:00", note="kerstavond")
    short = location(DESK, exceptions=[reasons])
    held, evening = (moment(short, f"{TUESDAY}T{time}") for time in ("10:00", "16:00"))
    assert (held.reason, held.note) == ("vacation", "kerstavond")
    assert (evening.state, evening.reason) == (State.CLOSED, None)
    gone = moment(location(DESK, exceptions=[exception(TUESDAY, note="kerstavond")]), f"{TUESDAY}T16:00")
    assert (gone.state, gone.reason, gone.note) == (State.CLOSED, "vacation", "kerstavond")


@pytest.mark.parametrize(
    ("fields", "dates_in_use"),
    [
        ({}, [23, 24, 25]),
        ({"valid_from": TUESDAY}, [24, 25]),
        ({"valid_through": TUESDAY}, [23, 24]),
        ({"valid_through": TUESDAY, "operation": "moved"}, [23, 24]),
        ({"valid_from": TUESDAY, "operation": "active"}, [24, 25]),
        ({"operation": "closed_for_now"}, []),
        ({"operation": "moved"}, []),
        ({"operation": "ended"}, []),
    ],
)
def test_a_place_that_is_not_in_use_is_closed_whatever_its_hours_say(
    fields: dict[str, str], dates_in_use: list[int]
) -> None:
    opened = exception("2026-11-23", "10:00-12:00", last_day="2026-11-25")
    for exceptions, expected in (([], "09:00-17:00 open"), ([opened], "10:00-12:00 open")):
        place = location(DESK, exceptions=exceptions, **fields)
        found = {date: day(place, f"2026-11-{date}") for date in (23, 24, 25)}
        assert [date for date in found if found[date] == expected] == dates_in_use
        assert {found[date] for date in found if date not in dates_in_use} <= {"closed"}


def test_a_place_that_moved_says_so() -> None:
    moved = location(DESK, valid_through="2026-11-23", replaced_by=["selwerd"])
    piece = moment(moved, f"{TUESDAY}T10:00")
    assert (piece.source, piece.reason) == ("location", "move")


def test_an_exception_holds_from_its_first_to_its_last_day() -> None:
    place = location(DESK, exceptions=[exception(TUESDAY, last_day="2026-11-26")])
    states = [day(place, f"2026-11-{date}") for date in (23, 24, 25, 26, 27)]
    assert states == ["09:00-17:00 open", "closed", "closed", "closed", "09:00-17:00 open"]


def test_an_exception_opens_a_holiday_and_a_day_without_hours() -> None:
    opened = [exception(TUESDAY, "10:00-12:00")]
    assert day(location(DESK, exceptions=opened), TUESDAY, agenda(decided={TUESDAY: "closed"})) == (
        "10:00-12:00 open"
    )
    ended = DESK | {"valid_through": "2026-01-01"}
    assert day(location(ended, exceptions=opened), TUESDAY) == "10:00-12:00 open"


def test_an_exception_for_some_hours_leaves_the_rest_alone() -> None:
    phone = hours(every_day("09:00-12:00 phone_only"), "telefoon", "phone")
    place = location(DESK, phone, exceptions=[exception(TUESDAY, hours="telefoon")])
    assert day(place, TUESDAY) == "09:00-17:00 open"
    assert day(place, TUESDAY, key="phone") == "closed"
    closed = location(DESK, phone, exceptions=[exception(TUESDAY)])
    assert (day(closed, TUESDAY), day(closed, TUESDAY, key="phone")) == ("closed", "closed")


def test_extra_times_come_on_top() -> None:
    extra = [exception(TUESDAY, "16:00-20:00 by_appointment", extra=True)]
    place = location(DESK, exceptions=extra)
    assert day(place, TUESDAY) == "09:00-16:00 open, 16:00-20:00 by_appointment"
    on_holiday = agenda(decided={TUESDAY: "closed"})
    assert day(place, TUESDAY, on_holiday) == "16:00-20:00 by_appointment"
    replaced = location(DESK, exceptions=[*extra, exception(TUESDAY, "10:00-11:00")])
    assert day(replaced, TUESDAY) == "10:00-11:00 open, 16:00-20:00 by_appointment"


def test_extra_times_do_not_make_the_rest_of_an_unknown_day_known() -> None:
    ended = DESK | {"valid_through": "2026-01-01"}
    place = location(ended, exceptions=[exception(TUESDAY, "10:00-12:00", extra=True)])
    states = [(f"{piece.start:%H:%M}", piece.state) for piece in timeline(place, TUESDAY)]
    assert states == [("00:00", State.UNKNOWN), ("10:00", State.OPEN), ("12:00", State.UNKNOWN)]


@pytest.mark.parametrize(
    ("follows", "decision", "expected"),
    [
        ("closed", "closed", "closed"),
        ("closed", "as_usual", "09:00-17:00 open"),
        ("closed", "unknown", "unknown"),
        ("closed", None, "unknown"),
        ("as_usual", "closed", "09:00-17:00 open"),
        ("as_usual", "unknown", "09:00-17:00 open"),
        ("as_usual", None, "09:00-17:00 open"),
        ("unknown", "closed", "unknown"),
        ("unknown", "as_usual", "09:00-17:00 open"),
        ("unknown", None, "unknown"),
    ],
)
def test_a_holiday_is_what_was_decided_as_far_as_the_hours_follow_it(
    follows: str, decision: str | None, expected: str
) -> None:
    place = location(DESK | {"holidays": follows})
    decided = {TUESDAY: decision} if decision else {}
    assert day(place, TUESDAY, agenda(decided=decided, undecided=(TUESDAY,))) == expected
    assert day(place, "2026-11-25", agenda(decided=decided, undecided=(TUESDAY,))) == "09:00-17:00 open"


def test_a_holiday_says_its_name() -> None:
    piece = moment(location(DESK), f"{TUESDAY}T10:00", agenda(decided={TUESDAY: "closed"}))
    assert (piece.reason, piece.note) == ("holiday", f"feest {TUESDAY}")


def test_a_holiday_changes_nothing_on_a_day_that_is_shut_anyway() -> None:
    shut = location(hours(every_day("")))
    for of_all in (agenda(decided={TUESDAY: "closed"}), agenda(undecided=(TUESDAY,))):
        assert moment(shut, f"{TUESDAY}T10:00", of_all).source == "hours"
        assert day(shut, TUESDAY, of_all) == "closed"
