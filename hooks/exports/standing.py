"""How sure an interval is: its hours, its holiday decision and its closure each have a status of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from hours.agenda import Agenda
from hours.interval import Interval, State
from hours.lines import Line
from hours.regular import sets_on
from registry.models.choices import Standing
from registry.models.common import Block
from registry.models.hours import HolidayEffect

SOURCED = frozenset({Standing.CONFIRMED, Standing.REPORTED, Standing.DERIVED})
"""What someone else than we says. Formats without a place for a status carry nothing less sure than this."""

_ORDER = list(Standing)
AnyBlock = TypeVar("AnyBlock", bound=Block)


def sourced(block: AnyBlock | None) -> AnyBlock | None:
    """The block, if someone else than we says what it says."""
    return block if block and block.status in SOURCED else None


def weakest(statuses: Iterable[Standing]) -> Standing:
    """The least sure of several: what is made of all of them is no surer."""
    return max(statuses, key=_ORDER.index)


def standing(interval: Interval, line: Line, agenda: Agenda) -> Standing | None:
    """How sure it is what an interval says. None for an unknown state, which says nothing."""
    if interval.state is State.UNKNOWN:
        return None
    kind, _, id = interval.source.partition(":")
    if kind != "closure":
        return weakest(_statuses(interval, line, agenda))
    closure = next(closure for closure in agenda.closures if closure.id == id)
    if interval.state is State.CLOSED:
        return closure.status
    return weakest((closure.status, *_statuses(interval, line, agenda)))


def _statuses(interval: Interval, line: Line, agenda: Agenda) -> Iterator[Standing]:
    """Of everything that may have had a say on the dates of an interval, closures aside."""
    kind, _, id = interval.source.partition(":")
    follows_holidays = line.sets[0].holidays is not HolidayEffect.AS_USUAL
    for date in interval.dates():
        for hours in sets_on(line, date) or line.sets:
            if kind != "hours" or id in ("", hours.id):
                yield hours.status
        if kind == "exception":
            yield from (exception.status for exception in line.exceptions if exception.includes(date))
        elif follows_holidays and date in agenda.decisions:
            yield agenda.decisions[date].status
