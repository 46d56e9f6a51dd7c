"""The sentences of the check, pinned: each folder in cases/ holds files and the full expected output.

After a wanted change of wording: `UPDATE_CASES=1 make test`, then read the differences.
"""

from __future__ import annotations

import inspect
import os
from pathlib import Path
from types import ModuleType

import pytest

import check
from registry.sentences import conflicts, dates, files, languages, rules, syntax, values

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())

NOW = "2026-11-23T12:00"
OPTIONS = {"live": ["--live"], "strict": ["--dates", "strict"]}
"""How a case is run, by the first word of its name."""


def output_of(case: Path, capsys: pytest.CaptureFixture[str]) -> str:
    status = check.main(["--root", str(case), "--now", NOW, *OPTIONS.get(case.name.split("-")[0], [])])
    printed = capsys.readouterr()
    return f"{printed.out}{printed.err}exit {status}\n"


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = case / "expected.txt"
    output = output_of(case, capsys)
    if os.environ.get("UPDATE_CASES"):
        expected.write_text(output, encoding="utf-8")
    assert output == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "module", [files, syntax, values, rules, conflicts, dates, languages], ids=lambda module: module.__name__
)
def test_every_sentence_is_pinned(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each function and each constant of the sentences is used by at least one case."""
    called: set[str] = set()
    functions = {
        n: f for n, f in inspect.getmembers(module, inspect.isfunction) if f.__module__ == module.__name__
    }
    functions = {name: function for name, function in functions.items() if not name.startswith("_")}
    for name, function in functions.items():
        monkeypatch.setattr(module, name, _recorder(name, function, called))
    output = "".join(output_of(case, capsys) for case in CASES)
    constants = {
        n: v for n, v in vars(module).items() if n.isupper() and isinstance(v, str) and n != "NOT_LIVE"
    }
    unused = sorted(functions.keys() - called) + [
        name for name, text in constants.items() if text not in output
    ]
    assert unused == []


def _recorder(name: str, function: object, called: set[str]) -> object:
    def record(*arguments: object, **named: object) -> str:
        called.add(name)
        return function(*arguments, **named)

    return record
