"""A second road to OSM for the cross check: the record as it is typed, rule for rule, without our evaluator.

What an OSM text can say of itself (weeks, validity ranges, the n-th weekday, dates that replace or add) is
left to the other engines to work out, so that they check our evaluator and not only our export. In an OSM
text a later rule wins; after `; ` it replaces the day, after `, ` it only lays itself over the day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, pairwise

from exports.osm import WEEKDAYS, dates
from hours.closed import withdrawn_at
from registry.models.closure import Effect, Severity
from registry.models.hours import Access, HolidayEffect, HourSet, Repeat, Slot
from registry.models.location import Location, Operation

from .cases import FIRST_DAY, RANGE_DAYS, Case

STATES = {Access.WALK_IN: "open", Access.BOTH: "open"}
"""Every other way in is unknown."""
SAYABLE = {Effect.CLOSED, Effect.MOVED, Effect.OPEN}
"""Of the other effects it depends on the hours whether they change anything; OSM has no word for that."""
ONE_DAY = dt.timedelta(days=1)
LAST_DAY = FIRST_DAY + (RANGE_DAYS - 1) * ONE_DAY


def sayable(case: Case) -> Case:
    """The case without the parts that can't be said in OSM."""
    closures = tuple(
        closure for closure in case.agenda.closures if {e.effect for e in closure.effects} <= SAYABLE
    )
    decisions = {
        date: decision
        for date, decision in case.agenda.decisions.items()
        if decision.decision is not HolidayEffect.UNKNOWN
        and case.line.sets[0].holidays is not HolidayEffect.UNKNOWN
    }
    return replace(case, agenda=replace(case.agenda, closures=closures, decisions=decisions, undecided={}))


def as_typed(case: Case) -> str:
    """The OSM text of a sayable case."""
    past = dates(LAST_DAY + ONE_DAY, LAST_DAY + 100 * ONE_DAY)
    parts = (_weeks(case), _exceptions(case), _out_of_use(case.location), _closures(case))
    return "".join(["unknown", *chain.from_iterable(parts), f"; {past} unknown"])


def _weeks(case: Case) -> Iterator[str]:
    """For every stretch in which the same sets hold: closed, and then all slots over it by time."""
    for first, last in _stretches(case.line.sets):
        valid = [s for s in case.line.sets if (s.valid_from or first) <= first <= (s.valid_through or first)]
        if valid:
            yield f"; {dates(first, last)} off"
            weekly = [s for s in valid if not s.repeat]
            ranged = [s for s in weekly if s.valid_from or s.valid_through]
            found = [
                (slot, selector)
                for hours in [*(ranged or weekly), *(s for s in valid if s.repeat)]
                for weekday, slots in enumerate(dict(hours.week).values())
                for selector in (_selectors(hours.repeat, weekday, first, last) if slots else ())
                for slot in slots
            ]
            for slot, selector in sorted(found, key=lambda pair: pair[0].opens):
                yield _over(selector, [slot])
            yield from _holidays(case, first, last)


def _stretches(sets: Iterable[HourSet]) -> Iterator[tuple[dt.date, dt.date]]:
    cuts = {FIRST_DAY, LAST_DAY + ONE_DAY}
    for hours in sets:
        cuts |= {hours.valid_from} if hours.valid_from else set()
        cuts |= {hours.valid_through + ONE_DAY} if hours.valid_through else set()
    inside = sorted(cut for cut in cuts if FIRST_DAY <= cut <= LAST_DAY + ONE_DAY)
    return ((first, following - ONE_DAY) for first, following in pairwise(inside))


def _selectors(repeat: Repeat | None, weekday: int, first: dt.date, last: dt.date) -> list[str]:
    """Where a weekday of a set falls within a stretch. Every n weeks has no word in OSM: those are dates."""
    if repeat and repeat.every_weeks and repeat.anchor:
        date = repeat.anchor - repeat.anchor.weekday() * ONE_DAY + weekday * ONE_DAY
        step = repeat.every_weeks * 7 * ONE_DAY
        date += -((date - first) // step) * step
        return [dates(each, each) for n in range((last - date) // step + 1) for each in [date + n * step]]
    nth = f"[{','.join(map(str, repeat.nth_in_month))}]" if repeat else ""
    return [f"{dates(first, last)} {WEEKDAYS[weekday]}{nth}"]


def _holidays(case: Case, first: dt.date, last: dt.date) -> Iterator[str]:
    closing = case.line.sets[0].holidays is HolidayEffect.CLOSED
    for date, decision in case.agenda.decisions.items():
        if closing and decision.decision is HolidayEffect.CLOSED and first <= date <= last:
            yield f"; {dates(date, date)} off"


def _exceptions(case: Case) -> Iterator[str]:
    """The first that replaces a day wins, so it comes last; additions come over all of them."""
    ids = {hours.id for hours in case.line.sets}
    mine = [e for e in case.location.exceptions if e.hours is None or e.hours in ids]
    for exception in reversed([e for e in mine if not e.extra]):
        days = dates(exception.first_day, exception.last_day or exception.first_day)
        yield f"; {days} off{_over(days, exception.slots)}"
    for exception in (e for e in mine if e.extra):
        yield _over(dates(exception.first_day, exception.last_day or exception.first_day), exception.slots)


def _over(selector: str, slots: Iterable[Slot]) -> str:
    return "".join(
        f", {selector} {slot.opens:%H:%M}-{slot.closes:%H:%M} {STATES.get(slot.access, 'unknown')}"
        for slot in slots
    )


def _out_of_use(location: Location) -> Iterator[str]:
    """Before the first and after the last day of a place, or always when it stopped."""
    if location.operation is not Operation.ACTIVE and not location.valid_through:
        yield f"; {dates(FIRST_DAY, LAST_DAY)} off"
    if location.valid_from and location.valid_from > FIRST_DAY:
        yield f"; {dates(FIRST_DAY, location.valid_from - ONE_DAY)} off"
    if location.valid_through and location.valid_through < LAST_DAY:
        yield f"; {dates(location.valid_through + ONE_DAY, LAST_DAY)} off"


def _closures(case: Case) -> Iterator[str]:
    """The least urgent first. Without an end: closed until the moment to look again, unknown from there."""
    urgency = list(Severity)
    closures = case.agenda.closures
    for closure in sorted(closures, key=lambda each: -urgency.index(each.severity)):
        stop = withdrawn_at(closure, closures) or dt.datetime.combine(LAST_DAY + ONE_DAY, dt.time())
        for effect in closure.effects:
            if effect.channel is case.line.channel:
                end = effect.end or closure.review_at or effect.start
                if effect.effect is not Effect.OPEN:
                    yield from _stretch("; ", effect.start, min(end, stop), "off")
                if effect.end is None:
                    yield from _stretch(", ", end, stop, "unknown")


def _stretch(separator: str, start: dt.datetime, end: dt.datetime, state: str) -> Iterator[str]:
    """A stretch of time: what is left of its first day, the days between, and the begin of its last day."""
    first, last = start.date(), end.date()
    if first == last and start < end:
        yield f"{separator}{dates(first, last)} {start:%H:%M}-{end:%H:%M} {state}"
    elif first < last:
        yield f"{separator}{dates(first, first)} {start:%H:%M}-24:00 {state}"
        if last - first > ONE_DAY:
            yield f"{separator}{dates(first + ONE_DAY, last - ONE_DAY)} {state}"
        if end.time() > dt.time():
            yield f"{separator}{dates(last, last)} 00:00-{end:%H:%M} {state}"
