"""Rules about ids and names: what a record is called, and that no other is called the same."""

from __future__ import annotations

from collections.abc import Iterator

from ..models.common import PageRecord, Record
from ..problems import Problem
from ..registry import Entry, Registry
from ..sentences import rules as say
from .view import each


def ids_match_files(registry: Registry) -> Iterator[Problem]:
    """The id of a record with a file of its own is the file name."""
    for entry, record in each(registry, Record):
        if entry.kind.file is None and record.id != entry.id:
            yield entry.problem(("id",), say.id_differs(record.id, entry.id))


def ids_are_unique(registry: Registry) -> Iterator[Problem]:
    """No two records of a list file have the same id. (Two files can't have the same name.)"""
    first: dict[tuple[str, str], Entry] = {}
    for entry, record in each(registry, Record):
        other = first.setdefault((entry.kind.key, record.id), entry)
        if other is not entry and entry.kind.file:
            sentence = say.id_taken(record.id, other.document.path, other.place(("id",)).line)
            yield entry.problem(("id",), sentence)


def names_are_unique(registry: Registry) -> Iterator[Problem]:
    """No two records of a kind have the same name: visitors could not tell them apart."""
    first: dict[tuple[str, str], Entry] = {}
    for entry, record in each(registry, Record):
        field = entry.kind.title_field
        if field is None:
            continue
        name = getattr(record, field)
        other = first.setdefault((entry.kind.key, name.casefold()), entry)
        if other is not entry:
            sentence = say.same_name(field, name, other.document.path, other.place((field,)).line)
            yield entry.problem((field,), sentence)


def previous_ids_are_free(registry: Registry) -> Iterator[Problem]:
    """An old address can only lead on when no page stands there, and to one page only."""
    pages = {(entry.kind.key, entry.id): entry.document.path for entry in registry.entries}
    first: dict[tuple[str, str], object] = {}
    for entry, record in each(registry, PageRecord):
        own = entry.document.path
        for index, previous in enumerate(record.previous_ids):
            address = (entry.kind.key, previous)
            page, other = pages.get(address), first.setdefault(address, own)
            path = ("previous_ids", index)
            if page == own:
                yield entry.problem(path, say.previous_id_is_own(previous))
            elif page:
                yield entry.problem(path, say.previous_id_taken(previous, page))
            elif other != own:
                yield entry.problem(path, say.previous_id_shared(previous, other))
