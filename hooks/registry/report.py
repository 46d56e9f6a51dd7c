"""Problems as text: the one place that prints them, for people and for GitHub."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from .problems import Problem, Severity
from .registry import Registry


class Format(StrEnum):
    TEXT = "text"
    GITHUB = "github"


def lines(problems: Sequence[Problem], format: Format = Format.TEXT) -> list[str]:
    """One line per problem, in the order given."""
    return [_LINE[format](problem) for problem in problems]


def _text(problem: Problem) -> str:
    place = f"{_path(problem)}:{problem.place.line}:{problem.place.column}"
    hint = "let op: " if problem.severity is Severity.WARNING else ""
    return f"{place}: {hint}{problem.sentence}"


def _annotation(problem: Problem) -> str:
    """A workflow command; GitHub puts it beside the line in the pull request."""
    level = "warning" if problem.severity is Severity.WARNING else "error"
    place = f"file={_property(_path(problem))},line={problem.place.line},col={problem.place.column}"
    return f"::{level} {place}::{_data(problem.sentence)}"


_LINE = {Format.TEXT: _text, Format.GITHUB: _annotation}


def _path(problem: Problem) -> str:
    """The path as one line of text, whatever its bytes are."""
    return "".join(c if c.isprintable() else "?" for c in str(problem.path))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def count(problems: Sequence[Problem]) -> str:
    """How many problems in how many files, and how many things that only need attention."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    files = len({problem.path for problem in errors})
    parts = []
    if errors:
        parts.append(f"{_of(len(errors), 'probleem', 'problemen')} in {_of(files, 'bestand', 'bestanden')}")
    if len(errors) < len(problems):
        parts.append(_of(len(problems) - len(errors), "aandachtspunt", "aandachtspunten"))
    return f"{' en '.join(parts)}."


def all_clear(registry: Registry) -> str:
    counted = [_of(n, kind.singular, kind.plural) for kind, n in registry.counts() if n]
    return f"Alles in orde: {', '.join(counted)}." if counted else "Er zijn nog geen records."


def _of(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
