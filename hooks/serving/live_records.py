"""The records of a project in memory: after a change only the files that changed are read again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from registry.document import Document
from registry.kinds import TEMPLATES
from registry.load import broken_rules, in_order, reader, unread
from registry.problems import Problem, Severity
from registry.registry import Entry, Registry
from registry.tree import Tree, is_record, read_tree, tree_of


class _Read(NamedTuple):
    entries: list[Entry]
    problems: list[Problem]


class LiveRecords:
    def __init__(self, root: Path) -> None:
        self.root = root
        self._read_all()

    def _read_all(self) -> None:
        self.files: dict[PurePosixPath, _Read] = {}
        tree = read_tree(self.root)
        self._read = reader(tree)
        self._take(tree)

    def change(self, paths: Collection[PurePosixPath]) -> bool:
        """Read these files again, or all when an example is among them; whether any record may say something else."""
        if not TEMPLATES.isdisjoint(paths):
            self._read_all()
            return True
        records = [path for path in paths if is_record(path)]
        for path in records:
            self.files.pop(path, None)
        there = (path for path in records if (self.root / path).is_file())
        self._take(tree_of(there, lambda path: (self.root / path).read_bytes()))
        return bool(records)

    def _take(self, tree: Tree) -> None:
        for path, (kind, raw) in tree.files.items():
            self.files[path] = _Read(*self._read(path, kind, raw))
        for path, (kind, id) in tree.unread.items():
            self.files[path] = _Read([unread(kind, Document(path), id)], [])
        for problem in tree.problems:
            self.files.setdefault(problem.path, _Read([], [])).problems.append(problem)

    def present(self) -> Present:
        files = [self.files[path] for path in sorted(self.files)]
        registry = Registry(tuple(entry for file in files for entry in file.entries))
        return Present(registry, [problem for file in files for problem in file.problems])


class Present:
    """The records as they are now."""

    def __init__(self, registry: Registry, problems: list[Problem]) -> None:
        self.registry = registry
        self.unreadable = _errors(problems)
        """What keeps files from being read."""

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """Everything that is wrong, also between records: that takes longer to find."""
        return _errors([*self.unreadable, *broken_rules(self.registry)])


def _errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return in_order(problem for problem in problems if problem.severity is Severity.ERROR)
