"""The arithmetic of the table: medians, ratios within a round, and what is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.measuring import Cost
from benchmarks.table import number, ratio, spread, table
from benchmarks.weight import HEADS, Weight, curve, weigh

ROUNDS = {
    "deze site": [Cost(2.0, 1.5, 100.4), Cost(9.0, 1.7, 90.0), Cost(3.0, 1.6, 95.0)],
    "Hugo": [Cost(1.0, 2.0, 200.0), Cost(4.0, 2.2, 210.0), Cost(1.2, 2.1, 190.0)],
    "traag": [Cost(144.0, 143.0, 125.0)],
}
"""In the second round the machine was busy."""


def test_the_median_stands_with_the_least_and_the_most() -> None:
    assert spread([9.0, 2.0, 3.0]) == "3,00 (2,00–9,00)"
    assert spread([144.04]) == "144"


def test_a_ratio_is_taken_within_rounds() -> None:
    """2 to 1, 9 to 4 and 3 to 1.2: the one in the middle is 2.25, though the medians are 3 to 1.2."""
    assert ratio(ROUNDS, "deze site", "Hugo") == pytest.approx(2.25)
    assert ratio(ROUNDS, "Hugo", "Hugo") == 1
    assert ratio(ROUNDS, "traag", "Hugo") == 144
    assert ratio(ROUNDS, "deze site", "de vloer") is None


def test_a_row_tells_all_of_a_contestant() -> None:
    lines = table(ROUNDS, ("Hugo", "de vloer"))
    assert lines[0].count("|") == lines[1].count("|") == lines[2].count("|")
    assert lines[2] == "| deze site | 3,00 (2,00–9,00) | 2,25 | – | 1,60 | 95 |"
    assert lines[4] == "| traag | 144 | 144 | – | 143 | 125 |"


@pytest.mark.parametrize(("value", "text"), [(0.456, "0,46"), (12.34, "12,3"), (123.4, "123")])
def test_a_number_has_as_many_decimals_as_say_something(value: float, text: str) -> None:
    assert number(value) == text


def test_the_curve_has_a_row_per_size() -> None:
    weight = Weight(278, 477, 11.4, 48, "/toolbox/kaarten/a4/", 60)
    lines = list(curve({200: (weight, ROUNDS["deze site"], ())}))
    assert lines[2] == "| 200 | 278 | 477 | 11 | 3,00 | – | 95 | 48 | 60 (/toolbox/kaarten/a4/) |"
    assert {line.count("|") for line in lines} == {len(HEADS) + 1}


def test_a_site_is_weighed_with_its_heaviest_page(tmp_path: Path) -> None:
    for path, size in {"index.html": 10, "zwaar/index.html": 30, "zoeken/index.json": 90}.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("x" * 1000 * size, encoding="utf-8")
    weight = weigh(tmp_path)
    assert (weight.pages, weight.files, weight.megabytes, weight.heaviest) == (2, 3, 0.13, "/zwaar/")
