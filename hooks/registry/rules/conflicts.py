"""Rules about hours, exceptions and closures that say different things of the same moment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import combinations

from ..models.closure import ChannelEffect, Closure
from ..models.hours import Channel, DatedException, HourSet, Slots, Week
from ..models.location import Location
from ..problems import Problem
from ..registry import Registry
from ..sentences import conflicts as say
from .view import each


def one_week_at_a_time(registry: Registry) -> Iterator[Problem]:
    """Of one desk or phone, two weeks of the same rank never hold on the same date."""
    for entry, location in each(registry, Location):
        for (_, first), (index, second) in combinations(enumerate(location.hours), 2):
            if first.line != second.line or not _meet(first, second):
                continue
            both_weekly = first.repeat is None and second.repeat is None
            if both_weekly and _is_ranged(first) == _is_ranged(second):
                yield entry.problem(("hours", index), say.two_weeks(first.id, second.id))
            elif not both_weekly and (day := _day_with_overlap(first.week, second.week)):
                label = Week.model_fields[day].title.lower()
                yield entry.problem(("hours", index, "week", day), say.repeat_overlaps(label, first.id))


def consulting_hours_have_names_of_their_own(registry: Registry) -> Iterator[Problem]:
    """A consulting hour goes by its id, next to lines that go by their channel."""
    for entry, location in each(registry, Location):
        for index, hours in enumerate(location.hours):
            if hours.channel is Channel.CONSULTING_HOUR and hours.id in list(Channel):
                yield entry.problem(("hours", index, "id"), say.reserved_id(hours.id))


def _is_ranged(hours: HourSet) -> bool:
    return bool(hours.valid_from or hours.valid_through)


def _meet(first: HourSet, second: HourSet) -> bool:
    """Whether there is a date on which both are valid."""
    start = max(first.valid_from or dt.date.min, second.valid_from or dt.date.min)
    return start <= min(first.valid_through or dt.date.max, second.valid_through or dt.date.max)


def _day_with_overlap(first: Week, second: Week) -> str | None:
    return next(
        (day for day in Week.model_fields if _overlap(getattr(first, day), getattr(second, day))), None
    )


def _overlap(first: Slots, second: Slots) -> bool:
    return any(a.opens < b.closes and b.opens < a.closes for a in first for b in second)


def exceptions_are_clear(registry: Registry) -> Iterator[Problem]:
    """Other times name the hours that they replace; extra times are times; no two exceptions contradict."""
    for entry, location in each(registry, Location):
        lines = {hours.line for hours in location.hours}
        for index, exception in enumerate(location.exceptions):
            if exception.slots and not exception.hours and len(lines) > 1:
                ids = [hours.id for hours in location.hours]
                yield entry.problem(("exceptions", index, "slots"), say.which_hours(ids))
            if exception.extra and exception.closed:
                yield entry.problem(("exceptions", index, "extra"), say.EXTRA_IS_OPEN)
        for (_, first), (index, second) in combinations(enumerate(location.exceptions), 2):
            if _contradict(first, second):
                path = ("exceptions", index, "first_day")
                yield entry.problem(path, say.exceptions_contradict(first.first_day, second.first_day))


def _contradict(first: DatedException, second: DatedException) -> bool:
    same_line = first.hours is None or second.hours is None or first.hours == second.hours
    same_days = first.first_day <= _last(second) and second.first_day <= _last(first)
    differ = (first.closed, first.slots) != (second.closed, second.slots)
    return same_line and same_days and differ and not first.extra and not second.extra


def _last(exception: DatedException) -> dt.date:
    return exception.last_day or exception.first_day


def closures_agree(registry: Registry) -> Iterator[Problem]:
    """Two closures of the same urgency, neither of which replaces the other, never differ on one moment."""
    closures = list(each(registry, Closure))
    for (_, first), (entry, second) in combinations(closures, 2):
        if first.severity is second.severity and _both_hold(first, second):
            for index, effect in enumerate(second.effects):
                if any(_differ(effect, other) for other in first.effects):
                    yield entry.problem(("effects", index), say.closures_contradict(first.id))


def _both_hold(first: Closure, second: Closure) -> bool:
    share = first.all_locations or second.all_locations or set(first.locations) & set(second.locations)
    return bool(share) and first.supersedes != second.id and second.supersedes != first.id


def _differ(first: ChannelEffect, second: ChannelEffect) -> bool:
    far = dt.datetime.max
    meet = first.start < (second.end or far) and second.start < (first.end or far)
    return first.channel is second.channel and meet and first.effect is not second.effect


def closures_cover_what_they_replace(registry: Registry) -> Iterator[Problem]:
    """A closure that replaces another speaks for every location that the other did."""
    closures = {closure.id: closure for _, closure in each(registry, Closure)}
    for entry, closure in each(registry, Closure):
        replaced = closures.get(closure.supersedes or "")
        if replaced is None or closure.all_locations or _is_over(replaced, closure.published):
            continue
        left = sorted(set(replaced.locations) - set(closure.locations))
        if replaced.all_locations or left:
            yield entry.problem(("supersedes",), say.replaces_too_much(replaced.id, left))


def _is_over(closure: Closure, moment: dt.datetime) -> bool:
    return all(effect.end is not None and effect.end <= moment for effect in closure.effects)
