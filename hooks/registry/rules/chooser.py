"""Rules about the chooser: its questions point to filters and answers that exist, its answers to outcomes."""

from __future__ import annotations

from collections.abc import Iterator

from ..methods import labels
from ..methods.facets import BY_KEY
from ..models.chooser import Chooser
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each, used_twice

FILTERS = sorted(key for key, facet in BY_KEY.items() if facet.rule)


def questions_point_to_filters(registry: Registry) -> Iterator[Problem]:
    for entry, chooser in each(registry, Chooser):
        for index, question in enumerate(chooser.questions):
            if question.facet not in FILTERS:
                yield entry.problem(
                    ("questions", index, "facet"), say.no_such_filter(question.facet, FILTERS)
                )
                continue
            known = [str(value) for value, _ in labels.choices(BY_KEY[question.facet])]
            for position, value in enumerate(question.offer):
                if value not in known:
                    path = ("questions", index, "offer", position)
                    yield entry.problem(path, say.no_such_answer(value, known))


def answers_lead_somewhere(registry: Registry) -> Iterator[Problem]:
    for entry, chooser in each(registry, Chooser):
        known = sorted(outcome.id for outcome in chooser.outcomes)
        for index, question in enumerate(chooser.whether):
            for position, answer in enumerate(question.answers):
                if answer.outcome and answer.outcome not in known:
                    path = ("whether", index, "answers", position, "outcome")
                    yield entry.problem(path, say.no_such_outcome(answer.outcome, known))


def chooser_parts_are_distinct(registry: Registry) -> Iterator[Problem]:
    for entry, chooser in each(registry, Chooser):
        for name in ("whether", "outcomes"):
            yield from used_twice(entry, name, getattr(chooser, name))
