"""Rules about locations, areas and holidays."""

from __future__ import annotations

from collections.abc import Iterator

from ..models.area import Area
from ..models.holidays import Holidays
from ..models.location import Location, LocationKind, Operation
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each


def moves_lead_somewhere(registry: Registry) -> Iterator[Problem]:
    """A location that moved names the new one; an office that isn't public has no opening hours."""
    for entry, location in each(registry, Location):
        if location.operation is Operation.MOVED and not location.replaced_by:
            yield entry.problem(("operation",), say.MOVED_WHERE)
        if location.kind is LocationKind.OFFICE_NOT_PUBLIC and location.hours:
            yield entry.problem(("hours",), say.OFFICE_HAS_NO_HOURS)


def validity_is_in_order(registry: Registry) -> Iterator[Problem]:
    for entry, location in each(registry, Location):
        ranges = [((), location), *((("hours", i), hours) for i, hours in enumerate(location.hours))]
        for path, owner in ranges:
            if owner.valid_from and owner.valid_through and owner.valid_through < owner.valid_from:
                yield entry.problem(
                    (*path, "valid_through"),
                    say.last_before_first("valid_through", owner.valid_through, owner.valid_from),
                )


def areas_explain_two_teams(registry: Registry) -> Iterator[Problem]:
    for entry, area in each(registry, Area):
        if len(area.teams) > 1 and not area.why:
            yield entry.problem(("teams",), say.TWO_TEAMS_WHY)


def holidays_are_in_order(registry: Registry) -> Iterator[Problem]:
    for entry, holidays in each(registry, Holidays):
        dates = [decision.date for decision in holidays.decisions]
        for index in range(1, len(dates)):
            if dates[index] <= dates[index - 1]:
                path = ("decisions", index, "date")
                yield entry.problem(path, say.date_out_of_order(dates[index], dates[index - 1]))
