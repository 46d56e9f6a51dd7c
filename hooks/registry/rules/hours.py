"""Rules about opening hours: slots, repetition and exceptions. What hours come to is not decided here."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..document import Path
from ..models.hours import Slots, Week
from ..models.location import Location
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each, used_twice


def slots_are_in_order(registry: Registry) -> Iterator[Problem]:
    """A slot ends after it begins, and the slots of a day follow each other without overlap."""
    for entry, location in each(registry, Location):
        for path, slots in _days(location):
            for index, slot in enumerate(slots):
                if slot.closes <= slot.opens:
                    yield entry.problem(
                        (*path, index, "closes"), say.closes_too_early(slot.opens, slot.closes)
                    )
            for index, (before, after) in enumerate(pairwise(slots), start=1):
                if after.opens < before.closes:
                    sentence = say.slots_overlap(after.opens, before.closes)
                    yield entry.problem((*path, index, "opens"), sentence)


def _days(location: Location) -> Iterator[tuple[Path, Slots]]:
    for index, hours in enumerate(location.hours):
        for day in Week.model_fields:
            yield ("hours", index, "week", day), getattr(hours.week, day)
    for index, exception in enumerate(location.exceptions):
        yield ("exceptions", index, "slots"), exception.slots


def hour_sets_are_distinct(registry: Registry) -> Iterator[Problem]:
    """Each set of hours has an id of its own, and exceptions name one that exists."""
    for entry, location in each(registry, Location):
        yield from used_twice(entry, "hours", location.hours)
        known = sorted({hours.id for hours in location.hours})
        for index, exception in enumerate(location.exceptions):
            if exception.hours and exception.hours not in known:
                yield entry.problem(("exceptions", index, "hours"), say.no_such_hours(exception.hours, known))


def repeats_are_clear(registry: Registry) -> Iterator[Problem]:
    """A repetition is every n weeks with a begin date, or the n-th weekday of the month, not both or neither."""
    for entry, location in each(registry, Location):
        for index, hours in enumerate(location.hours):
            repeat = hours.repeat
            if repeat is None:
                continue
            if bool(repeat.every_weeks) == bool(repeat.nth_in_month):
                yield entry.problem(("hours", index, "repeat"), say.REPEAT_ONE_WAY)
            elif repeat.every_weeks and not repeat.anchor:
                yield entry.problem(("hours", index, "repeat"), say.REPEAT_ANCHOR)
            if 0 in repeat.nth_in_month:
                yield entry.problem(("hours", index, "repeat", "nth_in_month"), say.NTH_NOT_ZERO)


def exceptions_say_what_changes(registry: Registry) -> Iterator[Problem]:
    """An exception closes the day or gives other times; its last day is not before its first."""
    for entry, location in each(registry, Location):
        for index, exception in enumerate(location.exceptions):
            path = ("exceptions", index)
            if exception.closed == bool(exception.slots):
                yield entry.problem(path, say.EXCEPTION_CLOSED_OR_SLOTS)
            if exception.last_day and exception.last_day < exception.first_day:
                sentence = say.last_before_first("last_day", exception.last_day, exception.first_day)
                yield entry.problem((*path, "last_day"), sentence)
