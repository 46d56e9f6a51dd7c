"""Bar charts of the yearly feedback: what stands beside what, and how long each bar is. Templates draw them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.models.feedback import PERCENT, Measure

if TYPE_CHECKING:
    from registry.models.feedback import FeedbackReport, Figure
    from registry.registry import Registry


@dataclass(frozen=True)
class Bar:
    label: str
    value: float
    share: float
    """Of the full length, in percent."""


@dataclass(frozen=True)
class Chart:
    title: str
    unit: str
    bars: tuple[Bar, ...]
    how: str | None = None
    """How it was counted."""


def of_report(report: FeedbackReport) -> Iterator[Chart]:
    """Each figure of a report beside that of the year before."""
    for figure in report.figures:
        values = [(str(report.year), figure.value)]
        if figure.previous is not None:
            values.insert(0, (str(report.year - 1), figure.previous))
        yield _chart(figure.name, figure.counted_in, values, figure.how)


def of_year(reports: Iterable[FeedbackReport], registry: Registry) -> Iterator[Chart]:
    """Each fixed measure of one year, team beside team."""
    names = {report: registry.get("locations", report.location).name for report in reports}
    for measure in Measure:
        found = [(name, _figure(report, measure)) for report, name in names.items()]
        values = [(name, figure.value) for name, figure in found if figure]
        if values:
            yield _chart(measure.label, measure.unit, values)


def of_team(reports: Iterable[FeedbackReport]) -> Iterator[Chart]:
    """Each fixed measure of one team, year beside year; a year without a report shows what the next one says of it."""
    reports = sorted(reports, key=lambda report: report.year)
    for measure in Measure:
        values: dict[int, float] = {}
        for report in reports:
            figure = _figure(report, measure)
            if figure and figure.previous is not None:
                values.setdefault(report.year - 1, figure.previous)
            if figure:
                values[report.year] = figure.value
        if values:
            yield _chart(measure.label, measure.unit, [(str(year), values[year]) for year in sorted(values)])


def _figure(report: FeedbackReport, measure: Measure) -> Figure | None:
    return next((figure for figure in report.figures if figure.measure is measure), None)


def _chart(title: str, unit: str, values: list[tuple[str, float]], how: str | None = None) -> Chart:
    """Bars from zero. A percentage is drawn on the whole of a hundred, other numbers on the largest of them."""
    full = 100 if unit == PERCENT else max(value for _, value in values) or 1
    bars = (Bar(label, value, round(100 * value / full, 1)) for label, value in values)
    return Chart(title, unit, tuple(bars), how)
