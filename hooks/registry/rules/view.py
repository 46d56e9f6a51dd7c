"""How rules look at the registry: the readable records of a kind, each with its entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from ..models.common import Record
from ..registry import Entry, Registry

R = TypeVar("R", bound=Record)


def each(registry: Registry, model: type[R]) -> Iterator[tuple[Entry, R]]:
    """Every record that is a `model`, with the entry that knows its place."""
    for entry in registry.entries:
        if isinstance(entry.record, model):
            yield entry, entry.record
