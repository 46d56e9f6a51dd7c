"""The texts for residents by how hard they are, for the page that shows editors where to begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editing.hints.level import HARDEST, LEVELS
from editing.hints.measured import Measured, Remember, measured, measured_anew
from editing.hints.pages import pages_for_residents
from editing.hints.tell import jargon_of, reason, tips
from editing.lines import Line
from exports.publication import Publication
from registry.asking import ask
from registry.registry import Entry, Registry

LISTED = 300
WITH_TIPS = 30
"""So many of the hardest texts: of all texts, and with all their tips, the page would be too much to read."""


@dataclass(frozen=True)
class Told:
    text: Measured
    reason: str
    tips: tuple[Line, ...]


@dataclass(frozen=True)
class Group:
    level: str
    count: int
    texts: tuple[Told, ...]


@dataclass(frozen=True)
class ByLevel:
    groups: tuple[Group, ...]
    """Every level, the hardest first, also when no text has it."""
    easier: int
    """How many texts have a level and are not listed."""
    short: int
    """How many texts are too short for a level."""


def remembering(publication: Publication) -> Remember:
    """Measures a text again only when its file was changed."""

    def remember(entry: Entry, make: Callable[[], Measured | None]) -> Measured | None:
        def asking() -> Measured | None:
            ask("file", entry.kind.key, entry.id)
            return make()

        return publication.memory.remembered(
            "measured", (entry.kind.key, entry.id), asking, publication.answer
        )

    return remember


def by_level(registry: Registry, root: Path, remember: Remember = measured_anew) -> ByLevel:
    texts = measured(registry, pages_for_residents(root), remember=remember)
    long = [text for text in texts if not text.is_short]
    jargon = jargon_of(registry)
    told = [
        Told(text, reason(text.level), tuple(tips(text, jargon)) if place < WITH_TIPS else ())
        for place, text in enumerate(long[:LISTED])
    ]
    counts = Counter(text.level.name for text in long)
    groups = (
        Group(name, counts[name], tuple(one for one in told if one.text.level.name == name))
        for name in (HARDEST, *(name for _, name in reversed(LEVELS)))
    )
    return ByLevel(tuple(groups), len(long) - len(told), len(texts) - len(long))
