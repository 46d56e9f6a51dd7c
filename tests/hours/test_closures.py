"""Closures over a timeline: for whom and what they hold, until when, and which of two."""

from __future__ import annotations

import pytest

from registry.models.closure import Closure

from .builders import agenda, closure, day, effect, every_day, exception, hours, location, moment, state

WHOLE_DAY = ("2026-11-24T00:00", "2026-11-25T00:00")
MORNING = ("2026-11-24T00:00", "2026-11-24T12:00")
TUESDAY, WEDNESDAY = "2026-11-24", "2026-11-25"
BEIJUM = location(
    hours(every_day("09:00-12:00, 13:00-17:00 by_appointment")),
    hours(every_day("09:00-17:00 phone_only"), "telefoon", "phone"),
    hours(every_day("10:00-11:00"), "raadslieden", "consulting_hour"),
    hours(every_day("11:00-12:00"), "formulieren", "consulting_hour"),
)
ORDINARY = "09:00-12:00 open, 13:00-17:00 by_appointment"


def closed(severity: str = "warning", id: str = "dicht", **rest: object) -> Closure:
    return closure(effect("desk", "closed", *WHOLE_DAY), severity=severity, id=id, **rest)


@pytest.mark.parametrize(
    ("what", "desk", "phone"),
    [
        ("closed", "13:00-17:00 by_appointment", "12:00-17:00 phone_only"),
        ("moved", "13:00-17:00 by_appointment", "12:00-17:00 phone_only"),
        (
            "by_appointment",
            "09:00-12:00 by_appointment, 13:00-17:00 by_appointment",
            "09:00-12:00 by_appointment, 12:00-17:00 phone_only",
        ),
        (
            "phone_only",
            "09:00-12:00 phone_only, 13:00-17:00 by_appointment",
            "09:00-12:00 phone_only, 12:00-17:00 phone_only",
        ),
        ("open", ORDINARY, "09:00-17:00 phone_only"),
    ],
)
def test_what_an_effect_does_while_it_lasts(what: str, desk: str, phone: str) -> None:
    of_all = agenda(closure(effect("desk", what, *MORNING), effect("phone", what, *MORNING)))
    assert day(BEIJUM, TUESDAY, of_all) == desk
    assert day(BEIJUM, TUESDAY, of_all, "phone") == phone


def test_an_effect_is_for_its_channel() -> None:
    of_all = agenda(closed())
    assert day(BEIJUM, TUESDAY, of_all) == "closed"
    assert day(BEIJUM, TUESDAY, of_all, "phone") == "09:00-17:00 phone_only"


def test_all_consulting_hours_are_one_channel() -> None:
    of_all = agenda(closure(effect("consulting_hour", "closed", *WHOLE_DAY)))
    assert day(BEIJUM, TUESDAY, of_all, "raadslieden") == "closed"
    assert day(BEIJUM, TUESDAY, of_all, "formulieren") == "closed"
    assert day(BEIJUM, TUESDAY, of_all) == ORDINARY


def test_a_closure_is_for_the_locations_it_names() -> None:
    here, there = (agenda(closed(locations=[id])) for id in ("beijum", "selwerd"))
    assert day(BEIJUM, TUESDAY, here) == "closed"
    assert day(BEIJUM, TUESDAY, there) == ORDINARY


def test_a_closure_ends_at_its_end() -> None:
    of_all = agenda(closure(effect("desk", "closed", "2026-11-24T10:30", "2026-11-24T11:15")))
    assert day(BEIJUM, TUESDAY, of_all) == ("09:00-10:30 open, 11:15-12:00 open, 13:00-17:00 by_appointment")
    assert state(BEIJUM, "2026-11-24T10:29", of_all) == "open"
    assert state(BEIJUM, "2026-11-24T10:30", of_all) == "closed"
    assert state(BEIJUM, "2026-11-24T11:15", of_all) == "open"


def test_what_is_shut_says_why() -> None:
    of_all = agenda(closed(title="Dicht door een storing", reason="outage"))
    piece = moment(BEIJUM, "2026-11-24T10:00", of_all)
    assert (piece.source, piece.reason, piece.note, piece.access) == (
        "closure:dicht",
        "outage",
        "Dicht door een storing",
        None,
    )


@pytest.mark.parametrize("what", ["by_appointment", "phone_only", "open"])
def test_a_closure_never_opens_what_was_shut(what: str) -> None:
    place = location(
        hours(every_day("09:00-17:00"), valid_through="2026-11-25"), exceptions=[exception(WEDNESDAY)]
    )
    of_all = agenda(closure(effect("desk", what, "2026-11-25T00:00", "2026-11-27T00:00")))
    assert day(place, WEDNESDAY, of_all) == "closed"
    assert day(place, "2026-11-26", of_all) == "unknown"


