"""A case of the cross check: opening hours in a short notation, the records they stand for, and the answers.

In `cases.json` a week is seven days such as "09:00-12:30, 13:00-17:00 by_appointment". An answer says what
every day of the range comes to, with the states that OSM has: open, unknown and closed.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from hours.agenda import Agenda, agenda_of, decisions_of
from hours.known_holidays import undecided
from hours.lines import Line, lines_of
from registry.load import load
from registry.models.location import Location

from .. import builders

FIRST_DAY = dt.date(2026, 1, 1)
RANGE_DAYS = (dt.date(2028, 1, 1) - FIRST_DAY).days
FILE = Path(__file__).with_name("cases.json")
PROJECT = Path(__file__).resolve().parents[3]

Notation = dict[str, Any]
"""{"seed", "place", "hours", "exceptions", "closures", "holidays", "undecided"}, and the "answers" if known."""
Answer = list[str]
"""For each day what it says: "09:00-12:30 open 13:00-17:00 unknown", or "closed"."""
Packed = Mapping[str, Any]
"""An answer in few bytes: the days that occur, and a letter of them per date: {"days": […], "dates": "AABC…"}."""


@dataclass(frozen=True)
class Case:
    """One line of one location, with what else holds for it."""

    name: str
    location: Location
    line: Line
    agenda: Agenda


def cases_of(notation: Notation) -> Iterator[Case]:
    """A case for every line of a location in the short notation."""
    location = builders.location(
        *(builders.hours(**hours | {"week": _week(hours["week"])}) for hours in notation["hours"]),
        exceptions=tuple(
            builders.exception(e["first_day"], e.get("times", ""), **_rest(e, "first_day", "times"))
            for e in notation["exceptions"]
        ),
        **notation["place"],
    )
    closures = (builders.closure(*c["effects"], **_rest(c, "effects")) for c in notation["closures"])
    agenda = builders.agenda(*closures, decided=notation["holidays"], undecided=tuple(notation["undecided"]))
    for line in lines_of(location):
        yield Case(f"{notation['seed']}-{line.key}", location, line, agenda)


def _week(days: list[str]) -> dict[str, Any]:
    return builders.week(**dict(zip(builders.DAYS, days, strict=True)))


def _rest(values: Notation, *names: str) -> Notation:
    return {name: value for name, value in values.items() if name not in names}


def real_cases() -> Iterator[Case]:
    """A case for every line of every location of the site as it is."""
    registry = load(PROJECT).registry
    open_questions = undecided(decisions_of(registry), FIRST_DAY, RANGE_DAYS)
    for location in registry.all("locations"):
        for line in lines_of(location):
            yield Case(f"{location.id}-{line.key}", location, line, agenda_of(registry, open_questions))


def stored() -> list[Notation]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def store(notations: list[Notation]) -> None:
    """One case on a line, so that a change shows which cases it touches."""
    lines = (json.dumps(notation, ensure_ascii=False, separators=(",", ":")) for notation in notations)
    FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def packed(answer: Answer) -> Packed:
    """Weeks that repeat are counted: "52ABBBCDD" is a year of the same week."""
    days = list(dict.fromkeys(answer))
    letters = "".join(chr(ord("A") + days.index(day)) for day in answer)
    weeks = groupby(letters[n : n + 7] for n in range(0, len(letters), 7))
    return {"days": days, "dates": "".join(f"{len([*same])}{week}" for week, same in weeks)}


def unpacked(answer: Packed) -> Answer:
    weeks = re.findall(r"(\d+)(\D+)", answer["dates"])
    letters = chain.from_iterable(week * int(times) for times, week in weeks)
    return [answer["days"][ord(letter) - ord("A")] for letter in letters]
