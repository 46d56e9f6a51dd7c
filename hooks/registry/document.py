"""What stands in one file: plain data, and the place of every value in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from .problems import Place

Path = tuple[str | int, ...]
"""The way to a value: keys and list positions from the top of the file."""


@dataclass
class Document:
    """What stands in one file. `data` is None when the file is empty or can't be read."""

    path: PurePosixPath
    data: Any = None
    places: dict[Path, Place] = field(default_factory=dict)
    """Where a value begins, or its key where it has one."""
    values: dict[Path, Place] = field(default_factory=dict)
    """Where the value itself begins."""

    def place(self, path: Path, *, of_value: bool = False) -> Place:
        """The place of the value at `path`, or of the nearest thing around it that stands in the file."""
        known = self.values if of_value else self.places
        while path and path not in known:
            path = path[:-1]
        return known.get(path, Place())
