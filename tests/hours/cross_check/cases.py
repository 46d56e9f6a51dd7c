"""A case of the cross check: opening hours in a short notation, the records they stand for, and the answers.

In `cases.json` a day is written "09:00-12:30 walk_in, 13:00-17:00 both" and a week is a list of seven days.
An answer is the state of every day of the range: the days that occur, and one letter of them per date.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hours.agenda import Agenda
from hours.lines import Line, lines_of
from hours.regular import DAYS
from registry.models.closure import Closure
from registry.models.holidays import HolidayDecision
from registry.models.location import Location

FIRST_DAY = dt.date(2026, 1, 1)
RANGE_DAYS = (dt.date(2028, 1, 1) - FIRST_DAY).days
FILE = Path(__file__).with_name("cases.json")

Notation = dict[str, Any]
"""{"seed": 1, "hours": […], "exceptions": […], "closures": […], "holidays": {…}, "undecided": […]}"""
Answer = list[str]
"""For each day of the range what it says: "09:00-12:30 open 13:00-17:00 unknown", or "closed"."""


@dataclass(frozen=True)
class Case:
    """One line of one location with what holds for it."""

    name: str
    location: Location
    line: Line
    agenda: Agenda


def cases_of(notation: Notation) -> Iterator[Case]:
    """A case for every line of the location."""
    location, agenda = _location(notation), _agenda(notation)
    for line in lines_of(location):
        yield Case(f"{notation['seed']}-{line.key}", location, line, agenda)


def _location(notation: Notation) -> Location:
    return Location.model_validate(
        {
            "id": "verzonnen",
            "name": "WIJ Verzonnen",
            "kind": "entree",
            "summary": "Een verzonnen plek.",
            "checked": {"on": "2026-01-01", "how": "not_checked"},
            "hours": tuple(_hours(hours) for hours in notation["hours"]),
            "exceptions": tuple(
                exception | {"slots": _slots(exception.get("slots", ""))}
                for exception in notation["exceptions"]
            ),
        }
    )


def _hours(hours: Notation) -> Notation:
    week = {day: _slots(text) for day, text in zip(DAYS, hours["week"], strict=True)}
    return {"status": "example", **hours, "week": week}


def _slots(text: str) -> list[dict[str, str]]:
    parts = [part.split(" ") for part in text.split(", ") if part]
    return [{"opens": times[:5], "closes": times[6:], "access": access} for times, access in parts]


def _agenda(notation: Notation) -> Agenda:
    decisions = [
        {"date": date, "name": f"feestdag {date}", "decision": decision, "status": "example"}
        for date, decision in notation["holidays"].items()
    ]
    return Agenda(
        {decision.date: decision for decision in map(HolidayDecision.model_validate, decisions)},
        {dt.date.fromisoformat(date): f"feestdag {date}" for date in notation["undecided"]},
        tuple(Closure.model_validate(_closure(closure)) for closure in notation["closures"]),
    )


def _closure(closure: Notation) -> Notation:
    common = {"title": 'Bericht "A"; dicht', "status": "example", "all_locations": True}
    return common | {"appointments": "unknown", "reason": "outage"} | closure


def stored() -> list[Notation]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def store(notations: list[Notation]) -> None:
    """One case on a line, so that a change shows which cases it touches."""
    lines = (json.dumps(notation, ensure_ascii=False, separators=(",", ":")) for notation in notations)
    FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def packed(answer: Answer) -> Mapping[str, Any]:
    """An answer in a few hundred bytes: {"days": ["closed", …], "dates": "AABA…"}."""
    days = list(dict.fromkeys(answer))
    letters = {day: chr(ord("A") + index) for index, day in enumerate(days)}
    return {"days": days, "dates": "".join(letters[day] for day in answer)}


def unpacked(answer: Mapping[str, Any]) -> Answer:
    return [answer["days"][ord(letter) - ord("A")] for letter in answer["dates"]]
