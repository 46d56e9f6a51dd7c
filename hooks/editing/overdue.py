"""What has to be checked again, by team: the records whose check has lasted longer than its term."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from hours.words import date
from registry.models.location import Location
from registry.registry import Entry, Registry
from registry.terms import Term, terms

from .lines import Line, Section
from .names import named

EVERYONE = "Voor de hele site"


@dataclass(frozen=True)
class Overdue:
    entry: Entry
    term: Term
    days: int | None
    """How long ago it was due; None when it was never checked."""

    @property
    def line(self) -> int:
        return self.entry.place(self.term.path, of_value=False).line

    @property
    def place(self) -> str:
        return f"{self.entry.document.path}:{self.line}"


def overdue(registry: Registry, today: dt.date) -> Iterator[Overdue]:
    """Everything that is due, what has waited longest first; what was never checked comes last."""
    found = [
        Overdue(entry, term, (today - term.due).days if term.due else None)
        for entry in registry.entries
        if entry.record
        for term in terms(entry.record)
        if term.due is None or term.due <= today
    ]
    yield from sorted(
        found, key=lambda one: (one.days is None, -(one.days or 0), one.entry.document.path, one.line)
    )


def by_team(registry: Registry, today: dt.date) -> tuple[Section, ...]:
    """A section for each team with something due, in the order of the teams; last what is everyone's."""
    teams = {location.id: location.name for location in registry.all("locations")} | {"": EVERYONE}
    lines: dict[str, list[Line]] = {team: [] for team in teams}
    for one in overdue(registry, today):
        for team in _teams(one.entry, teams):
            lines[team].append(_line(one, registry))
    return tuple(Section(teams[team], tuple(told)) for team, told in lines.items() if told)


def all_clear(registry: Registry, today: dt.date) -> str:
    """For when nothing is due: what comes first."""
    days = (term.due for entry in registry.entries if entry.record for term in terms(entry.record))
    coming = min((day for day in days if day and day > today), default=None)
    return "Alles is op tijd gecontroleerd." + (
        f" De volgende controle is op {date(coming)}." if coming else ""
    )


def _teams(entry: Entry, known: dict[str, str]) -> tuple[str, ...]:
    """Whose record it is: a location is its own; others name theirs, or are everyone's."""
    if isinstance(entry.record, Location):
        return (entry.id,)
    named = getattr(entry.record, "locations", ()) or (getattr(entry.record, "location", ""),)
    return tuple(team for team in named if team in known) or ("",)


def _line(one: Overdue, registry: Registry) -> Line:
    name = named(one.entry, registry)
    what = "de toegankelijkheid van " if len(one.term.path) > 1 else ""
    return Line(one.place, f"{what}{name} ({one.entry.kind.singular}), {_since(one)}")


def _since(one: Overdue) -> str:
    if one.days is None:
        return "nog niet gecontroleerd"
    late = (
        "vandaag aan de beurt" if one.days == 0 else f"{one.days} dag{'' if one.days == 1 else 'en'} te laat"
    )
    return f"gecontroleerd op {date(one.term.checked.on)}, {late}"
