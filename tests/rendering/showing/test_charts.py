"""The bars of the yearly feedback: what stands beside what, and how long it is drawn."""

from __future__ import annotations

import pytest

from registry.models.feedback import PERCENT, FeedbackReport, Measure
from rendering.showing import charts


def report(year: int, *figures: dict[str, object]) -> FeedbackReport:
    return FeedbackReport.model_validate(
        {
            "id": f"{year}-selwerd",
            "year": year,
            "location": "selwerd",
            "status": "example",
            "summary": "Verzonnen.",
            "figures": list(figures),
            "checked": {"on": "2026-11-21", "how": "not_checked"},
        }
    )


def drawn(chart: charts.Chart) -> list[tuple[str, float, float]]:
    return [(bar.label, bar.value, bar.share) for bar in chart.bars]


def test_a_report_shows_the_year_before_first() -> None:
    (chart,) = charts.of_report(report(2025, {"measure": "ideas", "value": 40, "previous": 30}))
    assert chart.title == Measure.IDEAS.label
    assert drawn(chart) == [("2024", 30, 75.0), ("2025", 40, 100.0)]


def test_a_percentage_is_drawn_on_a_hundred() -> None:
    (chart,) = charts.of_report(report(2025, {"measure": "under_27", "value": 9}))
    assert chart.unit == PERCENT
    assert drawn(chart) == [("2025", 9, 9.0)]


def test_a_figure_of_its_own_has_its_own_name_and_unit() -> None:
    (chart,) = charts.of_report(
        report(2025, {"label": "Taarten", "value": 3, "unit": "taarten", "how": "Geteld."})
    )
    assert (chart.title, chart.unit, chart.how) == ("Taarten", "taarten", "Geteld.")


def test_nothing_counted_is_no_bar_and_no_fault() -> None:
    (chart,) = charts.of_report(report(2025, {"measure": "ideas", "value": 0, "previous": 0}))
    assert [bar.share for bar in chart.bars] == [0, 0]


def test_a_team_through_the_years_prefers_the_report_of_the_year_itself() -> None:
    later = report(2025, {"measure": "ideas", "value": 40, "previous": 99})
    earlier = report(2024, {"measure": "ideas", "value": 30, "previous": 20})
    (chart,) = charts.of_team([later, earlier])
    assert [(bar.label, bar.value) for bar in chart.bars] == [("2023", 20), ("2024", 30), ("2025", 40)]


@pytest.mark.parametrize("measure", list(Measure))
def test_every_measure_has_a_unit(measure: Measure) -> None:
    assert measure.unit
