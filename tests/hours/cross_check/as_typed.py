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
from hours.agenda import Agenda
from hours.closed import effects_on, withdrawn_at
from registry.models.closure import Effect
from registry.models.hours import Access, HolidayEffect, HourSet, Repeat, Slot
from registry.models.location import Location, Operation

from .cases import FIRST_DAY, RANGE_DAYS, Case
from .engines import ONE_DAY, PAST, START, Question, ours, timeline

STATES = {Access.WALK_IN: "open", Access.BOTH: "open"}
"""Every other way in is unknown."""
SAYABLE = {Effect.CLOSED, Effect.MOVED, Effect.OPEN}
"""The other effects only change what is open, and OSM has no word for that."""
LAST_DAY = FIRST_DAY + (RANGE_DAYS - 1) * ONE_DAY


def sayable(case: Case) -> Case:
    """The case without the parts that can't be said in OSM."""
    line = case.line
    policies = {hours.holidays for hours in line.sets}
    decisions = {
        date: decision
        for date, decision in case.agenda.decisions.items()
        if HolidayEffect.UNKNOWN not in {decision.decision, *policies}
    }
    exceptions = [e for e in line.exceptions if e.extra or e.hours is None or len(line.sets) == 1]
    closures = [c for c in case.agenda.closures if all(e.end and e.effect in SAYABLE for e in c.effects)]
    return replace(
        case, line=replace(line, exceptions=tuple(exceptions)), agenda=Agenda(decisions, {}, tuple(closures))
    )


def typed(case: Case) -> Question:
    """What can be said of a case in OSM, and what our evaluator makes of that."""
    plain = sayable(case)
    return Question(plain, as_typed(plain), START, ours(timeline(plain)) + PAST)


def as_typed(case: Case) -> str:
    """The OSM text of a sayable case."""
    past = dates(LAST_DAY + ONE_DAY, LAST_DAY + 100 * ONE_DAY)
    parts = (_weeks(case), _exceptions(case), _out_of_use(case.location), _closures(case))
    return "".join(["unknown", *chain.from_iterable(parts), f"; {past} unknown"])


def _weeks(case: Case) -> Iterator[str]:
    """For every stretch in which the same sets hold their slots, and then the holidays in it."""
    sets = case.line.sets
    for first, last in _stretches(sets):
        valid = [s for s in sets if (s.valid_from or first) <= first <= (s.valid_through or first)]
        weekly = [s for s in valid if not s.repeat]
        ranged = [s for s in weekly if s.valid_from or s.valid_through]
        repeating = [s for s in valid if s.repeat]
        if weekly or (repeating and all(s.repeat for s in sets)):
            holding = [*(ranged or weekly), *repeating]
            yield from _slots(holding, first, last)
            for date, decision in case.agenda.decisions.items():
                if first <= date <= last and decision.decision is HolidayEffect.CLOSED:
                    yield from _slots(
                        [s for s in holding if s.holidays is HolidayEffect.AS_USUAL], date, date
                    )


def _slots(sets: Iterable[HourSet], first: dt.date, last: dt.date) -> Iterator[str]:
    """Closed, and over that all slots of the sets in order of time."""
    yield f"; {dates(first, last)} off"
    found = [
        (slot, selector)
        for hours in sets
        for weekday, slots in enumerate(dict(hours.week).values())
        for selector in (_selectors(hours.repeat, weekday, first, last) if slots else ())
        for slot in slots
    ]
    for slot, selector in sorted(found, key=lambda pair: pair[0].opens):
        yield _over(selector, [slot])


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


def _exceptions(case: Case) -> Iterator[str]:
    """The first that replaces a day wins, so it comes last; additions come over all of them."""
    for exception in reversed([e for e in case.line.exceptions if not e.extra]):
        days = dates(exception.first_day, exception.last_day or exception.first_day)
        yield f"; {days} off{_over(days, exception.slots)}"
    for exception in (e for e in case.line.exceptions if e.extra):
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
    for closure in case.agenda.closures:
        stop = withdrawn_at(closure, case.agenda.closures) or dt.datetime.max
        for effect in effects_on(closure, case.line.channel):
            if effect.end and effect.effect is not Effect.OPEN:
                yield from _closed(effect.start, min(effect.end, stop))


def _closed(start: dt.datetime, end: dt.datetime) -> Iterator[str]:
    """What is left of the first day, the days between, and the begin of the last day. A time closes no more."""
    first, last = start.date(), end.date()
    if first == last and start < end:
        yield f"; {dates(first, last)} {start:%H:%M}-{end:%H:%M} off"
    elif first < last:
        yield f"; {dates(first, first)} {start:%H:%M}-24:00 off"
        if last - first > ONE_DAY:
            yield f"; {dates(first + ONE_DAY, last - ONE_DAY)} off"
        if end.time() > dt.time():
            yield f"; {dates(last, last)} 00:00-{end:%H:%M} off"
