"""What a calendar feed says of closures, and of facts that are made up."""

from __future__ import annotations

import datetime as dt

from hours.agenda import Agenda
from registry.models.choices import Standing

from ..hours.builders import agenda, closure, effect, every_day, exception, hours, location, workdays
from .calendars import (
    OPEN,
    events,
    publication,
    titles,
    wall_clock,
)


def test_a_closure_changes_the_day_and_stands_by_itself() -> None:
    storm = closure(
        effect("desk", "closed", "2026-12-03T00:00", "2026-12-03T12:00"),
        effect("desk", "by_appointment", "2026-12-03T12:00", "2026-12-04T00:00"),
        title="WIJ is dicht tot 12.00 uur",
        appointments="go_on_later",
    )
    day, whole = events(publication(location(hours(workdays(OPEN))), agenda=agenda(storm)))
    assert day["SUMMARY"] == "WIJ Beijum: 12.00 tot 17.00 uur (alleen op afspraak), het weer"
    assert day["DESCRIPTION"] == "WIJ is dicht tot 12.00 uur"
    assert whole["SUMMARY"] == "WIJ is dicht tot 12.00 uur"
    assert whole["LOCATION"] == "Alle locaties van WIJ Groningen"
    assert whole["DESCRIPTION"].split("\n") == [
        "Balie: dicht van 3 december 2026 om 0.00 uur tot 3 december 2026 om 12.00 uur.",
        "Balie: alleen op afspraak van 3 december 2026 om 12.00 uur tot 4 december 2026 om 0.00 uur.",
        "Afspraken gaan door zodra we weer open zijn.",
    ]
    assert (wall_clock(whole), whole.end - whole.start) == ("2026-12-03 00:00-00:00", dt.timedelta(days=1))


def test_a_closure_without_a_known_end() -> None:
    """It runs until someone should have looked again, and stays in the feed after that."""
    leak = closure(
        effect("phone", "closed", "2026-12-03T10:00"), review_at="2026-12-04T09:00", title="Storing"
    )
    beijum = location(hours(every_day("09:00-17:00 phone_only"), "telefoon", "phone"))
    *days, whole = events(publication(beijum, agenda=agenda(leak)))
    assert whole["SUMMARY"] == "Storing (einde niet bekend)"
    assert (whole.end - whole.start, wall_clock(whole)) == (
        dt.timedelta(hours=23),
        "2026-12-03 10:00-09:00",
    )
    assert "We kijken opnieuw op 4 december 2026 om 9.00 uur." in whole["DESCRIPTION"].split("\n")
    assert days[0]["SUMMARY"] == "WIJ Beijum, telefoon: 9.00 tot 10.00 uur, het weer"
    assert days[2]["SUMMARY"] == "WIJ Beijum, telefoon: tijden niet bekend (het weer)"
    later = publication(beijum, today="2026-12-20", agenda=agenda(leak))
    assert "Storing (einde niet bekend)" in titles(later)


def test_a_closure_that_another_took_the_place_of() -> None:
    beijum = location()
    first = closure(effect("desk", "closed", "2026-12-05T09:00"), id="een", review_at="2026-12-06T09:00")
    second = closure(
        effect("desk", "closed", "2026-12-07T00:00", "2026-12-07T12:00"),
        id="twee",
        supersedes="een",
        published="2026-12-05T18:00",
    )
    cut, _ = events(publication(beijum, agenda=agenda(first, second)))
    assert (cut["STATUS"], cut["SUMMARY"], wall_clock(cut)) == (
        "CONFIRMED",
        "WIJ is dicht",
        "2026-12-05 09:00-18:00",
    )
    in_time = second.model_copy(update={"published": dt.datetime(2026, 12, 4, 12)})
    gone, _ = events(publication(beijum, agenda=agenda(first, in_time)))
    assert (gone["STATUS"], gone["SUMMARY"]) == ("CANCELLED", "Vervallen: WIJ is dicht")
    assert (wall_clock(gone), gone.duration) == ("2026-12-05 09:00-09:00", dt.timedelta(days=1))


def test_a_closure_is_for_its_locations_and_until_it_is_over() -> None:
    local = closure(effect("desk", "closed", "2026-12-05T09:00", "2026-12-06T00:00"), locations=["selwerd"])
    both = (location(), location(name="WIJ Selwerd"))
    current = publication(*both, today="2026-12-05", agenda=agenda(local))
    assert titles(current) == []
    (event,) = events(current, "locaties/selwerd/agenda.ics")
    assert event["LOCATION"] == "WIJ Selwerd"
    assert titles(current, "agenda.ics") == ["WIJ is dicht"]
    assert titles(publication(*both, today="2026-12-06", agenda=agenda(local)), "agenda.ics") == []


def example(agenda: Agenda) -> Agenda:
    """The same agenda with nothing in it that is confirmed."""
    update = {"status": Standing.EXAMPLE}
    decisions = {date: decision.model_copy(update=update) for date, decision in agenda.decisions.items()}
    return Agenda(decisions, {}, tuple(closure.model_copy(update=update) for closure in agenda.closures))


def test_a_closure_that_is_an_example_says_so_wherever_it_is_told() -> None:
    made_up = example(agenda(closure(effect("desk", "closed", "2026-12-03T00:00", "2026-12-04T00:00"))))
    assert titles(publication(location(hours(workdays(OPEN))), agenda=made_up)) == [
        "WIJ Beijum: dicht (het weer) (voorbeeld)",
        "WIJ is dicht (voorbeeld)",
    ]


def test_a_decision_that_is_an_example_says_so_where_it_is_what_holds() -> None:
    made_up = example(agenda(decided={"2026-12-25": "closed", "2026-12-26": "closed"}))
    beijum = location(hours(every_day(OPEN)), exceptions=[exception("2026-12-26", "10:00-12:00")])
    assert titles(publication(beijum, agenda=made_up)) == [
        "WIJ Beijum: dicht (feest 2026-12-25) (voorbeeld)",
        "WIJ Beijum: 10.00 tot 12.00 uur, vakantie",
    ]
