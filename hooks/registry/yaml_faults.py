"""What the YAML parser's complaint means: where the editor went wrong, which is often not where the parser stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from .problems import Place
from .sentences import syntax as say


@dataclass(frozen=True)
class _Halt:
    """Where the parser stopped, and where the thing that it was reading began."""

    lines: list[str]
    at: Place
    start: Place

    @property
    def margin(self) -> str:
        """The white space that the line begins with."""
        line = self.lines[self.at.line - 1]
        return line[: len(line) - len(line.lstrip())]

    @property
    def before(self) -> str:
        """What stands on the line before the parser stopped."""
        return self.lines[self.at.line - 1][: self.at.column - 1]

    @property
    def opening(self) -> str:
        """The character with which the thing began."""
        return self.lines[self.start.line - 1][self.start.column - 1 :][:1]


def explain(error: yaml.MarkedYAMLError, text: str, template: str) -> tuple[Place, str]:
    """The place of the mistake and the sentence for it."""
    lines = text.rstrip("\n").split("\n")
    mark = error.problem_mark or error.context_mark
    halt = _Halt(lines, _inside(lines, mark), _inside(lines, error.context_mark or mark))
    if "\t" in halt.margin:
        return halt.at, say.TAB
    for part, meaning in _MEANINGS.items():
        if part in str(error.problem):
            return meaning(halt)
    return halt.at, say.not_yaml(template)


def place_of(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1)


def _inside(lines: list[str], mark: Any) -> Place:
    """The parser may point behind the last line; an editor can't go there."""
    place = place_of(mark) if mark else Place()
    return place if place.line <= len(lines) else Place(len(lines), len(lines[-1]) + 1)


def _unclosed_quote(halt: _Halt) -> tuple[Place, str]:
    return halt.start, say.unclosed_quote(halt.opening)


def _unclosed_bracket(halt: _Halt) -> tuple[Place, str]:
    """A list that runs on into the next line lacks its end; within one line, what is missing is a comma."""
    place = halt.at if halt.at.line == halt.start.line else halt.start
    return place, say.unclosed_bracket(halt.opening)


def _unexpected_colon(halt: _Halt) -> tuple[Place, str]:
    """Without an earlier colon on the line it is not this colon that is wrong, but the line itself."""
    if ":" in halt.before:
        return halt.at, say.COLON_TOO_MANY
    return Place(halt.at.line, len(halt.margin) + 1), say.LINE_TOO_FAR


def _no_key(halt: _Halt) -> tuple[Place, str]:
    return halt.at, say.TEXT_BEHIND_END if halt.before.strip() else say.LINE_DOES_NOT_FIT


_MEANINGS: dict[str, Callable[[_Halt], tuple[Place, str]]] = {
    "found unexpected end of stream": _unclosed_quote,
    "did not find expected ',' or": _unclosed_bracket,
    "mapping values are not allowed": _unexpected_colon,
    "could not find expected ':'": lambda halt: (halt.start, say.COLON_MISSING),
    "did not find expected key": _no_key,
    "did not find expected '-' indicator": lambda halt: (halt.at, say.DASH_MISSING),
    "block sequence entries are not allowed": lambda halt: (halt.at, say.DASH_NOT_HERE),
    "did not find expected comment or line break": lambda halt: (halt.at, say.TEXT_BEHIND_BAR),
    "did not find expected alphabetic or numeric": lambda halt: (halt.start, say.STAR_AT_START),
    "found character that cannot start any token": lambda halt: (halt.at, say.WRONG_AT_START),
    "did not find expected node content": lambda halt: (halt.at, say.WRONG_AT_START),
    "found unknown escape character": lambda halt: (halt.at, say.BACKSLASH),
}
"""By part of what the parser says."""
