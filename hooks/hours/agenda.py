"""What holds for more than one location: decisions about holidays, and closures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from registry.models.closure import Closure
from registry.models.holidays import HolidayDecision
from registry.registry import Registry


@dataclass(frozen=True)
class Agenda:
    decisions: Mapping[dt.date, HolidayDecision] = field(default_factory=dict)
    undecided: Mapping[dt.date, str] = field(default_factory=dict)
    """Holidays that nobody decided about, with their names; on those days hours are unknown."""
    closures: tuple[Closure, ...] = ()


def agenda_of(registry: Registry, undecided: Mapping[dt.date, str]) -> Agenda:
    return Agenda(decisions_of(registry), undecided, registry.all("closures"))


def decisions_of(registry: Registry) -> dict[dt.date, HolidayDecision]:
    return {
        decision.date: decision for holidays in registry.all("holidays") for decision in holidays.decisions
    }
