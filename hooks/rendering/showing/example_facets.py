"""What practice examples can be narrowed down by: where, with which method, when, and about what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.models.choices import Theme
from registry.models.example import Example

if TYPE_CHECKING:
    from registry.registry import Registry

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Facet:
    name: str
    """Its key in the address of the page."""
    label: str
    options: tuple[Option, ...]


def years(example: Example) -> list[str]:
    """Every year from the first to the last that the period names; "begin 2017" is 2017."""
    period = example.period
    named = [int(year) for year in _YEAR.findall(f"{period.start} {period.end}")] if period else []
    return [str(year) for year in range(min(named), max(named) + 1)] if named else []


VALUES: dict[str, Callable[[Example], Iterable[str]]] = {
    "wijk": lambda example: example.areas,
    "methode": lambda example: [used.method for used in example.methods],
    "jaar": years,
    "onderwerp": lambda example: [theme.value for theme in example.themes],
}


def facets(examples: Iterable[Example], registry: Registry) -> list[Facet]:
    """The facets with the values that occur, and how often each does."""
    names: dict[str, tuple[str, Callable[[str], str]]] = {
        "wijk": (_title("areas"), lambda id: registry.get("areas", id).name),
        "methode": (_title("methods"), lambda id: registry.get("methods", id).name),
        "jaar": ("Jaar", str),
        "onderwerp": (_title("themes"), lambda value: Theme.read(value).label),
    }
    return [_facet(name, *names[name], examples) for name in VALUES]


def _title(name: str) -> str:
    return Example.model_fields[name].title


def _facet(name: str, label: str, label_of: Callable[[str], str], examples: Iterable[Example]) -> Facet:
    counts = Counter(value for example in examples for value in set(VALUES[name](example)))
    options = sorted((label_of(value), value, count) for value, count in counts.items())
    return Facet(name, label, tuple(Option(value, shown, count) for shown, value, count in options))


def values(example: Example) -> dict[str, str]:
    """What one example has for each facet, as words with spaces between them."""
    return {name: " ".join(values(example)) for name, values in VALUES.items()}
