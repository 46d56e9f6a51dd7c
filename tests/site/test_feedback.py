"""The yearly feedback on the site: a page per year and per team, charts with their numbers, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from pages import read_page, text_of
from registry.load import load
from registry.registry import Registry


@pytest.fixture(scope="module")
def registry(project: Path) -> Registry:
    return load(project).registry


def test_every_year_and_every_team_has_its_page(site: Path, registry: Registry) -> None:
    for report in registry.all("feedback"):
        for name in (str(report.year), report.location):
            page = read_page(site / "toolbox" / "opbrengst" / name / "index.html")
            links = [link.get("href") for link in page.iter("a")]
            assert f"../{report.id}/" in links


def test_every_chart_has_its_numbers_in_a_table(site: Path) -> None:
    pages = [
        path
        for path in (site / "toolbox" / "opbrengst").rglob("index.html")
        if b"chart-bars" in path.read_bytes()
    ]
    assert pages
    for path in pages:
        for chart in read_page(path).find_class("chart"):
            bars = chart.find_class("chart-bar")
            assert len(bars) == len(chart.xpath(".//tbody/tr")) > 0
            assert all(0 <= float(bar.get("width").removesuffix("%")) <= 100 for bar in bars)


def test_what_is_made_up_says_so_beside_the_charts(site: Path, registry: Registry) -> None:
    for report in registry.all("feedback"):
        if report.status == "example":
            for name in (str(report.year), report.location, report.id):
                assert "niet echt" in text_of(site / "toolbox" / "opbrengst" / name / "index.html")


def test_a_neighbourhood_shows_what_happened(site: Path, registry: Registry) -> None:
    text = text_of(site / "meedoen" / "per-wijk" / "index.html")
    for kind in ("plans", "ideas"):
        for record in registry.all(kind):
            assert record.title in text
