"""Turns the events of the YAML parser into plain data and places.

Text stays text: only true/false, plain numbers and an empty value become something else, and what two
versions of YAML would read differently (10:00, 0503674000) is refused with the advice to quote it.
Events are taken one by one, so that neither deep nesting nor an alias bomb can bring the check down.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from .document import Document, Path
from .problems import Place, Problem
from .sentences import files as say

MAX_DEPTH = 16
INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,14})")
DECIMAL = re.compile(r"-?\d{1,15}\.\d{1,15}")
RISKY = re.compile(
    r"""[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?   # 10:00 is 600 to a YAML 1.1 reader
      | [-+]?0[\d_]+ | [-+]?\d+_[\d_]*          # 0503674000 loses its zero
      | \+\d+ | 0[xob][\da-f]+
      | [-+]?[\d.]+e[-+]?\d+ | [-+]?\.(?:inf|nan)""",
    re.VERBOSE | re.IGNORECASE,
)


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1)


@dataclass
class _Open:
    """A mapping or list that is being read."""

    path: Path
    data: Any
    key: str | None = None
    """The key whose value comes next; None when a key is expected."""


class _Stop(Exception):
    """Reading on makes no sense; the reason is reported already."""


class Builder:
    """Fills a document from text. When the text can't be read to its end, the document stays empty."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.open: list[_Open] = []
        self.problems: list[Problem] = []
        self.documents = 0

    def read(self, text: str) -> list[Problem]:
        try:
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                self._take(event)
            if self.document.data is None and not self.problems:
                self._report(Place(), say.EMPTY_FILE)
            return self.problems
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = _inside(text, _place(mark)) if mark else Place()
            self._report(place, say.not_yaml(error, text, place))
        except yaml.YAMLError:
            self._report(Place(), say.NOT_TEXT)
        except _Stop:
            pass
        self.document.data = None
        return self.problems

    def _report(self, place: Place, sentence: str) -> None:
        self.problems.append(Problem(self.document.path, place, sentence))

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._report(_place(event.start_mark), say.SECOND_DOCUMENT)
                raise _Stop
        elif isinstance(event, yaml.AliasEvent):
            self._report(_place(event.start_mark), say.alias(event.anchor))
            self._add(None, event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._take_node(event)

    def _take_node(self, event: Any) -> None:
        if event.anchor:
            self._report(_place(event.start_mark), say.alias(event.anchor))
        if event.tag:
            self._report(_place(event.start_mark), say.TAG)
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event), event)
            return
        if len(self.open) >= MAX_DEPTH:
            self._report(_place(event.start_mark), say.TOO_DEEP)
            raise _Stop
        data: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._add(data, event)
        self.open.append(_Open(path, data))

    def _scalar(self, event: Any) -> Any:
        value = event.value
        plain = event.implicit[0] and not event.style
        if not plain or self._expects_key:
            return value
        if value in ("", "~", "null"):
            return None
        if value in ("true", "false"):
            return value == "true"
        if INTEGER.fullmatch(value):
            return int(value)
        if DECIMAL.fullmatch(value):
            return float(value)
        if RISKY.fullmatch(value):
            self._report(_place(event.start_mark), say.needs_quotes(value))
        return value

    @property
    def _expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1].data, dict) and self.open[-1].key is None

    def _add(self, value: Any, event: Any) -> Path:
        """Put a value where it belongs; the path it got."""
        place = _place(event.start_mark)
        if not self.open:
            self.document.data = value
            self.document.places[()] = self.document.values[()] = place
            return ()
        around = self.open[-1]
        if isinstance(around.data, list):
            path = (*around.path, len(around.data))
            around.data.append(value)
            self.document.places[path] = self.document.values[path] = place
        elif around.key is None:
            path = self._add_key(around, value, place)
        else:
            path = (*around.path, around.key)
            around.data[around.key] = value
            around.key = None
            self.document.values[path] = place
        return path

    def _add_key(self, around: _Open, key: Any, place: Place) -> Path:
        if not isinstance(key, str):
            self._report(place, say.KEY_NOT_TEXT)
            raise _Stop
        path = (*around.path, key)
        if key in around.data:
            self._report(place, say.duplicate_key(key, self.document.places[path]))
        else:
            self.document.places[path] = place
        around.key = key
        return path


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1)


def _inside(text: str, place: Place) -> Place:
    """The parser may point behind the last line; an editor can't go there."""
    lines = text.rstrip("\n").split("\n")
    return place if place.line <= len(lines) else Place(len(lines), len(lines[-1]) + 1)
