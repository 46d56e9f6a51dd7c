"""The whole road of the data: files -> documents -> records -> rules -> `Registry`, and every problem."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from .document import Document
from .kinds import Kind
from .leftovers import Examples, leftovers
from .problems import Problem, Severity
from .registry import Entry, Registry
from .rules import RULES
from .sentences import files, rules
from .shelf import Read, Share, Shelf
from .source import read as read_source
from .tree import Tree, read_tree
from .validation import validate

NO_ID = "zonder-kenmerk"
"""Stands in for the id of a list item without one while its other fields are validated."""
NO_EXAMPLES = Examples()


@dataclass(frozen=True)
class Loaded:
    registry: Registry
    problems: tuple[Problem, ...]
    """Sorted by file and line."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def in_turn(pieces: int, work: Callable[[int], Any]) -> list[Any]:
    return [work(piece) for piece in range(pieces)]


def load(root: Path, shelf: Shelf | None = None, share: Share = in_turn) -> Loaded:
    """Read and check all records of the project at `root`; those on the shelf were read before. `share` may divide
    the reading of the others."""
    tree = read_tree(root)
    if shelf is None:
        return assemble(tree)
    read = reader(tree)
    shelf.begin(root, tree.files, read, share)
    entries, problems = _read_all(tree, partial(shelf.read, read=read))
    registry = Registry(tuple(entries))
    problems += shelf.rules(map(str, tree.unread), lambda: broken_rules(registry))
    return Loaded(registry, in_order(problems))


def assemble(tree: Tree) -> Loaded:
    return link(*_read_all(tree, reader(tree)))


def reader(tree: Tree) -> Read:
    """Reads the files of a project, and knows its examples."""
    return partial(read_file, examples=Examples(tree.examples))


def _read_all(tree: Tree, read: Read) -> tuple[list[Entry], list[Problem]]:
    entries = [unread(kind, Document(path), id) for path, (kind, id) in tree.unread.items()]
    problems = list(tree.problems)
    for path, (kind, raw) in tree.files.items():
        found, wrong = read(path, kind, raw)
        entries += found
        problems += wrong
    return entries, problems


def link(entries: list[Entry], problems: list[Problem]) -> Loaded:
    """The registry of these records, and the given problems with those that the rules find."""
    registry = Registry(tuple(entries))
    return Loaded(registry, in_order([*problems, *broken_rules(registry)]))


def broken_rules(registry: Registry) -> list[Problem]:
    return [problem for rule in RULES for problem in rule(registry)]


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: p.sort_key))


def read_file(
    path: PurePosixPath, kind: Kind, raw: bytes, examples: Examples = NO_EXAMPLES
) -> tuple[list[Entry], list[Problem]]:
    """The records in one file: one, or all items of a list file. None of them may say what the examples say."""
    document, problems = read_source(path, raw, kind.template.name)
    if document.data is None:
        return [unread(kind, document, path.stem)], problems
    if kind.is_list:
        entries, wrong = _read_list(kind, document)
    else:
        record, wrong = validate(kind.model, document, (), path.stem)
        entries = [Entry(kind, path.stem, document, (), record)]
    wrong += leftovers(kind, document, examples)
    return entries, _without_echoes(document, problems, wrong)


def unread(kind: Kind, document: Document, id: str) -> Entry:
    """What is known of a file that can't be read: that its record exists, or that nobody knows which ones do."""
    return Entry(kind, None if kind.is_list else id, document, (), None)


def _without_echoes(document: Document, reading: list[Problem], validation: list[Problem]) -> list[Problem]:
    """All problems; of a value without quotes that the model does not take, only what the model says."""
    if not reading:
        return validation
    bare = {document.place(path, of_value=True) for path in document.marks.bare}
    told = {problem.place for problem in validation} & bare
    return [problem for problem in reading if problem.place not in told] + validation


def _read_list(kind: Kind, document: Document) -> tuple[list[Entry], list[Problem]]:
    if not isinstance(document.data, list):
        sentence = files.not_a_list(kind.singular)
        return [unread(kind, document, "")], [Problem(document.path, document.place(()), sentence)]
    entries: list[Entry] = []
    problems: list[Problem] = []
    for index, item in enumerate(document.data):
        entry, wrong = _read_item(kind, document, index, item)
        entries.append(entry)
        problems += wrong
    return entries, problems


def _read_item(kind: Kind, document: Document, index: int, item: Any) -> tuple[Entry, list[Problem]]:
    id = item.get("id") if isinstance(item, dict) else None
    record, problems = validate(kind.model, document, (index,), NO_ID)
    if isinstance(item, dict) and "id" not in item:
        problems.append(Problem(document.path, document.place((index,)), rules.id_missing()))
    if not isinstance(id, str):
        return Entry(kind, None, document, (index,), None), problems
    return Entry(kind, id, document, (index,), record), problems
