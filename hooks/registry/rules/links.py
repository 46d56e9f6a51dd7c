"""Rules about references between records."""

from __future__ import annotations

from collections.abc import Iterator

from ..kinds import BY_KEY
from ..models.common import Record
from ..problems import Problem
from ..registry import Registry
from ..sentences import rules as say
from .view import each


def references_exist(registry: Registry) -> Iterator[Problem]:
    """Every id of another record is the id of a file or a list item, even when that has faults of its own."""
    known: dict[str, set[str | None]] = {key: set() for key in BY_KEY}
    for entry in registry.entries:
        known[entry.kind.key].add(entry.id)
    for entry, _ in each(registry, Record):
        for found in entry.references:
            ids = known[found.kind]
            if found.id not in ids and None not in ids:
                kind = BY_KEY[found.kind].singular
                yield entry.problem(found.path, say.no_such_record(kind, found.id, sorted(ids)))


def nothing_refers_to_itself(registry: Registry) -> Iterator[Problem]:
    for entry, _ in each(registry, Record):
        for found in entry.references:
            if (found.kind, found.id) == (entry.kind.key, entry.id):
                yield entry.problem(found.path, say.refers_to_itself(entry.kind.singular))
