"""The files of the editors on disk -> their bytes, and problems with files that can't be records."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from .kinds import KINDS, Kind
from .models.fields import SLUG, slug_of
from .problems import Place, Problem
from .sentences import files as say

FOLDERS = sorted({kind.folder for kind in KINDS})


@dataclass
class Tree:
    """The record files of a project: for each its kind and its bytes."""

    files: dict[PurePosixPath, tuple[Kind, bytes]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_tree(root: Path) -> Tree:
    """Read every record file below `root`; templates (`_….yml`) are left out."""
    tree = Tree()
    for folder in FOLDERS:
        for path in _yaml_files(root / folder):
            _take(tree, root, folder / path.name)
    return tree


def _yaml_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(
        p for p in folder.iterdir() if p.suffix.lower() in (".yml", ".yaml") and p.name[0] not in "_."
    )


def kind_of(path: PurePosixPath) -> Kind | None:
    """The kind of record that a file holds, by where it stands."""
    return next((kind for kind in KINDS if kind.owns(path)), None)


def name_problem(path: PurePosixPath) -> Problem | None:
    """A file name is also an id and an address, so it has to be fit for both."""
    kind = kind_of(path)
    if kind is None or path.suffix != ".yml" or not (kind.file or re.fullmatch(SLUG, path.stem)):
        return Problem(path, Place(), say.bad_file_name(path.name, slug_of(path.stem)))
    return None


def _take(tree: Tree, root: Path, path: PurePosixPath) -> None:
    if problem := name_problem(path):
        tree.problems.append(problem)
        return
    kind = kind_of(path)
    try:
        tree.files[path] = (kind, (root / path).read_bytes())
    except OSError:
        tree.problems.append(Problem(path, Place(), say.UNREADABLE))
