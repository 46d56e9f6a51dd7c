"""Opening hours, worked out by our evaluator and by another engine from our export, against stored answers.

The third engine needs Node and takes minutes, so it takes part in `make crosscheck` only, which also writes
the stored answers, and only when all three agree.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import chain

import pytest

from exports.osm import osm_hours
from hours.timeline import HORIZON_DAYS

from . import builders
from .cross_check.as_typed import typed
from .cross_check.cases import Answer, Case, Notation, cases_of, real_cases, stored, unpacked
from .cross_check.engines import PAST, START, Question, differences, exported, rust

STORED = stored()
DAYS = r"(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:,(?:Mo|Tu|We|Th|Fr|Sa|Su))*"
DATE = r"\d{4} [A-Z][a-z]{2} \d\d"
DATES = rf"{DATE}(?:-{DATE})?(?:,{DATE}(?:-{DATE})?)*"
TIMES = r"\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*"
RULE = rf'(?:{DAYS}|{DATES}) (?:(?:{TIMES} )?(?:open|unknown) "[^"]+"|off(?: "[^"]+")?)'
SUBSET = re.compile(rf"{RULE}(?:[;,] {RULE})*")
"""All that may stand in an export: no holidays by name, no fallbacks, no open ends, no comment by itself."""


def cases() -> list[tuple[Case, Answer]]:
    return [(case, unpacked(made["answers"][case.line.key])) for made in STORED for case in cases_of(made)]


def test_what_an_export_looks_like() -> None:
    place = builders.location(
        builders.hours(
            builders.week(monday="09:00-12:00, 13:00-17:00 by_appointment", tuesday="09:00-12:00")
        ),
        exceptions=(
            builders.exception("2026-11-24", reason="training"),
            builders.exception("2026-12-01", "09:00-11:00 both", note='Open dag "WIJ"; tot 11.00 uur'),
        ),
    )
    text = osm_hours(builders.timeline(place, "2026-11-21", 28), dt.date(2026, 11, 21), 28)
    assert text.split("; ") == [
        'Mo 09:00-12:00 open "inloop", Mo 13:00-17:00 unknown "alleen op afspraak"',
        'Tu 09:00-12:00 open "inloop"',
        "We,Th,Fr,Sa,Su off",
        '2026 Nov 24 off "studiedag"',
        "2026 Dec 01 09:00-11:00 open \"inloop en op afspraak (vakantie: Open dag 'WIJ', tot 11.00 uur)\"",
        '2026 Dec 19-2099 Dec 31 unknown "niet bekend"',
    ]


def test_there_are_enough_cases() -> None:
    assert len(STORED) >= 500


@pytest.mark.parametrize(("case", "expected"), cases(), ids=lambda value: getattr(value, "name", ""))
def test_made_up_hours(case: Case, expected: Answer) -> None:
    """Two years, in exports that reach as far as those of the site."""
    parts = [*exported(case, HORIZON_DAYS)]
    found = chain.from_iterable(part.expected[: -len(PAST)] for part in parts)
    assert differences(Question(case, "", START, expected), [*found]) == []
    for part in parts:
        assert differences(part, rust(part)) == []
        assert SUBSET.fullmatch(part.text)


@pytest.mark.parametrize("made", STORED[::10], ids=lambda made: str(made["seed"]))
def test_hours_as_they_are_typed(made: Notation) -> None:
    """The other engine gets the record itself, as far as OSM has words for it, so that it checks our evaluator."""
    for question in map(typed, cases_of(made)):
        assert differences(question, rust(question)) == []


@pytest.mark.parametrize("case", [*real_cases()], ids=lambda case: case.name)
def test_every_real_record(case: Case) -> None:
    for question in (*exported(case, HORIZON_DAYS), typed(case)):
        assert differences(question, rust(question)) == []
