"""The parts of the composer that need no page: lists, proposals, times, the calendar, and the views as data."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from plans import METHODS, call, page_data, plan, world

pytestmark = pytest.mark.needs_node

LETTERS = [{"id": letter} for letter in "abc"]
STAMP = 1_800_000_000_000
WORDS = {
    "step": "Stap",
    "feedback_due": "Terugkoppelen: {step}",
    "at_time": "{date}, {time} uur",
    "week_of": "week van {date}",
    "week": "{week} weken na de start",
    "no_date": "nog geen datum",
    "no_name": "nog zonder naam",
    "within": "Binnen {days} dagen.",
    "at_latest": "Uiterlijk {date}.",
    "unknown_yet": "nog niet bekend",
    "untitled": "zonder titel",
}


def ids(items: list[dict[str, Any]]) -> str:
    return "".join(item["id"] for item in items)


@pytest.mark.parametrize(
    ("id", "by", "order"), [("b", -1, "bac"), ("b", 1, "acb"), ("a", -1, "abc"), ("c", 1, "abc")]
)
def test_moving(id: str, by: int, order: str) -> None:
    assert ids(call("plan/lists.js", "move", LETTERS, id, by)) == order


def test_a_copy_stands_behind_its_original_with_its_own_id() -> None:
    items = call(
        "plan/lists.js", "duplicate", [{"id": "stap-3", "n": {"x": 1}}], "stap-3", "stap", {"title": "k"}
    )
    assert items == [{"id": "stap-3", "n": {"x": 1}}, {"id": "stap-2", "n": {"x": 1}, "title": "k"}]
    items = call("plan/lists.js", "duplicate", items, "stap-3", "stap", {})
    assert [item["id"] for item in items] == ["stap-3", "stap-4", "stap-2"]


def test_taking_out_leaves_no_loose_ends() -> None:
    given = plan()
    given["steps"][0]["promises"] = [{"group": "jongeren", "level": "consulted"}]
    without = call("plan/lists.js", "takeOut", given, "groups", "jongeren")["plan"]
    assert [step["groups"] for step in without["steps"]] == [["bewoners"]] * 3
    assert without["steps"][0]["promises"] == []
    without = call("plan/lists.js", "takeOut", given, "steps", "ophalen")["plan"]
    assert without["steps"][0]["uses"] == []


def test_compact_leaves_out_what_is_empty_and_keeps_zero_and_no() -> None:
    given = {"a": "", "b": [], "c": {"d": None}, "week": 0, "flag": False, "e": [{"f": "", "g": 1}]}
    assert call("plan/lists.js", "compact", given) == {"week": 0, "flag": False, "e": [{"g": 1}]}


def test_a_method_fills_in_only_what_is_empty() -> None:
    step = {"id": "x", "groups": ["bewoners"]}
    filled = call("plan/proposals.js", "withMethod", step, METHODS["panel"], plan(), world())
    assert filled == {
        "id": "x",
        "groups": ["bewoners"],
        "methods": ["panel"],
        "title": "Panel",
        "phase": "choose",
        "channels": ["in_person"],
        "minutes": 60,
        "hours": 8,
        "promises": [{"group": "bewoners", "level": "consulted"}],
    }
    typed = {
        "id": "x",
        "title": "Mijn stap",
        "phase": "learn",
        "channels": ["phone"],
        "minutes": 5,
        "hours": 1,
    }
    kept = call("plan/proposals.js", "withMethod", typed, METHODS["stemmen"], plan(), world())
    assert typed.items() <= kept.items()


def test_a_second_method_adds_its_hours_unless_people_typed_their_own() -> None:
    one = call("plan/proposals.js", "withMethod", {"id": "x"}, METHODS["panel"], plan(), world())
    two = call("plan/proposals.js", "withMethod", one, METHODS["stemmen"], plan(), world())
    assert (one["hours"], two["hours"]) == (8, 16)
    own = call("plan/proposals.js", "withMethod", one | {"hours": 3}, METHODS["stemmen"], plan(), world())
    assert own["hours"] == 3


@pytest.mark.parametrize(
    "moment", ["2027-01-15T19:00", "2027-07-15T19:00", "2027-03-28T03:30", "2027-10-31T12:00"]
)
def test_a_clock_time_in_groningen_is_one_instant(moment: str) -> None:
    date, time = moment.split("T")
    expected = dt.datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
    assert call("plan/schedule.js", "instant", date, time) == expected.timestamp() * 1000


def calendar(given: dict[str, Any]) -> tuple[str, icalendar.Calendar]:
    made = call("plan/ics.js", "calendar", given, WORDS, STAMP)
    return made["text"], icalendar.Calendar.from_ical(made["text"])


def test_the_calendar_has_every_step_and_every_answer() -> None:
    _, read = calendar(plan())
    events = {str(event["UID"]).split(".een")[0]: event for event in read.walk("VEVENT")}
    assert list(events) == [
        f"{what}.{step}" for step in ("ophalen", "kiezen", "vertellen") for what in ("stap", "antwoord")
    ]
    session = events["stap.kiezen"]
    zone = ZoneInfo("Europe/Amsterdam")
    assert session.start == dt.datetime(2027, 4, 6, 19, 30, tzinfo=zone)
    assert session.end == dt.datetime(2027, 4, 6, 20, 30, tzinfo=zone)
    assert session["LOCATION"] == "Buurthuis"
    assert events["antwoord.kiezen"].start == dt.date(2027, 4, 20)
    assert (events["stap.ophalen"].start, events["stap.ophalen"].end) == (
        dt.date(2027, 3, 1),
        dt.date(2027, 3, 8),
    )


def test_the_calendar_survives_difficult_texts() -> None:
    given = plan(title="Één; twee, drie")
    title = "Komma, punt; schuin\\ " + "é" * 120
    given["steps"] = [given["steps"][1] | {"title": title, "goal": "Regel 1\nRegel 2\tklaar"}]
    text, read = calendar(given)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    event = read.walk("VEVENT")[0]
    assert str(event["SUMMARY"]) == title
    assert str(event["DESCRIPTION"]) == "Regel 1\nRegel 2klaar\nEén plek."


def test_without_dates_there_is_no_calendar() -> None:
    given = plan()
    given["start"] = None
    given["steps"] = [given["steps"][0]]
    assert call("plan/ics.js", "calendar", given | {"start": None}, WORDS, STAMP)["count"] == 0


def desk() -> dict[str, Any]:
    labels = world()["labels"] | {"barriers": {}, "phases": {"choose": "kiezen"}}
    return {
        "words": WORDS,
        "labels": labels,
        "world": world(),
        "methods": METHODS,
        "data": {"areas": {}, "promises": page_data()["promises"]},
    }


def test_the_script_of_a_session_has_clock_times() -> None:
    rows = call("plan/playbook.js", "script", plan()["steps"][1], [METHODS["stemmen"]])
    assert [row["time"] for row in rows] == ["19.30–19.45", "19.45–20.30"]
    rows = call("plan/playbook.js", "script", {"id": "x"}, [METHODS["stemmen"], METHODS["panel"]])
    assert [(row["time"], row["from"]) for row in rows] == [
        ("15 min.", "Stemmen"),
        ("45 min.", "Stemmen"),
        ("15 min.", "Panel"),
        ("45 min.", "Panel"),
    ]


def test_the_playbook_has_all_parts() -> None:
    made = call("plan/playbook.js", "playbook", plan(), desk())
    assert [row["number"] for row in made["timeline"]] == [1, 2, 3]
    assert made["timeline"][1]["moment"] == "6 april 2027"
    assert made["timeline"][1]["answer"] == "20 april 2027"
    assert made["materials"] == ["stiften"]
    assert [task["title"] for task in made["sessions"][1]["before"]] == ["Nodig uit"]
    (letter,) = made["invitations"]
    assert (letter["when"], letter["until"]) == ("dinsdag 6 april 2027, 19.30 uur", "20.30")
    assert letter["promises"] == [{"sentence": page_data()["promises"]["deciding"], "group": ""}]
    assert letter["feedback"] == "Kaart in de bus. Uiterlijk dinsdag 20 april 2027."


def test_residents_see_what_they_may_expect() -> None:
    made = call("plan/residents.js", "residents", plan(), desk())
    assert made["promises"][0] == {
        "group": "Bewoners",
        "level": "meebeslissen",
        "sentence": page_data()["promises"]["deciding"],
    }
    assert made["moments"][1]["answer"] == "Kaart in de bus. Uiterlijk dinsdag 20 april 2027."
    assert made["moments"][1]["decision"] == "Bewoners: De plek."
    undated = plan() | {"start": None}
    undated["steps"][0] = {"id": "a", "feedback": {"how": "Een brief.", "within_days": 7}, "groups": []}
    first = call("plan/residents.js", "residents", undated, desk())["moments"][0]
    assert (first["when"], first["answer"]) == ("nog geen datum", "Een brief. Binnen 7 dagen.")
