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

from .characters import unwanted
from .document import Document, Path
from .problems import Place, Problem
from .sentences import files, syntax
from .yaml_faults import explain, place_of

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
MERGE = "<<"
"""A key that takes in the fields of another block."""


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
                self._report(Place(), files.empty_file(self.document.template))
            return self.problems
        except yaml.MarkedYAMLError as error:
            self._report(*explain(error, text, self.document.template))
        except yaml.YAMLError:
            self._report(Place(), files.NOT_TEXT)
        except _Stop:
            pass
        self.document.data = None
        return self.problems

    def _report(self, place: Place, sentence: str) -> None:
        self.problems.append(Problem(self.document.path, place, sentence))

    def _doubt(self, path: Path, event: Any, sentence: str) -> None:
        """Report a value that is not what the editor meant, so that nothing more is said of it."""
        self.document.doubtful.add(path)
        self._report(place_of(event.start_mark), sentence)

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._report(place_of(event.start_mark), syntax.SECOND_DOCUMENT)
                raise _Stop
        elif isinstance(event, yaml.AliasEvent):
            path = self._add(None, event)
            around = path[:-1] if path[-1:] == (MERGE,) else path
            self._doubt(around, event, syntax.alias(event.anchor))
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._take_node(event)

    def _take_node(self, event: Any) -> None:
        path = (
            self._take_scalar(event) if isinstance(event, yaml.ScalarEvent) else self._open_collection(event)
        )
        if event.anchor:
            self._doubt(path, event, syntax.alias(event.anchor))
        if event.tag:
            self._doubt(path, event, syntax.TAG)

    def _open_collection(self, event: Any) -> Path:
        if len(self.open) >= MAX_DEPTH:
            self._report(place_of(event.start_mark), syntax.too_deep(self.document.template))
            raise _Stop
        data: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._add(data, event)
        self.open.append(_Open(path, data))
        return path

    def _take_scalar(self, event: Any) -> Path:
        text = event.value.rstrip("\n") if event.style in ("|", ">") else event.value
        plain = event.implicit[0] and not event.style and not self._expects_key
        value = plain_value(text) if plain else text
        risky = plain and value is text and RISKY.fullmatch(text)
        path = self._add(value, event)
        if risky or isinstance(value, int | float):
            self.document.marks.bare.setdefault(path, text)
        if risky:
            self._report(place_of(event.start_mark), syntax.needs_quotes(text))
        if (found := unwanted(text)) is not None:
            self._doubt(path, event, files.unwanted_character(text[found]))
        return path

    @property
    def _expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1].data, dict) and self.open[-1].key is None

    def _add(self, value: Any, event: Any) -> Path:
        """Put a value where it belongs; the path it got. Of a field that stands there twice, the first counts."""
        place = place_of(event.start_mark)
        if not self.open:
            self.document.data = value
            self.document.marks.places[()] = self.document.marks.values[()] = place
            return ()
        around = self.open[-1]
        if isinstance(around.data, list):
            path = (*around.path, len(around.data))
            around.data.append(value)
            self.document.marks.places.setdefault(path, place)
        elif around.key is None:
            return self._add_key(around, value, event)
        else:
            path = (*around.path, around.key)
            around.data.setdefault(around.key, value)
            around.key = None
        key = self.document.marks.places[path]
        below_its_key = isinstance(value, dict | list) and place.line > key.line
        self.document.marks.values.setdefault(path, key if below_its_key else place)
        return path

    def _add_key(self, around: _Open, key: Any, event: Any) -> Path:
        place = place_of(event.start_mark)
        if not isinstance(key, str):
            self._report(place, syntax.KEY_NOT_TEXT)
            raise _Stop
        path = (*around.path, key)
        if key in around.data:
            self._doubt(path, event, syntax.duplicate_key(key, self.document.marks.places[path].line))
        self.document.marks.places.setdefault(path, place)
        around.key = key
        return path


def plain_value(text: str) -> Any:
    """What stands there without quotes: nothing, true or false, a number, or else text."""
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if INTEGER.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text):
        return float(text)
    return text
