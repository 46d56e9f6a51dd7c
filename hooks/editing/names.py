"""What a record is called where editors read of it, also when it has no title or can't be read whole."""

from __future__ import annotations

from registry.registry import Entry, Registry
from registry.titles import title


def named(entry: Entry, registry: Registry) -> str:
    """The title of a record; for one without a title its kind, or its id."""
    try:
        return title(entry.record, registry)
    except (KeyError, TypeError):
        return entry.kind.singular if entry.kind.single else entry.id
