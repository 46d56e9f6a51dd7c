"""The whole road of the data: files -> documents -> records -> rules -> `Registry`, and every problem."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .document import Document
from .kinds import Kind
from .problems import Problem, Severity
from .registry import Entry, Registry
from .rules import RULES
from .sentences import files, rules
from .source import read
from .tree import Tree, read_tree
from .validation import validate


@dataclass(frozen=True)
class Loaded:
    registry: Registry
    problems: tuple[Problem, ...]
    """Sorted by file and line."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def load(root: Path) -> Loaded:
    """Read and check all records of the project at `root`."""
    return assemble(read_tree(root))


def assemble(tree: Tree) -> Loaded:
    entries: list[Entry] = []
    problems = list(tree.problems)
    for path, (kind, raw) in tree.files.items():
        found, wrong = read_file(path, kind, raw)
        entries += found
        problems += wrong
    return link(entries, problems)


def link(entries: list[Entry], problems: list[Problem]) -> Loaded:
    """The registry of these records, and the given problems with those that the rules find."""
    registry = Registry(tuple(entries))
    problems = list(problems)
    for rule in RULES:
        problems += rule(registry)
    return Loaded(registry, tuple(sorted(set(problems), key=lambda p: p.sort_key)))


def read_file(path: PurePosixPath, kind: Kind, raw: bytes) -> tuple[list[Entry], list[Problem]]:
    """The records in one file: one, or all items of a list file."""
    document, problems = read(path, raw)
    if document.data is None:
        return ([Entry(kind, path.stem, document, (), None)] if not kind.file else []), problems
    if kind.file and not kind.single:
        entries, wrong = _read_list(kind, document)
    else:
        record, wrong = validate(kind.model, document, (), path.stem)
        entries = [Entry(kind, path.stem, document, (), record)]
    return entries, problems + wrong


def _read_list(kind: Kind, document: Document) -> tuple[list[Entry], list[Problem]]:
    if not isinstance(document.data, list):
        return [], [Problem(document.path, document.place(()), files.not_a_list(kind.singular))]
    entries: list[Entry] = []
    problems: list[Problem] = []
    for index, item in enumerate(document.data):
        id = item.get("id") if isinstance(item, dict) else None
        record, wrong = validate(
            kind.model, document, (index,), id if isinstance(id, str) else "zonder-kenmerk"
        )
        if isinstance(item, dict) and "id" not in item:
            wrong.append(Problem(document.path, document.place((index,)), rules.id_missing()))
        entries.append(Entry(kind, str(id), document, (index,), record))
        problems += wrong
    return entries, problems
