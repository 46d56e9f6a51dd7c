"""The files of the editors on disk -> their bytes, and problems with files that can't be records."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from .kinds import KINDS, TEMPLATES, Kind, kind_of
from .models.fields import slug_of
from .problems import Place, Problem
from .sentences import files as say

TOP_FOLDERS = sorted({kind.folder.parts[0] for kind in KINDS})
RECORD_FILE = re.compile(r"(.+)\.ya?ml(?:\.txt)?", re.IGNORECASE | re.DOTALL)
"""What an editor may have meant as a record; Notepad adds .txt."""


@dataclass
class Tree:
    """The record files of a project: for each its kind and its bytes."""

    files: dict[PurePosixPath, tuple[Kind, bytes]] = field(default_factory=dict)
    unread: dict[PurePosixPath, tuple[Kind, str]] = field(default_factory=dict)
    """Files that are no records for now, each with the record that it stands for."""
    problems: list[Problem] = field(default_factory=list)
    examples: dict[PurePosixPath, bytes] = field(default_factory=dict)
    """The commented examples of the kinds."""


def read_tree(root: Path) -> Tree:
    """Read every record file below `root`."""
    found = (path for folder in TOP_FOLDERS for path in (root / folder).rglob("*"))
    paths = (PurePosixPath(path.relative_to(root).as_posix()) for path in found)
    return tree_of(paths, lambda path: (root / path).read_bytes())


def tree_of(paths: Iterable[PurePosixPath], read: Callable[[PurePosixPath], bytes]) -> Tree:
    """The record files among `paths`. Other names that begin with _ or . than those of examples are left out: drafts."""
    tree = Tree()
    for path in sorted(paths):
        if is_record(path):
            _take(tree, path, read)
        elif path in TEMPLATES:
            with suppress(OSError):
                tree.examples[path] = read(path)
    return tree


def is_record(path: PurePosixPath) -> bool:
    """Whether an editor meant the file at `path`, relative to the project, as a record."""
    is_named = path.parts[0] in TOP_FOLDERS and RECORD_FILE.fullmatch(path.name)
    return bool(is_named) and not _is_left_out(path)


def _is_left_out(path: PurePosixPath) -> bool:
    return any(part[0] in "_." for part in path.parts)


def _take(tree: Tree, path: PurePosixPath, read: Callable[[PurePosixPath], bytes]) -> None:
    """A file name is also an id and an address, so it has to be fit for both."""
    id = slug_of(RECORD_FILE.fullmatch(path.name)[1])
    right = path.with_name(f"{id}.yml")
    if kind_of(right) is None:
        _refuse(tree, path, id, say.wrong_folder(_folders_near(path)))
    elif path != right:
        _refuse(tree, path, id, say.bad_file_name(path.name, right.name))
    else:
        try:
            tree.files[path] = (kind_of(path), read(path))
        except OSError:
            _refuse(tree, path, id, say.UNREADABLE)


def _refuse(tree: Tree, path: PurePosixPath, id: str, sentence: str) -> None:
    """Report a file; it stands for a record of its folder, or of the nearest folder above that has records."""
    tree.problems.append(Problem(path, Place(), sentence))
    kinds = (kind_of(folder / f"{id}.yml") for folder in path.parents)
    if kind := next(filter(None, kinds), None):
        tree.unread[path] = (kind, id)


def _folders_near(path: PurePosixPath) -> Iterator[tuple[PurePosixPath, str]]:
    """The folders with a file per record in the same top folder, and what stands in each."""
    for kind in KINDS:
        if kind.file is None and kind.folder.parts[0] == path.parts[0]:
            yield kind.folder, kind.plural
