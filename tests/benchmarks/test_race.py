"""Who runs in which round, and that what is not measured is said with the reason."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import race as module
from benchmarks.measuring import Cost
from benchmarks.ours import Contestant, change_summary
from benchmarks.race import Race


def contestant(name: str, code: str, folder: Path) -> Contestant:
    return Contestant(name, folder, (sys.executable, "-c", code))


def test_all_run_in_turn_and_what_fails_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    race = Race({}, told.append)
    right, wrong = (
        contestant("goed", "", tmp_path),
        contestant("stuk", "print('hoe het kwam'); raise SystemExit('kapot')", tmp_path),
    )
    costs = race.run([right, wrong], count=20, rounds=2)
    assert [len(found) for found in costs.values()] == [2]
    assert told == [
        "20 records, ronde 1 van 2: goed",
        "20 records, ronde 1 van 2: stuk",
        "20 records, ronde 2 van 2: goed",
    ]
    assert race.notes == ["stuk is mislukt: kapot"]


def test_a_long_run_is_not_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cost_of", lambda *_: Cost(module.LONG + 1, 1, 1))
    assert len(Race({}, print).run([contestant("lang", "", tmp_path)], 20, 3)["lang"]) == 1


def test_what_grows_with_the_square_stops_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cost_of", lambda *_: Cost(100, 1, 1))
    race = Race({}, lambda what: None)
    race.run([contestant("menu", "", tmp_path)], 2_000, 1)
    assert race.takes_part("menu", 4_000)
    assert race.takes_part("iets anders", 10_000)
    assert not race.takes_part("menu", 10_000)
    assert "naar schatting 41,7 minuten" in race.notes[-1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: A\nsummary: Kort.\nwhy: B\n", "name: A\nsummary: Nieuw\nwhy: B\n"),
        ("summary: >-\n  Eén.\n  Twee.\nwhy: B\n", "summary: Nieuw\nwhy: B\n"),
        ("record:\n  summary: Lang\n    en verder.\n  why: B\n", "record:\n  summary: Nieuw\n  why: B\n"),
    ],
)
def test_a_summary_is_changed_and_nothing_else(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "record.yml"
    path.write_text(before, encoding="utf-8")
    change_summary(path, "Nieuw")
    assert path.read_text(encoding="utf-8") == after
