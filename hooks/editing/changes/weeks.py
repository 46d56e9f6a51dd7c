"""Weeks of opening hours in words: a whole week, or the days that differ between two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from hours.regular import DAYS
from hours.words import day_names, time
from registry.models.hours import Slots, Week

from ..lines import Line


def week_lines(week: Week) -> tuple[Line, ...]:
    """The whole week, neighbouring days with the same hours together."""
    return tuple(_by_days(lambda day: slots_in_words(getattr(week, day))))


def week_changes(old: Week, new: Week) -> tuple[Line, ...]:
    """dinsdag: was 9.00–17.00 uur (inloop), wordt 9.00–12.00 uur (inloop)"""
    return tuple(_by_days(lambda day: _change(getattr(old, day), getattr(new, day))))


def _by_days(tell: Callable[[str], str]) -> Iterator[Line]:
    for said, days in groupby(range(7), key=lambda day: tell(DAYS[day])):
        if said:
            first, *_, last = [*days] * 2
            yield Line(day_names(first, last), said)


def _change(old: Slots, new: Slots) -> str:
    if old == new:
        return ""
    same_way_in = len({slot.access for slot in (*old, *new)}) == 1
    was, becomes = (slots_in_words(slots, with_access=not same_way_in) for slots in (old, new))
    return f"was {was}, wordt {becomes}"


def slots_in_words(slots: Slots, *, with_access: bool = True) -> str:
    """9.00–12.00 uur (inloop) en 13.00–17.00 uur (op afspraak); an empty day is closed."""
    told = [
        f"{time(slot.opens)}–{time(slot.closes)} uur" + (f" ({slot.access.label})" if with_access else "")
        for slot in slots
    ]
    return " en ".join(told) or "dicht"
