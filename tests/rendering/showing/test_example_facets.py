"""What practice examples are narrowed down by is read from their fields."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from rendering.showing import example_facets


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2016", "2018", ["2016", "2017", "2018"]),
        ("begin 2017", None, ["2017"]),
        (None, "zomer 2019", ["2019"]),
        ("schooljaar 2017-2018", None, ["2017", "2018"]),
        ("vroeger", None, []),
    ],
)
def test_years_of_a_period(start: str | None, end: str | None, years: list[str]) -> None:
    example = SimpleNamespace(period=SimpleNamespace(start=start, end=end))
    assert example_facets.years(example) == years


def test_no_period_no_years() -> None:
    assert example_facets.years(SimpleNamespace(period=None)) == []
