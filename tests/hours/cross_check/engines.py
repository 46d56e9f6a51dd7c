"""The three engines of the cross check. Each says for every day what is open, unknown or closed.

Ours works from the records. The other two work from the OSM text that our export makes of its answer:
opening-hours-py (Rust) and opening_hours.js. All times are wall-clock times in Europe/Amsterdam.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from opening_hours import OpeningHours, ParserError

from exports.osm import osm_hours
from hours.interval import Interval, State
from hours.timeline import evaluate

from .cases import FIRST_DAY, RANGE_DAYS, Answer, Case

DAYS_PAST = 14
"""So far beyond the range the engines are asked too: there every day must be unknown."""
START = dt.datetime.combine(FIRST_DAY, dt.time())
END = START + dt.timedelta(days=RANGE_DAYS + DAYS_PAST)
SCRIPT = Path(__file__).with_name("engine.js")
PLAIN = {State.OPEN: "open", State.CLOSED: "closed"}
"""Our states as OSM has them; every other is unknown."""

Span = tuple[dt.datetime, dt.datetime, str]
"""Start, end, and open, unknown or closed."""


def timeline(case: Case) -> tuple[Interval, ...]:
    return evaluate(case.location, case.line, case.agenda, FIRST_DAY, RANGE_DAYS)


def expression(intervals: Iterable[Interval]) -> str:
    return osm_hours(intervals, FIRST_DAY, RANGE_DAYS)


def ours(intervals: Iterable[Interval]) -> Answer:
    known = [(i.start, i.end, PLAIN.get(i.state, "unknown")) for i in intervals]
    return by_day([*known, (START + dt.timedelta(days=RANGE_DAYS), END, "unknown")])


def rust(text: str) -> Answer:
    """An answer "error …" for a text that it can't read."""
    try:
        found = OpeningHours(text, auto_country=False, auto_timezone=False).intervals(START, END)
    except ParserError as error:
        return [f"error {error}"]
    return by_day((start, end, str(state).lower()) for start, end, state, _ in found)


def javascript(texts: Sequence[str]) -> list[Answer]:
    """The same, for all texts in one run of Node."""
    question = {"start": str(START.date()), "end": str(END.date()), "texts": texts}
    answers = subprocess.run(
        ["node", str(SCRIPT)], input=json.dumps(question), capture_output=True, text=True, check=True
    ).stdout.splitlines()
    return [_read(json.loads(answer)) for answer in answers]


def _read(answer: dict[str, object]) -> Answer:
    if "error" in answer:
        return [f"error {answer['error']}"]
    moment = dt.datetime.fromisoformat
    return by_day((moment(start), moment(end), state) for start, end, state in answer["spans"])


def by_day(spans: Iterable[Span]) -> Answer:
    """What each date says. What is not mentioned is closed; neighbours with the same state are one."""
    days: list[list[list[str]]] = [[] for _ in range((END - START).days)]
    for start, end, state in spans:
        if state != "closed":
            for number, opens, closes in _cut(start, end):
                day = days[number]
                if day and day[-1][1:] == [opens, state]:
                    opens = day.pop()[0]
                day.append([opens, closes, state])
    return [" ".join(f"{opens}-{closes} {state}" for opens, closes, state in day) or "closed" for day in days]


def _cut(start: dt.datetime, end: dt.datetime) -> Iterable[tuple[int, str, str]]:
    """A span cut at midnight: the number of the day, from, and until."""
    first, last = (start - START).days, (end - START).days
    for number in range(first, last + 1):
        opens = start.isoformat()[11:16] if number == first else "00:00"
        closes = end.isoformat()[11:16] if number == last else "24:00"
        if opens != closes:
            yield number, opens, closes


def differences(expected: Answer, found: Answer) -> Iterator[tuple[dt.date, str, str]]:
    """The days on which two answers differ, with what each says."""
    for number, (one, other) in enumerate(zip_longest(expected, found, fillvalue="")):
        if one != other:
            yield FIRST_DAY + dt.timedelta(days=number), one, other
