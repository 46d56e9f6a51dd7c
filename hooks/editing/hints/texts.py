"""The texts of a record that residents read, each with its place; names, sources and translations are left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from pydantic import BaseModel

from registry.document import Path
from registry.models.common import Source
from registry.registry import Entry
from registry.walk import reference_fields

FOR_RESIDENTS = ("areas", "locations", "closures", "helplines", "services", "plans", "ideas", "feedback")
"""Kinds of records. The toolbox is for people who do this for their work."""
FEWEST_WORDS = 4
"""What is shorter is a name or a label."""
NO_PROSE = {"name", "formal_name", "search_words", "also_known_as", "previous_ids", "url", "website", "email"}


@dataclass(frozen=True)
class Prose:
    label: str
    text: str
    find_line: Callable[[], int]
    """Only a text with tips needs its line, and looking for it takes longer than measuring the text."""

    @property
    def line(self) -> int:
        return self.find_line()


def prose(entry: Entry) -> Iterator[Prose]:
    """In the order of the model."""
    for path, label, text in _strings(entry.record, ()):
        if len(text.split()) >= FEWEST_WORDS:
            yield Prose(label, " ".join(text.split()), partial(_line, entry, path))


def _line(entry: Entry, path: Path) -> int:
    return entry.place(path, of_value=False).line


def _strings(model: BaseModel, path: Path) -> Iterator[tuple[Path, str, str]]:
    for name, info in type(model).model_fields.items():
        if name not in NO_PROSE and name not in reference_fields(type(model)):
            yield from _in(getattr(model, name), (*path, name), info.title)


def _in(value: Any, path: Path, label: str) -> Iterator[tuple[Path, str, str]]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _in(item, (*path, index), label)
    elif isinstance(value, BaseModel):
        if not isinstance(value, Source) and path[-1] != "translations":
            yield from _strings(value, path)
    elif type(value) is str:
        yield path, label, value
