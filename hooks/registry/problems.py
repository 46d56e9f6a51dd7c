"""A problem an editor can solve: where it is, and a Dutch sentence with the remedy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import PurePosixPath


class Severity(IntEnum):
    """Only an error stops a build."""

    ERROR = 0
    WARNING = 1


@dataclass(frozen=True)
class Place:
    """A line and a column of a file, both counted from 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True)
class Problem:
    path: PurePosixPath
    """Relative to the project."""
    place: Place
    sentence: str
    severity: Severity = Severity.ERROR

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        return (str(self.path), self.place.line, self.place.column, self.sentence)
