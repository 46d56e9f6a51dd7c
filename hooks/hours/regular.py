"""The ordinary day: which hour sets hold on a date, and the slots they give together."""

from __future__ import annotations

import datetime as dt

from registry.models.hours import HourSet, Repeat, Slot, Week

from .lines import Line

DAYS = tuple(Week.model_fields)


def sets_on(line: Line, date: dt.date) -> tuple[HourSet, ...] | None:
    """The hour sets that speak for `date`; none of them may have slots. None when the hours are not known.

    Hours with a validity range go before hours without one; hours that repeat come on top of either.
    """
    if line.never_changes:
        return line.sets or None
    valid = [hours for hours in line.sets if is_valid(hours, date)]
    weekly = [hours for hours in valid if hours.repeat is None]
    has_weeks = any(hours.repeat is None for hours in line.sets)
    if not valid or (has_weeks and not weekly):
        return None
    ranged = [hours for hours in weekly if hours.valid_from or hours.valid_through]
    repeating = [hours for hours in valid if hours.repeat and falls_on(hours.repeat, date)]
    return (*(ranged or weekly), *repeating)


def slots_on(sets: tuple[HourSet, ...], date: dt.date) -> list[tuple[HourSet, Slot]]:
    """The slots of a date in order of time, each with the hours it comes from."""
    found = [(hours, slot) for hours in sets for slot in getattr(hours.week, DAYS[date.weekday()])]
    return sorted(found, key=lambda pair: pair[1].opens)


def is_valid(hours: HourSet, date: dt.date) -> bool:
    return (hours.valid_from or date) <= date <= (hours.valid_through or date)


def falls_on(repeat: Repeat, date: dt.date) -> bool:
    """Whether a repetition includes this date. Weeks run from Monday and are counted from the anchor."""
    if repeat.every_weeks and repeat.anchor:
        weeks = (_monday(date) - _monday(repeat.anchor)).days // 7
        return weeks % repeat.every_weeks == 0
    nth = (date.day - 1) // 7 + 1
    is_last = (date + dt.timedelta(days=7)).month != date.month
    return nth in repeat.nth_in_month or (is_last and -1 in repeat.nth_in_month)


def _monday(date: dt.date) -> dt.date:
    return date - dt.timedelta(days=date.weekday())
