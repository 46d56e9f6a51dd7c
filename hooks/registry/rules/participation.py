"""Rules about methods, processes, ideas and feedback reports."""

from __future__ import annotations

from collections.abc import Iterator

from ..models.feedback import FeedbackReport
from ..models.idea import Idea, IdeaState
from ..models.method import Method
from ..models.method_choices import EvidenceLevel
from ..models.process import Process
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each, used_twice

ENOUGH_SOURCES = 2
NEED_NO_SOURCES = (EvidenceLevel.PRACTICE, EvidenceLevel.UNKNOWN)
NEED_A_REASON = (IdeaState.NOT_ADOPTED, IdeaState.PARTLY_ADOPTED)


def group_sizes_are_in_order(registry: Registry) -> Iterator[Problem]:
    """Smallest, best and largest number of participants, in that order."""
    for entry, method in each(registry, Method):
        least, ideal, most = method.group.min, method.group.ideal, method.group.max
        if most is not None and most < least:
            yield entry.problem(("group", "max"), say.group_too_small("max", most, least))
        elif ideal is not None and most is None and ideal < least:
            yield entry.problem(("group", "ideal"), say.group_too_small("ideal", ideal, least))
        elif ideal is not None and most is not None and not least <= ideal <= most:
            yield entry.problem(("group", "ideal"), say.IDEAL_OUTSIDE_GROUP)


def methods_are_accounted_for(registry: Registry) -> Iterator[Problem]:
    """Two sources, or it says that it is practice knowledge."""
    for entry, method in each(registry, Method):
        if len(method.sources) < ENOUGH_SOURCES and method.evidence.level not in NEED_NO_SOURCES:
            yield entry.problem(("evidence", "level"), say.METHOD_SOURCES)


def process_groups_exist(registry: Registry) -> Iterator[Problem]:
    """Steps name groups of their own process."""
    for entry, process in each(registry, Process):
        groups = sorted({group.id for group in process.groups})
        for index, step in enumerate(process.steps):
            for position, id in enumerate(step.groups):
                if id not in groups:
                    yield entry.problem(("steps", index, "groups", position), say.no_such_group(id, groups))


def process_steps_build_on_earlier_ones(registry: Registry) -> Iterator[Problem]:
    """A step uses what an earlier step of its own process brought, and promises to groups that take part in it."""
    for entry, process in each(registry, Process):
        for index, step in enumerate(process.steps):
            earlier = [other.id for other in process.steps[:index]]
            for position, id in enumerate(step.uses):
                if id not in earlier:
                    yield entry.problem(("steps", index, "uses", position), say.no_earlier_step(id, earlier))
            for position, promise in enumerate(step.promises):
                if promise.group not in step.groups:
                    where = ("steps", index, "promises", position, "group")
                    yield entry.problem(where, say.not_in_this_step(promise.group, step.groups))


def process_parts_are_distinct(registry: Registry) -> Iterator[Problem]:
    """Each group and each step of a process has an id of its own."""
    for entry, process in each(registry, Process):
        for name in ("groups", "steps"):
            yield from used_twice(entry, name, getattr(process, name))


def missing_groups_are_reached(registry: Registry) -> Iterator[Problem]:
    for entry, process in each(registry, Process):
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


def figures_have_one_name(registry: Registry) -> Iterator[Problem]:
    """A figure is one that all teams count, once per report, or one with a name and unit of its own."""
    for entry, report in each(registry, FeedbackReport):
        seen = set()
        for index, figure in enumerate(report.figures):
            if bool(figure.measure) == bool(figure.label):
                yield entry.problem(("figures", index), say.FIGURE_ONE_NAME)
            elif figure.measure and figure.unit:
                yield entry.problem(("figures", index, "unit"), say.FIGURE_OWN_UNIT)
            elif figure.measure in seen:
                yield entry.problem(("figures", index, "measure"), say.FIGURE_TWICE)
            seen |= {figure.measure} - {None}
