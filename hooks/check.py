"""The editors' command: `python hooks/check.py` checks every record and prints every problem at once."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from hours.findings import findings
from hours.interval import AMSTERDAM
from registry import report
from registry.demo import unconfirmed_blocks
from registry.load import load
from registry.problems import Problem, Severity

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 when nothing is wrong, 1 when there are errors."""
    options = _parser().parse_args(arguments)
    loaded = load(options.root)
    problems = list(loaded.problems)
    problems += findings(loaded.registry, options.now, _SEVERITY[options.dates])
    if options.live:
        problems += unconfirmed_blocks(loaded.registry)
    if options.files:
        problems = [p for p in problems if p.path in _wanted(options.root, options.files)]
    problems.sort(key=lambda p: p.sort_key)
    _print(problems, options.format)
    failed = any(problem.severity is Severity.ERROR for problem in problems)
    if not failed:
        print(report.all_clear(loaded.registry))
    return 1 if failed else 0


_SEVERITY = {"warn": Severity.WARNING, "strict": Severity.ERROR}


def _now() -> dt.datetime:
    """The time on the clock in Groningen."""
    return dt.datetime.now(AMSTERDAM).replace(tzinfo=None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Controleer de bestanden van de website.", add_help=False)
    parser.add_argument("files", nargs="*", metavar="BESTAND", help="toon alleen problemen in deze bestanden")
    parser.add_argument(
        "--format",
        type=report.Format,
        choices=list(report.Format),
        default=report.Format.TEXT,
        metavar="text|github",
        help="github: aantekeningen bij een pull request",
    )
    parser.add_argument(
        "--dates",
        choices=list(_SEVERITY),
        default="warn",
        help="strict: wat door de datum niet meer klopt telt als fout",
    )
    parser.add_argument(
        "--now",
        type=dt.datetime.fromisoformat,
        default=_now(),
        metavar="MOMENT",
        help="reken alsof het dan is",
    )
    parser.add_argument("--live", action="store_true", help="toon ook wat nog niet bevestigd is")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="MAP", help="de map van het project")
    parser.add_argument("-h", "--help", action="help", help="toon deze uitleg")
    return parser


def _wanted(root: Path, files: Sequence[str]) -> set[PurePosixPath]:
    """The files asked for, relative to the project."""
    resolved = (Path(file).resolve() for file in files)
    return {
        PurePosixPath(p.relative_to(root.resolve())) for p in resolved if p.is_relative_to(root.resolve())
    }


def _print(problems: Sequence[Problem], format: report.Format) -> None:
    for line in report.lines(problems, format):
        print(line)
    if problems:
        print(report.count(problems), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
