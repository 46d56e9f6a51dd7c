"""The yearly feedback seen from two sides: all teams in one year, and one team through the years."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from registry.routes import ROUTES

from ..showing import charts
from .virtual_page import VirtualPage

if TYPE_CHECKING:
    from registry.registry import Registry

    from ..edition import Edition
    from .virtual_page import PageMaker


def pages(registry: Registry) -> Iterator[tuple[str, PageMaker]]:
    """For each year and each team with reports the path that MkDocs knows its page by, and its maker."""
    route, reports = ROUTES["feedback"], registry.all("feedback")
    for year in sorted({report.year for report in reports}):
        yield route.source(str(year)), partial(_year_page, route.source(str(year)), year)
    reported = {report.location for report in reports}
    for id in (id for id in registry.ids("locations") if id in reported):
        yield route.source(id), partial(_team_page, route.source(id), id)


def year_url(year: int) -> str:
    return ROUTES["feedback"].url(str(year))


def team_url(location_id: str) -> str:
    return ROUTES["feedback"].url(location_id)


def _year_page(source: str, year: int, edition: Edition) -> VirtualPage:
    registry = edition.registry
    reports = [report for report in registry.all("feedback") if report.year == year]
    return VirtualPage(
        source,
        "feedback/year.html",
        edition,
        title=f"Opbrengst van {year}",
        description=f"Wat meedoen in {year} per WIJ-team opleverde: cijfers naast elkaar, verhalen en lessen.",
        reports=reports,
        charts=tuple(charts.of_year(reports, registry)),
    )


def _team_page(source: str, id: str, edition: Edition) -> VirtualPage:
    location, reports = (
        edition.registry.get("locations", id),
        edition.registry.referring("locations", id, "feedback"),
    )
    return VirtualPage(
        source,
        "feedback/team.html",
        edition,
        title=f"Opbrengst van {location.name}",
        description=f"Wat meedoen bij {location.name} door de jaren heen opleverde, in cijfers en verhalen.",
        location=location,
        reports=sorted(reports, key=lambda report: -report.year),
        charts=tuple(charts.of_team(reports)),
    )
