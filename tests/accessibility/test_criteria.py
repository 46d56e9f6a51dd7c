"""The map of criteria is complete and true: every criterion is there, and every test it names exists and runs."""

from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from accessibility import checks
from pages import text_of
from rendering.showing.accessibility_statement import Level, Outcome, Statement, read

PROJECT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("criteria.yml")
RUN_BY = {
    "test_the_html_of_every_page": checks.DOCUMENT,
    "test_all_pages_together": checks.SITE,
    "test_every_page_in_a_browser": checks.EVERY_PAGE,
    "test_a_page_in_every_way": checks.SAMPLE,
}
"""Which checks a test runs."""
NUMBERS = [
    "1.1.1",
    "1.2.1",
    "1.2.2",
    "1.2.3",
    "1.2.4",
    "1.2.5",
    "1.3.1",
    "1.3.2",
    "1.3.3",
    "1.3.4",
    "1.3.5",
    "1.4.1",
    "1.4.2",
    "1.4.3",
    "1.4.4",
    "1.4.5",
    "1.4.10",
    "1.4.11",
    "1.4.12",
    "1.4.13",
    "2.1.1",
    "2.1.2",
    "2.1.4",
    "2.2.1",
    "2.2.2",
    "2.3.1",
    "2.4.1",
    "2.4.2",
    "2.4.3",
    "2.4.4",
    "2.4.5",
    "2.4.6",
    "2.4.7",
    "2.4.11",
    "2.5.1",
    "2.5.2",
    "2.5.3",
    "2.5.4",
    "2.5.7",
    "2.5.8",
    "3.1.1",
    "3.1.2",
    "3.2.1",
    "3.2.2",
    "3.2.3",
    "3.2.4",
    "3.2.6",
    "3.3.1",
    "3.3.2",
    "3.3.3",
    "3.3.4",
    "3.3.7",
    "3.3.8",
    "4.1.1",
    "4.1.2",
    "4.1.3",
]
"""WCAG 2.2, levels A and AA, with 4.1.1, which 2.2 removed."""


@pytest.fixture(scope="module")
def statement() -> Statement:
    return read(FILE)


def test_every_criterion_is_there_once_and_in_order(statement: Statement) -> None:
    assert [one.number for one in statement.criteria] == NUMBERS
    levels = [one.level for one in statement.criteria if one.number != "4.1.1"]
    assert (levels.count(Level.A), levels.count(Level.AA)) == (31, 24)


def test_every_test_it_names_exists(statement: Statement) -> None:
    for key, test in statement.tests.items():
        file, function = test.id.split("::")
        tree = ast.parse((PROJECT / file).read_text(encoding="utf-8"))
        assert function in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, key
        assert (function in RUN_BY) == (test.check is not None), key
        assert test.check is None or test.check in RUN_BY[function], key


def test_every_check_is_named(statement: Statement) -> None:
    named = {test.check for test in statement.tests.values()} - {None}
    known = {name for group in RUN_BY.values() for name in group}
    assert named == known
    used = {key for one in statement.criteria for key in one.tests}
    assert used == set(statement.tests)


def test_what_was_done_by_hand_says_when_and_by_whom(statement: Statement) -> None:
    assert statement.by_hand
    for one in statement.by_hand:
        assert one.manual.date <= statement.checked <= dt.date(2026, 11, 21)
        assert one.manual.outcome is not Outcome.NOT_APPLICABLE
        assert len(one.manual.found) > 30, one.number


def test_the_page_shows_every_criterion_and_claims_no_letter(statement: Statement, site: Path) -> None:
    text = text_of(site / "toegankelijkheid" / "index.html")
    for one in statement.criteria:
        assert f"{one.number} {one.name}" in text
    assert "geen letter" in text
    assert text.count("Niet getest:") == sum(bool(one.not_tested) for one in statement.criteria)


def test_a_missing_map_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="ontbreekt"):
        read(tmp_path / "criteria.yml")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{checked: 2026-11-21, tests: {}, criteria: [{number: 1.1.1, name: x, level: A}]}", "geen test"),
        (
            "{checked: 2026-11-21, tests: {}, criteria: [{number: 1.1.1, name: x, level: A, tests: [weg]}]}",
            "weg",
        ),
        ("{checked: 2026-11-21, tests: {}, criteria: [{number: 1.1.1, name: x, level: Z}]}", "level"),
    ],
)
def test_a_wrong_map_stops_the_build(tmp_path: Path, written: str, said: str) -> None:
    file = tmp_path / "criteria.yml"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(PluginError, match=said):
        read(file)
