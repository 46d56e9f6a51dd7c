"""Compares three engines on made-up opening hours and on every real record; run with `make crosscheck`.

Needs Node with the packages of `tests/`. Exit status 1 when any two engines disagree on any day.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "hooks"))
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.hours.cross_check.as_typed import typed
from tests.hours.cross_check.cases import Answer, Case, Notation, cases_of, packed, real_cases, store
from tests.hours.cross_check.engines import (
    Question,
    differences,
    exported,
    javascript,
    ours,
    rust,
    timeline,
)
from tests.hours.cross_check.generate import notation

DAYS_SHOWN = 5


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    made = [notation(seed) for seed in range(options.seed, options.seed + options.count)]
    cases = [*(case for one in made for case in cases_of(one)), *real_cases()]
    print(f"{len(made)} verzonnen locaties en alle echte: {len(cases)} tijdlijnen van twee jaar.")
    questions = [question for case in cases for question in _ask(case)]
    wrong = sum(_report(question, answers) for question, answers in _answered(questions))
    print(f"{len(questions)} vragen aan drie motoren; bij {wrong} verschillen de antwoorden.")
    if options.write and not wrong:
        store([one | {"answers": _answers(one)} for one in made])
        print("cases.json is geschreven.")
    return 1 if wrong else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Vergelijk drie motoren voor openingstijden.")
    parser.add_argument("--seed", type=int, default=0, help="het eerste zaad (0)")
    parser.add_argument("--count", type=int, default=500, help="het aantal verzonnen locaties (500)")
    parser.add_argument("--write", action="store_true", help="leg de gevallen en antwoorden vast")
    return parser


def _ask(case: Case) -> Iterator[Question]:
    """Our export of a case, and its record as it is typed."""
    yield from exported(case)
    yield typed(case)


def _answers(made: Notation) -> dict[str, object]:
    return {case.line.key: packed(ours(timeline(case))) for case in cases_of(made)}


def _answered(questions: list[Question]) -> Iterator[tuple[Question, dict[str, Answer]]]:
    """Every question with the answers of the other two engines."""
    processes = os.cpu_count() or 1
    parts = [questions[n::processes] for n in range(processes)]
    with ThreadPoolExecutor(processes) as pool:
        for part, answers in zip(parts, pool.map(javascript, parts), strict=True):
            for question, answer in zip(part, answers, strict=True):
                yield question, {"opening-hours-py": rust(question), "opening_hours.js": answer}


def _report(question: Question, answers: dict[str, Answer]) -> bool:
    """Whether an engine disagrees; if so, the case and the first days that differ are printed."""
    wrong = {engine: answer for engine, answer in answers.items() if answer != question.expected}
    if wrong:
        case = question.case
        print(f"\n{case.name}\n{question.text}\n{case.line!r}\n{case.agenda!r}")
    for engine, answer in wrong.items():
        for date, expected, found in differences(question, answer)[:DAYS_SHOWN]:
            print(f"  {date}: wij {expected}; {engine} {found}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
