"""All records of the site, read and checked; what pages and exports are made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from types import MappingProxyType

from .asking import Question, ask, fingerprint
from .document import Document, Path
from .kinds import BY_KEY, KINDS, Kind
from .models.common import Record
from .problems import Place, Problem, Severity
from .walk import Reference, references


@dataclass(frozen=True)
class Entry:
    """A record and where it stands. `record` is None when the file could not be understood."""

    kind: Kind
    id: str | None
    """None when nobody can tell what it is called: then nobody can tell which records of its kind exist."""
    document: Document
    root: Path
    record: Record | None

    @property
    def is_read(self) -> bool:
        return self.record is not None

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every id of another record that stands in this one."""
        return tuple(references(self.record)) if self.record else ()

    @cached_property
    def previous_ids(self) -> tuple[str, ...]:
        """What the record was called before."""
        return getattr(self.record, "previous_ids", ())

    @cached_property
    def fingerprint(self) -> str:
        """The same for as long as the record says the same."""
        return fingerprint(self.id or "", self.record.model_dump_json() if self.record else "")

    def place(self, path: Path, *, of_value: bool = True) -> Place:
        return self.document.place((*self.root, *path), of_value=of_value)

    def problem(self, path: Path, sentence: str, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(self.document.path, self.place(path), sentence, severity)


@dataclass(frozen=True)
class Registry:
    """Records by kind and id, in the order of their files. Whatever is asked of it is asked aloud (`asking`)."""

    entries: tuple[Entry, ...]
    _by_kind: Mapping[str, Mapping[str, Entry]] = field(init=False)
    _referring: Mapping[tuple[str, str], tuple[Entry, ...]] = field(init=False)
    _answers: dict[Question, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_kind: dict[str, dict[str, Entry]] = {kind.key: {} for kind in KINDS}
        referring: dict[tuple[str, str], dict[tuple[str, str], Entry]] = {}
        for entry in self.entries:
            if entry.is_read:
                by_kind[entry.kind.key][entry.id] = entry
                for found in entry.references:
                    key = (found.kind, found.id)
                    referring.setdefault(key, {})[(entry.kind.key, entry.id)] = entry
        object.__setattr__(self, "_by_kind", MappingProxyType(by_kind))
        backlinks = {target: tuple(entries.values()) for target, entries in referring.items()}
        object.__setattr__(self, "_referring", MappingProxyType(backlinks))

    def all(self, kind: str) -> tuple[Record, ...]:
        ask("all", kind)
        return tuple(entry.record for entry in self._by_kind[kind].values())

    def get(self, kind: str, id: str) -> Record:
        ask("get", kind, id)
        return self._by_kind[kind][id].record

    def holds(self, kind: str, record: Record) -> bool:
        """Whether this is one of its own records, and not an example or a changed copy."""
        entry = self._by_kind[kind].get(record.id)
        return entry is not None and entry.record is record

    def path_of(self, kind: str, id: str) -> PurePosixPath:
        """The file that a record stands in, relative to the project."""
        return self._by_kind[kind][id].document.path

    def ids(self, kind: str) -> tuple[str, ...]:
        """What the records of a kind are called, whatever they say."""
        ask("ids", kind)
        return tuple(self._by_kind[kind])

    def moved(self, kind: str) -> Iterator[tuple[str, str]]:
        """For each name that a record had before: that name, and its id now."""
        for entry in self._by_kind[kind].values():
            yield from ((previous, entry.id) for previous in entry.previous_ids)

    def referring(self, kind: str, id: str, by: str) -> tuple[Record, ...]:
        """The records of kind `by` that refer to this one: the way back of every link."""
        ask("referring", kind, id, by)
        return tuple(entry.record for entry in self._entries_referring(kind, id, by))

    def _entries_referring(self, kind: str, id: str, by: str) -> Iterator[Entry]:
        for entry in self._referring.get((kind, id), ()):
            if entry.kind.key == by and (entry.kind.key, entry.id) != (kind, id):
                yield entry

    def counts(self) -> Iterator[tuple[Kind, int]]:
        for key, records in self._by_kind.items():
            yield BY_KEY[key], len(records)

    def answer(self, question: Question) -> str:
        """The answer to a question that was asked aloud, as a fingerprint."""
        if question not in self._answers:
            self._answers[question] = fingerprint(*self._parts(*question))
        return self._answers[question]

    def _parts(self, asked: str, kind: str, *more: str) -> Iterator[str]:
        match asked:
            case "get":
                found = self._by_kind[kind].get(more[0])
                yield from (found.fingerprint,) if found else ()
            case "file":
                found = self._by_kind[kind].get(more[0])
                yield from (found.document.mark,) if found else ()
            case "ids":
                yield from self._by_kind[kind]
            case "all":
                yield from (entry.fingerprint for entry in self._by_kind[kind].values())
            case "referring":
                yield from (entry.fingerprint for entry in self._entries_referring(kind, *more))
