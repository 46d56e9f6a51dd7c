"""What the calendar finds in the records as time goes by. Never a reason to stop a build by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from registry.models.closure import Closure
from registry.models.holidays import Holidays
from registry.models.hours import HolidayEffect
from registry.models.location import Location, Operation
from registry.models.plan import Plan, PlanState
from registry.problems import Problem, Severity
from registry.registry import Registry
from registry.rules.view import each
from registry.sentences import dates as say

from .agenda import Agenda, decisions_of
from .interval import State
from .known_holidays import known_holidays, undecided
from .lines import lines_of
from .timeline import HORIZON_DAYS, evaluate

LONG_AGO = dt.timedelta(days=60)


def findings(
    registry: Registry, now: dt.datetime, severity: Severity = Severity.WARNING
) -> Iterator[Problem]:
    """Everything that needs an editor because of the date; `now` is wall-clock time in Amsterdam."""
    for found in (
        hours_end,
        holidays_to_decide,
        reviews_that_passed,
        exceptions_of_the_past,
        plans_that_closed,
    ):
        for problem in found(registry, now):
            yield Problem(problem.path, problem.place, problem.sentence, severity)


def hours_end(registry: Registry, now: dt.datetime) -> Iterator[Problem]:
    """Hours that are not known to the horizon, for a location that is in use."""
    for entry, location in each(registry, Location):
        if location.operation is not Operation.ACTIVE:
            continue
        bounded = (
            line for line in lines_of(location) if any(h.valid_from or h.valid_through for h in line.sets)
        )
        for line in bounded:
            timeline = evaluate(location, line, Agenda(), now.date())
            gap = next((i for i in timeline if i.state is State.UNKNOWN), None)
            if gap:
                index = location.hours.index(line.sets[-1])
                yield entry.problem(("hours", index), say.hours_end(line.label, gap.start.date()))


def holidays_to_decide(registry: Registry, now: dt.datetime) -> Iterator[Problem]:
    """Holidays within the horizon that are not in the list, or are in it without a decision."""
    known = known_holidays(now.date(), HORIZON_DAYS)
    missing = undecided(decisions_of(registry), now.date(), HORIZON_DAYS)
    for entry, holidays in each(registry, Holidays):
        for date, name in missing.items():
            yield entry.problem(("decisions",), say.holiday_missing(name, date))
        for index, decision in enumerate(holidays.decisions):
            if decision.date in known and decision.decision is HolidayEffect.UNKNOWN:
                path = ("decisions", index, "decision")
                yield entry.problem(path, say.holiday_open(decision.name, decision.date))


def reviews_that_passed(registry: Registry, now: dt.datetime) -> Iterator[Problem]:
    for entry, closure in each(registry, Closure):
        open_end = any(effect.end is None for effect in closure.effects)
        if open_end and closure.review_at and closure.review_at <= now:
            yield entry.problem(("review_at",), say.review_passed(closure.review_at))


def exceptions_of_the_past(registry: Registry, now: dt.datetime) -> Iterator[Problem]:
    for entry, location in each(registry, Location):
        for index, exception in enumerate(location.exceptions):
            last = exception.last_day or exception.first_day
            if last < now.date() - LONG_AGO:
                yield entry.problem(("exceptions", index), say.exception_past(last))


def plans_that_closed(registry: Registry, now: dt.datetime) -> Iterator[Problem]:
    for entry, plan in each(registry, Plan):
        if plan.state is PlanState.OPEN and plan.respond_until < now.date():
            yield entry.problem(("respond_until",), say.plan_closed(plan.respond_until))
