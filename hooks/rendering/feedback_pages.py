"""The yearly feedback seen from two sides: all teams in one year, and one team through the years."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from registry.routes import ROUTES

from . import charts
from .virtual_page import VirtualPage

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File

    from registry.models.feedback import FeedbackReport
    from registry.models.location import Location
    from registry.registry import Registry


def feedback_files(config: MkDocsConfig, env: Environment) -> Iterator[File]:
    registry: Registry = config.extra["registry"]
    for year in sorted({report.year for report in registry.all("feedback")}):
        yield _year_page(year, registry, env, config).file
    for location in registry.all("locations"):
        if reports := registry.referring("locations", location.id, "feedback"):
            yield _team_page(location, reports, env, config).file


def year_url(year: int) -> str:
    return ROUTES["feedback"].url(str(year))


def team_url(location_id: str) -> str:
    return ROUTES["feedback"].url(location_id)


def _year_page(year: int, registry: Registry, env: Environment, config: MkDocsConfig) -> VirtualPage:
    reports = [report for report in registry.all("feedback") if report.year == year]
    return VirtualPage(
        ROUTES["feedback"].source(str(year)),
        "feedback/year.html",
        env,
        config,
        title=f"Opbrengst van {year}",
        description=f"Wat meedoen in {year} per WIJ-team opleverde: cijfers naast elkaar, verhalen en lessen.",
        reports=reports,
        charts=tuple(charts.of_year(reports, registry)),
    )


def _team_page(
    location: Location, reports: tuple[FeedbackReport, ...], env: Environment, config: MkDocsConfig
) -> VirtualPage:
    newest_first = sorted(reports, key=lambda report: -report.year)
    return VirtualPage(
        ROUTES["feedback"].source(location.id),
        "feedback/team.html",
        env,
        config,
        title=f"Opbrengst van {location.name}",
        description=f"Wat meedoen bij {location.name} door de jaren heen opleverde, in cijfers en verhalen.",
        location=location,
        reports=newest_first,
        charts=tuple(charts.of_team(reports)),
    )
