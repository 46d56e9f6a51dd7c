"""One day of one line, without closures: its slots, the holiday it may be, and the exceptions to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from registry.models.hours import DatedException, HolidayEffect, HourSet, Reason, Slot
from registry.models.location import Location, Operation

from .agenda import Agenda
from .interval import STATE_OF, Interval, State, overlaid
from .lines import Line
from .regular import sets_on, slots_on


def day_intervals(location: Location, line: Line, date: dt.date, agenda: Agenda) -> list[Interval]:
    """The whole of `date`, from midnight to midnight, without gaps."""
    if not is_in_use(location, date):
        reason = Reason.MOVE if location.replaced_by else None
        return [_whole(date, State.CLOSED, "location", reason)]
    exceptions = [exception for exception in line.exceptions if exception.includes(date)]
    replacing = next((exception for exception in exceptions if not exception.extra), None)
    day = _replaced(line, date, replacing, agenda) if replacing else _ordinary_or_holiday(line, date, agenda)
    for extra in (exception for exception in exceptions if exception.extra):
        day = _with_slots(day, date, extra.slots, _exception_source(extra), extra.reason, extra.note)
    return day


def is_in_use(location: Location, date: dt.date) -> bool:
    """Whether the place serves visitors on a date: between its first and last day, and not shut or moved."""
    within = (location.valid_from or date) <= date <= (location.valid_through or date)
    stopped = location.operation is not Operation.ACTIVE and location.valid_through is None
    return within and not stopped


def _exception_source(exception: DatedException) -> str:
    return f"exception:{exception.first_day}"


def _replaced(line: Line, date: dt.date, exception: DatedException, agenda: Agenda) -> list[Interval]:
    """Only a day that is closed as a whole is closed for a reason; the evening of a short day is just evening."""
    source = _exception_source(exception)
    others = tuple(hours for hours in sets_on(line, date) or () if not _is_replaced(hours, exception, line))
    if others:
        day = _ordinary_or_holiday(replace(line, sets=others), date, agenda)
    else:
        why = (exception.reason, exception.note) if exception.closed else (None, None)
        day = [_whole(date, State.CLOSED, source, *why)]
    return _with_slots(day, date, exception.slots, source, exception.reason, exception.note)


def _is_replaced(hours: HourSet, exception: DatedException, line: Line) -> bool:
    """An exception to a week is one to whichever week holds then; hours that repeat stand by themselves."""
    if exception.hours is None or exception.hours == hours.id:
        return True
    named = next(one for one in line.sets if one.id == exception.hours)
    return named.repeat is None and hours.repeat is None


def _ordinary_or_holiday(line: Line, date: dt.date, agenda: Agenda) -> list[Interval]:
    """A holiday can only change a day that would have been open, and only hours that follow holidays."""
    sets = sets_on(line, date)
    if sets is None:
        return [_whole(date, State.UNKNOWN, "none")]
    name, decision = _holiday(date, agenda)
    touched = [hours for hours, _ in slots_on(sets, date) if hours.holidays is not HolidayEffect.AS_USUAL]
    if not touched or decision is HolidayEffect.AS_USUAL:
        return _ordinary(sets, date)
    source = f"holiday:{date}"
    if HolidayEffect.UNKNOWN in (decision, *(hours.holidays for hours in touched)):
        return [_whole(date, State.UNKNOWN, source, Reason.HOLIDAY, name)]
    untouched = tuple(hours for hours in sets if hours not in touched)
    return _ordinary(untouched, date, _whole(date, State.CLOSED, source, Reason.HOLIDAY, name))


def _holiday(date: dt.date, agenda: Agenda) -> tuple[str | None, HolidayEffect]:
    """The name of the holiday that a date is, and what WIJ decided; nothing decided is unknown."""
    if found := agenda.decisions.get(date):
        return found.name, found.decision
    name = agenda.undecided.get(date)
    return name, HolidayEffect.UNKNOWN if name else HolidayEffect.AS_USUAL


def _ordinary(sets: tuple[HourSet, ...], date: dt.date, base: Interval | None = None) -> list[Interval]:
    day = [base or _whole(date, State.CLOSED, "hours")]
    for hours, slot in slots_on(sets, date):
        day = _with_slots(day, date, [slot], f"hours:{hours.id}")
    return day


def _whole(
    date: dt.date, state: State, source: str, reason: Reason | None = None, note: str | None = None
) -> Interval:
    start = dt.datetime.combine(date, dt.time())
    return Interval(start, start + dt.timedelta(days=1), state, source, None, reason, note)


def _with_slots(
    day: list[Interval],
    date: dt.date,
    slots: Iterable[Slot],
    source: str,
    reason: Reason | None = None,
    note: str | None = None,
) -> list[Interval]:
    for slot in slots:
        start, end = dt.datetime.combine(date, slot.opens), dt.datetime.combine(date, slot.closes)
        state, access = STATE_OF[slot.access], slot.access
        day = overlaid(
            day,
            start,
            end,
            lambda piece, s=state, a=access: Interval(piece.start, piece.end, s, source, a, reason, note),
        )
    return day
