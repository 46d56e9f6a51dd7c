"""A stretch of time with one state. All times are wall-clock times in Europe/Amsterdam."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from registry.models.choices import Choice
from registry.models.hours import Access, Reason

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class State(Choice):
    OPEN = "open", "open"
    BY_APPOINTMENT = "by_appointment", "alleen op afspraak"
    PHONE_ONLY = "phone_only", "alleen telefonisch"
    CLOSED = "closed", "dicht"
    UNKNOWN = "unknown", "niet bekend"


STATE_OF = {
    Access.WALK_IN: State.OPEN,
    Access.BOTH: State.OPEN,
    Access.BY_APPOINTMENT: State.BY_APPOINTMENT,
    Access.PHONE_ONLY: State.PHONE_ONLY,
}


@dataclass(frozen=True)
class Interval:
    """Half-open: from `start` up to but not including `end`, both naive wall-clock time to the minute."""

    start: dt.datetime
    end: dt.datetime
    state: State
    source: str
    """What says so: hours, exception, holiday, closure or none, with an id where there is one."""
    access: Access | None = None
    reason: Reason | None = None
    note: str | None = None
    """A name or sentence for visitors that goes with the reason."""

    def same_as(self, other: Interval) -> bool:
        """Whether the two differ in nothing but their times."""
        return self._said == other._said

    def during(self, start: dt.datetime, end: dt.datetime) -> Interval:
        """The same state at another time."""
        return Interval(start, end, *self._said)

    def dates(self) -> Iterator[dt.date]:
        """Every date of which a part lies in it."""
        date = self.start.date()
        while dt.datetime.combine(date, dt.time()) < self.end:
            yield date
            date += dt.timedelta(days=1)

    @property
    def _said(self) -> tuple[object, ...]:
        return self.state, self.source, self.access, self.reason, self.note


@lru_cache(maxsize=20_000)
def epoch(moment: dt.datetime) -> int:
    """Seconds since 1970 for a wall-clock time in Amsterdam."""
    return int(moment.replace(tzinfo=AMSTERDAM).timestamp())


def merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same intervals, with neighbours that say the same made one."""
    result: list[Interval] = []
    for interval in intervals:
        if result and result[-1].end == interval.start and result[-1].same_as(interval):
            result[-1] = interval.during(result[-1].start, interval.end)
        else:
            result.append(interval)
    return tuple(result)


def overlaid(
    intervals: Iterable[Interval],
    start: dt.datetime,
    end: dt.datetime,
    change: Callable[[Interval], Interval],
) -> list[Interval]:
    """The same timeline, with everything between `start` and `end` changed by `change`."""
    result: list[Interval] = []
    for interval in intervals:
        if interval.end <= start or end <= interval.start:
            result.append(interval)
            continue
        cuts = sorted(
            {interval.start, interval.end} | {t for t in (start, end) if interval.start < t < interval.end}
        )
        for piece_start, piece_end in pairwise(cuts):
            piece = interval.during(piece_start, piece_end)
            result.append(change(piece) if start <= piece_start and piece_end <= end else piece)
    return result
