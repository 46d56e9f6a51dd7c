"""The three engines of the cross check. Each says for every day what is open, unknown or closed.

Ours works from the records. The other two work from OSM texts, such as our export of what ours says:
opening-hours-py (Rust) and opening_hours.js. All times are wall-clock times in Europe/Amsterdam.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from opening_hours import OpeningHours, ParserError

from exports.osm import osm_hours
from hours.interval import Interval, State
from hours.timeline import evaluate

from .cases import FIRST_DAY, RANGE_DAYS, Answer, Case

START = dt.datetime.combine(FIRST_DAY, dt.time())
ONE_DAY = dt.timedelta(days=1)
PAST = 10 * ["00:00-24:00 unknown"]
"""What every engine must say of the days after the range of a text."""
SCRIPT = Path(__file__).with_name("engine.js")
PLAIN = {State.OPEN: "open", State.CLOSED: "closed"}
"""Our states as OSM has them; every other is unknown."""

Span = tuple[dt.datetime, dt.datetime, str]
"""Start, end, and open, unknown or closed."""


@dataclass(frozen=True)
class Question:
    """What does an OSM text say of the days from `start` on, and what does our evaluator expect of it?"""

    case: Case
    text: str
    start: dt.datetime
    expected: Answer

    @property
    def end(self) -> dt.datetime:
        return self.start + len(self.expected) * ONE_DAY


def timeline(case: Case) -> tuple[Interval, ...]:
    return evaluate(case.location, case.line, case.agenda, FIRST_DAY, RANGE_DAYS)


def exported(case: Case, days: int = RANGE_DAYS) -> Iterator[Question]:
    """Our export of a case, in as many texts of `days` days as it takes."""
    intervals = timeline(case)
    answer = ours(intervals)
    for first in range(0, RANGE_DAYS, days):
        expected = answer[first : first + days]
        start, end = START + first * ONE_DAY, START + (first + len(expected)) * ONE_DAY
        part = (interval for interval in intervals if interval.start < end and start < interval.end)
        yield Question(case, osm_hours(part, start.date(), len(expected)), start, expected + PAST)


def ours(intervals: Iterable[Interval]) -> Answer:
    known = ((i.start, i.end, PLAIN.get(i.state, "unknown")) for i in intervals)
    return by_day(known, START, START + RANGE_DAYS * ONE_DAY)


def rust(question: Question) -> Answer:
    """An answer "error …" for a text that it can't read."""
    try:
        hours = OpeningHours(question.text, auto_country=False, auto_timezone=False)
    except ParserError as error:
        return [f"error {error}"]
    spans = hours.intervals(question.start, question.end)
    plain = ((start, end, str(state).lower()) for start, end, state, _ in spans)
    return by_day(plain, question.start, question.end)


def javascript(questions: Sequence[Question]) -> list[Answer]:
    """The same, for all questions in one run of Node."""
    asked = [{"text": q.text, "start": str(q.start.date()), "end": str(q.end.date())} for q in questions]
    answers = subprocess.run(
        ["node", str(SCRIPT)], input=json.dumps(asked), capture_output=True, text=True, check=True
    ).stdout.splitlines()
    return [_read(json.loads(answer), q) for answer, q in zip(answers, questions, strict=True)]


def _read(answer: dict[str, object], question: Question) -> Answer:
    if "error" in answer:
        return [f"error {answer['error']}"]
    moment = dt.datetime.fromisoformat
    spans = ((moment(start), moment(end), state) for start, end, state in answer["spans"])
    return by_day(spans, question.start, question.end)


def by_day(spans: Iterable[Span], first: dt.datetime, end: dt.datetime) -> Answer:
    """What each date says. What is not mentioned is closed; neighbours with the same state are one."""
    days: list[list[tuple[str, str, str]]] = [[] for _ in range((end - first).days)]
    for start, until, state in spans:
        if state != "closed":
            for number, opens, closes in _cut(start, until, first):
                if days[number] and days[number][-1][1:] == (opens, state):
                    opens = days[number].pop()[0]
                days[number].append((opens, closes, state))
    return [" ".join(f"{opens}-{closes} {state}" for opens, closes, state in day) or "closed" for day in days]


def _cut(start: dt.datetime, end: dt.datetime, zero: dt.datetime) -> Iterator[tuple[int, str, str]]:
    """A span cut at midnight: the number of the day from `zero`, from, and until."""
    first, last = (start - zero).days, (end - zero).days
    for number in range(first, last + 1):
        opens = start.isoformat()[11:16] if number == first else "00:00"
        closes = end.isoformat()[11:16] if number == last else "24:00"
        if opens != closes:
            yield number, opens, closes


def differences(question: Question, found: Answer) -> list[tuple[str, str, str]]:
    """The days on which an answer is not as expected: date, expected, found."""
    pairs = enumerate(zip_longest(question.expected, found, fillvalue=""))
    return [(str((question.start + n * ONE_DAY).date()), *pair) for n, pair in pairs if len({*pair}) > 1]
