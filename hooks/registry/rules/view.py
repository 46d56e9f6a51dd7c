"""How rules look at the registry: the readable records of a kind, and the parts of one record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from ..models.common import Record
from ..problems import Problem
from ..registry import Entry, Registry
from ..sentences import rules as say

R = TypeVar("R", bound=Record)


def each(registry: Registry, model: type[R]) -> Iterator[tuple[Entry, R]]:
    """Every record that is a `model`, with the entry that knows its place."""
    for entry in registry.entries:
        if entry.is_read and issubclass(entry.kind.model, model):
            yield entry, entry.record


def used_twice(entry: Entry, field: str, parts: Iterable[Any]) -> Iterator[Problem]:
    """A problem for each of these parts of a record whose id an earlier part has."""
    seen: set[str] = set()
    for index, part in enumerate(parts):
        if part.id in seen:
            yield entry.problem((field, index, "id"), say.used_twice(part.id))
        seen.add(part.id)
