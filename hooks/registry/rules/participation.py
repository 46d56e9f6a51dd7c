"""Rules about methods, processes, ideas and feedback reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..models.feedback import FeedbackReport
from ..models.idea import Idea, IdeaState
from ..models.method import Method
from ..models.process import Process
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each

NEED_A_REASON = (IdeaState.NOT_ADOPTED, IdeaState.PARTLY_ADOPTED)


def group_sizes_are_in_order(registry: Registry) -> Iterator[Problem]:
    """Smallest, best and largest number of participants, in that order."""
    for entry, method in each(registry, Method):
        group = method.group
        if group.max is not None and group.max < group.min:
            yield entry.problem(("group", "max"), say.group_too_small(group.max, group.min))
        if group.ideal is not None and not group.min <= group.ideal <= (group.max or group.ideal):
            yield entry.problem(("group", "ideal"), say.IDEAL_OUTSIDE_GROUP)


def process_groups_exist(registry: Registry) -> Iterator[Problem]:
    """Steps name groups of their own process; ids are used once; a group that is often missing is reached out to."""
    for entry, process in each(registry, Process):
        groups = sorted({group.id for group in process.groups})
        for index, step in enumerate(process.steps):
            for position, id in enumerate(step.groups):
                if id not in groups:
                    path = ("steps", index, "groups", position)
                    yield entry.problem(path, say.no_such_part("groep", id, groups))
        for name in ("groups", "steps"):
            seen: Counter[str] = Counter()
            for index, part in enumerate(getattr(process, name)):
                seen[part.id] += 1
                if seen[part.id] == 2:
                    yield entry.problem((name, index, "id"), say.used_twice(part.id))
        for index, group in enumerate(process.groups):
            if group.often_missing and not group.reach:
                yield entry.problem(("groups", index, "often_missing"), say.MISSING_GROUP_REACH)


def answers_are_given(registry: Registry) -> Iterator[Problem]:
    """Who brought in an idea that does not, or not wholly, go on hears why."""
    for entry, idea in each(registry, Idea):
        if idea.state in NEED_A_REASON and not idea.why:
            yield entry.problem(("state",), say.IDEA_WHY)


def feedback_is_named_after_its_year(registry: Registry) -> Iterator[Problem]:
    for entry, report in each(registry, FeedbackReport):
        expected = f"{report.year}-{report.location}"
        if entry.id != expected:
            yield entry.problem(("year",), say.feedback_name(entry.id, expected))
