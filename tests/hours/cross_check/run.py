"""Compares three engines on made-up opening hours and on every real record; run with `make crosscheck`.

Needs Node with the packages of `tests/`. Exit status 1 when any two engines disagree on any day.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "hooks"))
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.hours.cross_check.as_typed import as_typed, sayable
from tests.hours.cross_check.cases import Answer, Case, Notation, cases_of, packed, real_cases, store
from tests.hours.cross_check.engines import differences, expression, javascript, ours, rust, timeline
from tests.hours.cross_check.generate import notation

DAYS_SHOWN = 5


@dataclass(frozen=True)
class Question:
    """An OSM text, and what our evaluator says that it means."""

    name: str
    case: Case
    text: str
    expected: Answer


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    seeds = range(options.seed, options.seed + options.count)
    notations = {seed: notation(seed) for seed in seeds}
    questions = [
        *(question for made in notations.values() for case in cases_of(made) for question in _ask(case)),
        *(question for case in real_cases() for question in _ask(case)),
    ]
    print(f"{len(notations)} verzonnen locaties en alle echte: {len(questions)} vragen aan drie motoren.")
    wrong = sum(_report(question, answers) for question, answers in _answered(questions))
    print(f"Vragen waarop de motoren verschillen: {wrong}.")
    if options.write and not wrong:
        store([made | {"answers": _answers(made)} for made in notations.values()])
        print("cases.json is geschreven.")
    return 1 if wrong else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Vergelijk drie motoren voor openingstijden.")
    parser.add_argument("--seed", type=int, default=0, help="het eerste zaad (0)")
    parser.add_argument("--count", type=int, default=500, help="het aantal verzonnen locaties (500)")
    parser.add_argument("--write", action="store_true", help="leg de gevallen en antwoorden vast")
    return parser


def _ask(case: Case) -> Iterator[Question]:
    """Two texts for each case: what we export, and the record as it is typed."""
    found = timeline(case)
    yield Question(f"{case.name}, uitvoer", case, expression(found), ours(found))
    plain = sayable(case)
    yield Question(f"{case.name}, zoals getypt", plain, as_typed(plain), ours(timeline(plain)))


def _answers(made: Notation) -> dict[str, object]:
    return {case.line.key: packed(ours(timeline(case))) for case in cases_of(made)}


def _answered(questions: list[Question]) -> Iterator[tuple[Question, dict[str, Answer]]]:
    """Every question with the answers of the other two engines."""
    processes = os.cpu_count() or 1
    parts = [questions[n::processes] for n in range(processes)]
    with ThreadPoolExecutor(processes) as pool:
        found = pool.map(lambda part: javascript([question.text for question in part]), parts)
        for part, answers in zip(parts, found, strict=True):
            for question, answer in zip(part, answers, strict=True):
                others = {"opening-hours-py": rust(question.text), "opening_hours.js": answer}
                yield question, others


def _report(question: Question, answers: dict[str, Answer]) -> bool:
    """Whether an engine disagrees; if so, the case and the first days that differ are printed."""
    wrong = {engine: answer for engine, answer in answers.items() if answer != question.expected}
    if wrong:
        case = question.case
        print(f"\n{question.name}\n{question.text}\n{case.location!r}\n{case.agenda!r}")
    for engine, answer in wrong.items():
        for date, we_say, they_say in list(differences(question.expected, answer))[:DAYS_SHOWN]:
            print(f"  {date}: wij {we_say}; {engine} {they_say}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
