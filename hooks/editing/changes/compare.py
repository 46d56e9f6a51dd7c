"""Which records came, went, moved or changed between two versions of the registry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from registry.models.common import Record
from registry.registry import Entry, Registry

Key = tuple[str, str]


@dataclass(frozen=True)
class Change:
    """One record before and after; None where it is not there."""

    old: Entry | None
    new: Entry | None

    @property
    def entry(self) -> Entry:
        """The record as it is now, or as it was last."""
        return self.new or self.old

    @property
    def is_move(self) -> bool:
        return bool(self.old and self.new and self.old.id != self.new.id)


def changes(before: Registry, after: Registry) -> Iterator[Change]:
    """In the order of the files as they are now; what went comes last."""
    old, new = _readable(before), _readable(after)
    hidden_before, hidden_after = _unreadable(before), _unreadable(after)
    moved = dict(_moves(old, new))
    for key, entry in new.items():
        was = old.get(moved.get(key, key))
        if was is None and not _is_hidden(entry, hidden_before):
            yield Change(None, entry)
        elif was and (was.record != entry.record or was.id != entry.id):
            yield Change(was, entry)
    for key, entry in old.items():
        gone = key not in new and key not in moved.values()
        if gone and not _is_hidden(entry, hidden_after):
            yield Change(entry, None)


def _readable(registry: Registry) -> dict[Key, Entry]:
    return {(entry.kind.key, entry.id): entry for entry in registry.entries if entry.record and entry.id}


def _unreadable(registry: Registry) -> set[tuple[str, str | None]]:
    """What stands there but can't be read; None when nobody knows which records of a kind there are."""
    return {(entry.kind.key, entry.id) for entry in registry.entries if not entry.record}


def _is_hidden(entry: Entry, unreadable: set[tuple[str, str | None]]) -> bool:
    return bool({(entry.kind.key, entry.id), (entry.kind.key, None)} & unreadable)


def _moves(old: dict[Key, Entry], new: dict[Key, Entry]) -> Iterator[tuple[Key, Key]]:
    """Records that say themselves under which id they stood before; or that only the id of differs."""
    gone = {key for key in old if key not in new}
    for key, entry in new.items():
        if key in old:
            continue
        former = [(key[0], id) for id in getattr(entry.record, "previous_ids", ())]
        alike = (other for other in gone if other[0] == key[0] and _alike(old[other].record, entry.record))
        if source := next((k for k in former if k in gone), None) or next(alike, None):
            gone.discard(source)
            yield key, source


def _alike(old: Record, new: Record) -> bool:
    return old.model_copy(update={"id": new.id}) == new
