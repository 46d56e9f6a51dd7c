"""The arithmetic of the table: medians, ratios within a round, and what is not there."""

from __future__ import annotations

import pytest

from benchmarks.measuring import Cost
from benchmarks.table import number, ratio, spread, table

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
