"""The commented example of a kind -> a file to fill in: what must be there stands, what may be left out is turned off.

A line that is turned off has a # right before it, so that an editor (or a program for text) turns it on by
taking that # away; an explanation has a space behind its #.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from registry.document import Document, Path
from registry.spots import spot_at

_SURE_TEXT = re.compile(r"[A-Za-zÀ-ÿ][\wÀ-ÿ'’(), /.-]*[\wÀ-ÿ).]")
_NOT_TEXT = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def body(text: str) -> str:
    """An example without what it says about itself at the top."""
    return text.split("\n\n", 1)[1]


def filled_in(lines: list[str], values: Mapping[Path, str], document: Document) -> list[str]:
    """The lines with other values for some fields that stand on one line."""
    result = list(lines)
    for path, value in values.items():
        at = document.place(path).line - 1
        key = result[at][: result[at].index(":")]
        result[at] = f"{key}: {value}"
    return result


def turned_off(lines: list[str], model: type[BaseModel], document: Document, kept: set[str]) -> list[str]:
    """The lines with every optional field turned off, but for those with a name in `kept`."""
    result = list(lines)
    for path in _optional(model, document, kept):
        at, column = document.place(path).line - 1, document.place(path).column - 1
        if not lines[at][:column].strip():
            for row in range(at, _end(lines, at, column)):
                result[row] = f"{lines[row][:column]}#{lines[row][column:]}" if lines[row].strip() else ""
    return result


def _optional(model: type[BaseModel], document: Document, kept: set[str]) -> Iterator[Path]:
    """The paths of optional fields; of what stands within one of them none."""
    off: list[Path] = []
    for path in document.marks.places:
        if not path or isinstance(path[-1], int) or any(path[: len(other)] == other for other in off):
            continue
        info = spot_at(model, path).info
        if info and not info.is_required() and path[-1] not in kept:
            off.append(path)
            yield path


def _end(lines: list[str], at: int, column: int) -> int:
    """The row behind the last one that belongs to the field at this row and column."""
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or lines[end][: column + 1].isspace()):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return end


def scalar(text: str) -> str:
    """The text as YAML; between quotes where it could be read as anything else."""
    is_sure = _SURE_TEXT.fullmatch(text) and text.lower() not in _NOT_TEXT
    return text if is_sure else json.dumps(text, ensure_ascii=False)
