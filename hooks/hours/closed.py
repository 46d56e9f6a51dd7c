"""Lays closures over a timeline. A closure only ever takes away: it can't open what would be shut."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

from registry.models.closure import ChannelEffect, Closure, Effect, Severity
from registry.models.location import Location

from .interval import Interval, State, overlaid
from .lines import Line

_URGENCY = list(Severity)


def with_closures(
    intervals: list[Interval], location: Location, line: Line, closures: tuple[Closure, ...]
) -> list[Interval]:
    """The timeline with the closures that concern this line; of two at once the most urgent one holds."""
    by_urgency = sorted(closures, key=lambda closure: -_URGENCY.index(closure.severity))
    for closure in by_urgency:
        if closure.all_locations or location.id in closure.locations:
            for effect in closure.effects:
                if effect.channel is line.channel:
                    for start, end, change in _changes(closure, effect, closures):
                        intervals = overlaid(intervals, start, end, change)
    return intervals


def _changes(
    closure: Closure, effect: ChannelEffect, closures: tuple[Closure, ...]
) -> Iterator[tuple[dt.datetime, dt.datetime, Callable[[Interval], Interval]]]:
    """What one effect does, and when. Without an end it holds until someone should have looked again."""
    stop = withdrawn_at(closure, closures) or dt.datetime.max
    end = effect.end or closure.review_at or effect.start
    yield effect.start, min(end, stop), lambda piece: _affected(piece, closure, effect.effect)
    if effect.end is None:
        yield end, stop, lambda piece: _changed(piece, closure, State.UNKNOWN)


def withdrawn_at(closure: Closure, closures: tuple[Closure, ...]) -> dt.datetime | None:
    """When another closure took the place of this one."""
    return min((other.published for other in closures if other.supersedes == closure.id), default=None)


def _affected(piece: Interval, closure: Closure, effect: Effect) -> Interval:
    if effect is Effect.OPEN:
        return piece
    if effect in (Effect.CLOSED, Effect.MOVED):
        return _changed(piece, closure, State.CLOSED)
    if piece.state in (State.CLOSED, State.UNKNOWN):
        return piece
    return _changed(piece, closure, _RESTRICTED[effect])


_RESTRICTED = {Effect.BY_APPOINTMENT: State.BY_APPOINTMENT, Effect.PHONE_ONLY: State.PHONE_ONLY}


def _changed(piece: Interval, closure: Closure, state: State) -> Interval:
    return replace(
        piece,
        state=state,
        access=None,
        source=f"closure:{closure.id}",
        reason=closure.reason,
        note=closure.title,
    )
