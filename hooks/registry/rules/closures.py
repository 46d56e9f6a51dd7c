"""Rules about closures: for whom they hold, and how they end."""

from __future__ import annotations

from collections.abc import Iterator

from ..models.closure import Closure
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each


def scope_is_clear(registry: Registry) -> Iterator[Problem]:
    """A closure holds for all locations or for the ones it names."""
    for entry, closure in each(registry, Closure):
        if closure.all_locations == bool(closure.locations):
            yield entry.problem(("all_locations",), say.CLOSURE_SCOPE)


def effects_end_or_are_reviewed(registry: Registry) -> Iterator[Problem]:
    """Each effect ends after it begins; without an end there is a moment to look again."""
    for entry, closure in each(registry, Closure):
        for index, effect in enumerate(closure.effects):
            if effect.end is None:
                if closure.review_at is None:
                    yield entry.problem(("effects", index), say.CLOSURE_END_OR_REVIEW)
            elif effect.end <= effect.start:
                sentence = say.ends_before_start("end", effect.end, effect.start)
                yield entry.problem(("effects", index, "end"), sentence)
