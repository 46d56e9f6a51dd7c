"""Records that were read before, on disk: a file with the same bytes gives the same records, without reading it again.

A record is unpacked when someone asks for it. The shelf stands in a folder that belongs to one version of the code
(`rendering.building.environment_key`), so what lies there was made by the same models.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from hashlib import blake2b
from pathlib import Path as FilePath
from pathlib import PurePosixPath
from typing import Any

from .document import Document, Marks, Path
from .kinds import Kind
from .models.common import Record
from .problems import Problem
from .registry import Entry
from .source import mark_of, marks_of

Read = Callable[[PurePosixPath, Kind, bytes], tuple[list[Entry], list[Problem]]]
Share = Callable[[int, Callable[[int], Any]], list[Any]]
"""Divides so many pieces of work over processes, and gives what comes of them in any order."""
Packed = tuple[str | None, Path, dict[str, Any], bytes]
"""Of an entry: its id, its place in the file, what is known of the record, and the record itself."""
Known = tuple[str, list[Packed], list[Problem]]
"""Of a file: the fingerprint of its bytes, its entries, and its problems."""


class PackedEntry(Entry):
    """An entry whose record is unpacked when someone asks for it."""

    is_read = True

    @cached_property
    def record(self) -> Record:
        return pickle.loads(self.__dict__.pop("packed"))


@dataclass
class Shelf:
    """What is known of each file, by its path."""

    files: dict[str, Known] = field(default_factory=dict)
    linked: tuple[bytes, list[Problem]] | None = None
    """What the rules said, and the fingerprint of all files that they said it of."""
    changed: bool = field(default=False, compare=False)
    seen: dict[str, str] = field(default_factory=dict, compare=False)
    """The fingerprint of each file that there is now."""
    root: FilePath = field(default=FilePath(), compare=False)
    """The project that the files are in."""

    def begin(
        self, root: FilePath, files: Mapping[PurePosixPath, tuple[Kind, bytes]], read: Read, share: Share
    ) -> None:
        """Look at all files of the project anew, and `read` those that have other bytes than before."""
        self.root, self.seen = root, {str(path): mark_of(raw) for path, (_, raw) in files.items()}
        new = [path for path in files if self._known(path) is None]

        def work(number: int) -> tuple[str, Known | None]:
            path = new[number]
            return str(path), _taken_in(self.seen[str(path)], *read(path, *files[path]))

        for name, known in share(len(new), work):
            self.files.pop(name, None)
            self.changed = True
            if known:
                self.files[name] = known

    def read(
        self, path: PurePosixPath, kind: Kind, raw: bytes, read: Read
    ) -> tuple[list[Entry], list[Problem]]:
        """What is known of a file; one with something that could not be understood is read again."""
        known = self._known(path)
        if known is None:
            return read(path, kind, raw)
        mark, packed, problems = known
        return self._entries(path, kind, mark, packed), problems

    def rules(self, names: Iterable[str], apply: Callable[[], list[Problem]]) -> list[Problem]:
        """What the rules say of all files, of which `names` are no records for now."""
        parts = [*names, *(f"{name} {mark}" for name, mark in sorted(self.seen.items()))]
        key = blake2b("\0".join(parts).encode("utf-8", "surrogateescape"), digest_size=16).digest()
        if self.linked is None or self.linked[0] != key:
            self.linked, self.changed = (key, apply()), True
        return self.linked[1]

    def tidy(self) -> None:
        """Take away what stands for files that are gone."""
        self.files = {name: kept for name, kept in self.files.items() if name in self.seen}

    def _known(self, path: PurePosixPath) -> Known | None:
        known = self.files.get(str(path))
        return known if known and known[0] == self.seen[str(path)] else None

    def _entries(self, path: PurePosixPath, kind: Kind, mark: str, packed: list[Packed]) -> list[PackedEntry]:
        """The entries of a file, without what stands in it: the few that ask where something stands look again."""
        look = partial(_marks_in, self.root, path, kind.template.name)
        document = Document(path, kind.template.name, mark=mark, look=look)
        return [_entry(kind, document, *one) for one in packed]


def _marks_in(root: FilePath, path: PurePosixPath, template: str) -> Marks:
    try:
        return marks_of(path, template, (root / path).read_bytes())
    except OSError:
        return Marks()


def _entry(
    kind: Kind, document: Document, id: str | None, root: Path, known: dict[str, Any], packed: bytes
) -> PackedEntry:
    entry = object.__new__(PackedEntry)
    entry.__dict__.update(kind=kind, id=id, document=document, root=root, packed=packed, **known)
    return entry


def _taken_in(mark: str, entries: list[Entry], problems: list[Problem]) -> Known | None:
    """None where a record could not be understood."""
    if not all(entry.record for entry in entries):
        return None
    return mark, [_packed(entry) for entry in entries], problems


def _packed(entry: Entry) -> Packed:
    known = {
        "references": entry.references,
        "previous_ids": entry.previous_ids,
        "fingerprint": entry.fingerprint,
    }
    return entry.id, entry.root, known, pickle.dumps(entry.record, pickle.HIGHEST_PROTOCOL)
