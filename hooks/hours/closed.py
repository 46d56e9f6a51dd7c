"""Lays closures over a timeline. A closure only ever takes away: it can't open what would be shut."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from registry.models.closure import ChannelEffect, Closure, Effect, Severity
from registry.models.hours import Channel
from registry.models.location import Location

from .interval import Interval, State, overlaid
from .lines import Line

STATE_UNDER = {
    Effect.BY_APPOINTMENT: State.BY_APPOINTMENT,
    Effect.PHONE_ONLY: State.PHONE_ONLY,
    Effect.CLOSED: State.CLOSED,
    Effect.MOVED: State.CLOSED,
}
"""What is left of opening hours. An effect that is not here leaves them as they are."""
SEVEREST_LAST = (State.BY_APPOINTMENT, State.PHONE_ONLY, State.UNKNOWN, State.CLOSED)
"""Of several closures at once the one that takes away most holds."""


@dataclass(frozen=True)
class _Cut:
    """Between `start` and `end` a closure leaves `state` of what would be open."""

    start: dt.datetime
    end: dt.datetime
    state: State
    closure: Closure

    @property
    def weight(self) -> tuple[int, int]:
        """The heavier holds: what takes away more, and of equals the more urgent."""
        return SEVEREST_LAST.index(self.state), -list(Severity).index(self.closure.severity)

    def apply(self, piece: Interval) -> Interval:
        if piece.state in (State.CLOSED, State.UNKNOWN) and self.state is not State.CLOSED:
            return piece
        source, closure = f"closure:{self.closure.id}", self.closure
        return replace(
            piece, state=self.state, access=None, source=source, reason=closure.reason, note=closure.title
        )


def with_closures(
    intervals: list[Interval], location: Location, line: Line, closures: tuple[Closure, ...]
) -> list[Interval]:
    """The timeline with the closures that concern this line of this location."""
    concerning = [closure for closure in closures if closure.concerns(location.id)]
    cuts = [cut for closure in concerning for cut in _cuts(closure, line, closures)]
    for cut in sorted(cuts, key=lambda cut: cut.weight):
        intervals = overlaid(intervals, cut.start, cut.end, cut.apply)
    return intervals


def _cuts(closure: Closure, line: Line, closures: tuple[Closure, ...]) -> Iterator[_Cut]:
    """What a closure takes away, and when. Without an end that is known until someone should have looked again."""
    stop = withdrawn_at(closure, closures) or dt.datetime.max
    for effect in effects_on(closure, line.channel):
        if effect.effect in STATE_UNDER:
            end = effect.end or max(effect.start, closure.review_at or effect.start)
            yield _Cut(effect.start, min(end, stop), STATE_UNDER[effect.effect], closure)
            if effect.end is None:
                yield _Cut(end, stop, State.UNKNOWN, closure)


def effects_on(closure: Closure, channel: Channel) -> tuple[ChannelEffect, ...]:
    """The effects on a channel. Consulting hours follow the desk, unless the closure speaks of them."""
    own = tuple(effect for effect in closure.effects if effect.channel is channel)
    if own or channel is not Channel.CONSULTING_HOUR:
        return own
    return effects_on(closure, Channel.DESK)


def withdrawn_at(closure: Closure, closures: tuple[Closure, ...]) -> dt.datetime | None:
    """When another closure took the place of this one."""
    return min((other.published for other in closures if other.supersedes == closure.id), default=None)
