"""All records of the site, read and checked; what pages and exports are made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .document import Document, Path
from .kinds import BY_KEY, KINDS, Kind
from .models.common import Record
from .problems import Place, Problem, Severity
from .walk import references


@dataclass(frozen=True)
class Entry:
    """A record and where it stands. `record` is None when the file could not be understood."""

    kind: Kind
    id: str | None
    """None when nobody can tell what it is called: then nobody can tell which records of its kind exist."""
    document: Document
    root: Path
    record: Record | None

    def place(self, path: Path, *, of_value: bool = True) -> Place:
        return self.document.place((*self.root, *path), of_value=of_value)

    def problem(self, path: Path, sentence: str, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(self.document.path, self.place(path), sentence, severity)


@dataclass(frozen=True)
class Registry:
    """Records by kind and id, in the order of their files."""

    entries: tuple[Entry, ...]
    _records: Mapping[str, Mapping[str, Record]] = field(init=False)
    _referring: Mapping[tuple[str, str], tuple[Entry, ...]] = field(init=False)

    def __post_init__(self) -> None:
        records: dict[str, dict[str, Record]] = {kind.key: {} for kind in KINDS}
        referring: dict[tuple[str, str], dict[tuple[str, str], Entry]] = {}
        for entry in self.entries:
            if entry.record:
                records[entry.kind.key][entry.id] = entry.record
                for found in references(entry.record):
                    key = (found.kind, found.id)
                    referring.setdefault(key, {})[(entry.kind.key, entry.id)] = entry
        object.__setattr__(self, "_records", MappingProxyType(records))
        backlinks = {target: tuple(entries.values()) for target, entries in referring.items()}
        object.__setattr__(self, "_referring", MappingProxyType(backlinks))

    def all(self, kind: str) -> tuple[Record, ...]:
        return tuple(self._records[kind].values())

    def get(self, kind: str, id: str) -> Record:
        return self._records[kind][id]

    def referring(self, kind: str, id: str, by: str) -> tuple[Record, ...]:
        """The records of kind `by` that refer to this one: the way back of every link."""
        entries = self._referring.get((kind, id), ())
        return tuple(e.record for e in entries if e.kind.key == by and (e.kind.key, e.id) != (kind, id))

    def counts(self) -> Iterator[tuple[Kind, int]]:
        for key, records in self._records.items():
            yield BY_KEY[key], len(records)
