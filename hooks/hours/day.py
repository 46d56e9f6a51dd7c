"""One day of one line, without closures: its slots, the holiday it may be, and the exceptions to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

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
    replacing = next((e for e in exceptions if not e.extra), None)
    day = _replaced(date, replacing) if replacing else _ordinary_or_holiday(line, date, agenda)
    for extra in (e for e in exceptions if e.extra):
        day = _with_slots(day, date, extra.slots, _exception_source(extra), extra.reason, extra.note)
    return day


def is_in_use(location: Location, date: dt.date) -> bool:
    """Whether the place serves visitors on a date: between its first and last day, and not shut or moved."""
    within = (location.valid_from or date) <= date <= (location.valid_through or date)
    stopped = location.operation is not Operation.ACTIVE and location.valid_through is None
    return within and not stopped


def _exception_source(exception: DatedException) -> str:
    return f"exception:{exception.first_day}"


def _replaced(date: dt.date, exception: DatedException) -> list[Interval]:
    """Only a day that is closed as a whole is closed for a reason; the evening of a short day is just evening."""
    source = _exception_source(exception)
    why = (exception.reason, exception.note) if exception.closed else (None, None)
    day = [_whole(date, State.CLOSED, source, *why)]
    return _with_slots(day, date, exception.slots, source, exception.reason, exception.note)


def _ordinary_or_holiday(line: Line, date: dt.date, agenda: Agenda) -> list[Interval]:
    """A holiday can only change a day that would have been open."""
    sets = sets_on(line, date)
    if sets is None:
        return [_whole(date, State.UNKNOWN, "none")]
    if not slots_on(sets, date):
        return _ordinary(sets, date)
    effect, name = _holiday(line, date, agenda)
    if effect is HolidayEffect.CLOSED:
        return [_whole(date, State.CLOSED, f"holiday:{date}", Reason.HOLIDAY, name)]
    if effect is HolidayEffect.UNKNOWN:
        return [_whole(date, State.UNKNOWN, f"holiday:{date}", Reason.HOLIDAY, name)]
    return _ordinary(sets, date)


def _holiday(line: Line, date: dt.date, agenda: Agenda) -> tuple[HolidayEffect, str | None]:
    """What a date does to this line: the decision of WIJ, as far as the line follows holidays."""
    decision = agenda.decisions.get(date)
    name = decision.name if decision else agenda.undecided.get(date)
    policy = line.sets[0].holidays
    if name is None or policy is HolidayEffect.AS_USUAL:
        return HolidayEffect.AS_USUAL, None
    if decision is None or decision.decision is HolidayEffect.UNKNOWN:
        return HolidayEffect.UNKNOWN, name
    if decision.decision is HolidayEffect.CLOSED:
        return policy, name
    return HolidayEffect.AS_USUAL, None


def _ordinary(sets: tuple[HourSet, ...], date: dt.date) -> list[Interval]:
    day = [_whole(date, State.CLOSED, "hours")]
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
