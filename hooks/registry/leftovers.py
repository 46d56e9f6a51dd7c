"""Texts that a record still has from the commented example of its kind: nobody wrote them for a visitor.

Choices, ids, times and short words may well be the same in both, and are no fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from .document import Document, Path
from .kinds import Kind
from .problems import Problem
from .sentences import values as say
from .source import read
from .spots import spot_at

FEWEST_WORDS = 5
"""Nobody writes the same five words by chance; `De drempel is laag.` is true of many things."""


@dataclass(frozen=True)
class Examples:
    """The commented examples of a project. Each is read when the first record of its kind is."""

    files: Mapping[PurePosixPath, bytes] = field(default_factory=dict)
    _texts: dict[str, frozenset[str]] = field(default_factory=dict)

    def texts(self, kind: Kind) -> frozenset[str]:
        """None for a kind of which no new record is begun: its example may be the truth."""
        if kind.key not in self._texts:
            raw = self.files.get(kind.template) if kind.can_begin else None
            data = read(kind.template, raw)[0].data if raw else None
            texts = (text for text in _texts_in(data) if len(text.split()) >= FEWEST_WORDS)
            self._texts[kind.key] = frozenset(texts)
        return self._texts[kind.key]


def leftovers(kind: Kind, document: Document, examples: Examples) -> Iterator[Problem]:
    """A problem for each text in a file that is still the one of the example."""
    known = examples.texts(kind)
    if known.isdisjoint(_texts_in(document.data)):
        return
    for path in _paths_of(known, document.data, ()):
        spot = spot_at(kind.model, path[1:] if kind.is_list else path)
        if spot.info:
            sentence = say.still_the_example(spot.field, str(kind.template), spot.info.is_required())
            yield Problem(document.path, document.place(path, of_value=True), sentence)


def _texts_in(data: Any) -> list[str]:
    """Every text, in no order: this goes through all that editors ever wrote."""
    texts, rest = [], [data]
    while rest:
        value = rest.pop()
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, dict):
            rest.extend(value.values())
        elif isinstance(value, list):
            rest.extend(value)
    return texts


def _paths_of(known: frozenset[str], value: Any, path: Path) -> Iterator[Path]:
    if isinstance(value, str) and value in known:
        yield path
    elif isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _paths_of(known, inner, (*path, step))
