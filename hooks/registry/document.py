"""What stands in one file: plain data, and the place of every value in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from .problems import Place

Path = tuple[str | int, ...]
"""The way to a value: keys and list positions from the top of the file."""


@dataclass
class Marks:
    """Where everything in a file stands, and how it is written."""

    places: dict[Path, Place] = field(default_factory=dict)
    """Where a value begins, or its key where it has one."""
    values: dict[Path, Place] = field(default_factory=dict)
    """Where the value itself begins; for a list or block on the lines below its key, that key."""
    bare: dict[Path, str] = field(default_factory=dict)
    """What stands there without quotes and may not be text, as it is written: 288, true, 9.10, 0150."""


@dataclass
class Document:
    """What stands in one file. `data` is None when the file is empty or can't be read."""

    path: PurePosixPath
    template: str = "_template.yml"
    """The name of the commented example that stands beside the file."""
    data: Any = None
    mark: str = ""
    """The same for as long as the file has the same bytes."""
    look: Callable[[], Marks] = Marks
    """Finds the marks. Few ask for those of a file that is in order, so nobody looks before."""
    doubtful: set[Path] = field(default_factory=set)
    """Values that are not what the editor meant: a problem says so already."""

    @cached_property
    def marks(self) -> Marks:
        return self.look()

    def place(self, path: Path, *, of_value: bool = False) -> Place:
        """The place of the value at `path`, or of the nearest thing around it that stands in the file."""
        known = self.marks.values if of_value else self.marks.places
        while path and path not in known:
            path = path[:-1]
        return known.get(path, Place())

    def is_doubtful(self, path: Path) -> bool:
        """Whether the value at `path`, or something around it, is doubtful."""
        return any(path[: len(doubt)] == doubt for doubt in self.doubtful)

    def holds_doubt(self, path: Path) -> bool:
        """Whether the value at `path`, or anything around or inside it, is doubtful."""
        return any(all(a == b for a, b in zip(path, doubt, strict=False)) for doubt in self.doubtful)