def test_a_closure_goes_before_an_exception_that_opens() -> None:
    place = location(
        hours(every_day("09:00-17:00")), exceptions=[exception(TUESDAY, "18:00-20:00", extra=True)]
    )
    assert day(place, TUESDAY, agenda(closed())) == "closed"


@pytest.mark.parametrize(
    ("first", "second", "speaks"),
    [
        ("information", "warning", "second"),
        ("warning", "emergency", "second"),
        ("emergency", "information", "first"),
    ],
)
def test_of_two_the_most_urgent_one_speaks(first: str, second: str, speaks: str) -> None:
    """In whatever order their files stand."""
    one = closure(effect("desk", "phone_only", *WHOLE_DAY), severity=first, id="first")
    two = closure(effect("desk", "phone_only", *WHOLE_DAY), severity=second, id="second")
    for of_all in (agenda(one, two), agenda(two, one)):
        assert moment(BEIJUM, "2026-11-24T10:00", of_all).source == f"closure:{speaks}"


def test_without_an_end_it_holds_until_the_review_and_is_unknown_after_it() -> None:
    of_all = agenda(closure(effect("desk", "closed", "2026-11-24T08:00"), review_at="2026-11-25T10:00"))
    assert state(BEIJUM, "2026-11-24T07:59", of_all) == "closed"
    assert state(BEIJUM, "2026-11-24T09:30", of_all) == "closed"
    assert state(BEIJUM, "2026-11-25T09:59", of_all) == "closed"
    assert state(BEIJUM, "2026-11-25T10:00", of_all) == "unknown"
    assert state(BEIJUM, "2027-01-19T10:00", of_all) == "unknown"
    assert day(BEIJUM, WEDNESDAY, of_all, "phone") == "09:00-17:00 phone_only"


def test_with_an_end_the_review_changes_nothing() -> None:
    of_all = agenda(closed(review_at="2026-11-24T10:00"))
    assert day(BEIJUM, TUESDAY, of_all) == "closed"
    assert day(BEIJUM, WEDNESDAY, of_all) == ORDINARY


def test_a_closure_stops_when_another_takes_its_place() -> None:
    first = closed(id="eerst")
    second = closure(
        effect("desk", "by_appointment", "2026-11-24T15:00", "2026-11-24T16:00"),
        id="later",
        supersedes="eerst",
        published="2026-11-24T10:00",
    )
    for of_all in (agenda(first, second), agenda(second, first)):
        assert day(BEIJUM, TUESDAY, of_all) == "10:00-12:00 open, 13:00-15:00 by_appointment, " + (
            "15:00-16:00 by_appointment, 16:00-17:00 by_appointment"
        )
        assert moment(BEIJUM, "2026-11-24T15:30", of_all).source == "closure:later"


def test_a_closure_withdrawn_before_it_began_does_nothing() -> None:
    first = closure(effect("desk", "closed", "2026-11-24T00:00"), id="eerst", review_at="2026-11-24T12:00")
    second = closure(
        effect("phone", "closed", *WHOLE_DAY), id="later", supersedes="eerst", published="2026-11-23T18:00"
    )
    of_all = agenda(first, second)
    assert day(BEIJUM, TUESDAY, of_all) == ORDINARY
    assert day(BEIJUM, TUESDAY, of_all, "phone") == "closed"


def test_a_withdrawn_closure_does_not_leave_hours_unknown() -> None:
    first = closure(effect("desk", "closed", "2026-11-24T00:00"), id="eerst", review_at="2026-11-24T09:30")
    second = closure(
        effect("phone", "open", *WHOLE_DAY), id="later", supersedes="eerst", published="2026-11-24T10:00"
    )
    of_all = agenda(first, second)
    assert state(BEIJUM, "2026-11-24T09:15", of_all) == "closed"
    assert state(BEIJUM, "2026-11-24T09:45", of_all) == "unknown"
    assert state(BEIJUM, "2026-11-24T10:00", of_all) == "open"


def test_the_first_of_several_successors_counts() -> None:
    first = closed(id="eerst")
    successors = [
        closure(
            effect("phone", "open", *WHOLE_DAY),
            id=f"n{hour}",
            supersedes="eerst",
            published=f"2026-11-24T{hour}:00",
        )
        for hour in (11, 10)
    ]
    assert state(BEIJUM, "2026-11-24T10:30", agenda(first, *successors)) == "open"
