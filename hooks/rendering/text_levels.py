"""The texts for residents by how hard they are, for the page that shows editors where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editing.hints.level import HARDEST, LEVELS
from editing.hints.measured import Measured, measured
from editing.hints.pages import pages_for_residents
from editing.hints.tell import jargon_of, reason, tips
from editing.lines import Line
from registry.registry import Registry

WITH_TIPS = 30
"""So many of the hardest texts; all tips of all texts would be too much for one page."""


@dataclass(frozen=True)
class Told:
    text: Measured
    reason: str
    tips: tuple[Line, ...]


@dataclass(frozen=True)
class ByLevel:
    groups: tuple[tuple[str, tuple[Told, ...]], ...]
    """Every level, the hardest first, also when no text has it."""
    short: int
    """How many texts are too short for a level."""


def by_level(registry: Registry, root: Path) -> ByLevel:
    texts = measured(registry, pages_for_residents(root))
    jargon = jargon_of(registry)
    told = [
        Told(text, reason(text.level), tuple(tips(text, jargon)) if place < WITH_TIPS else ())
        for place, text in enumerate(text for text in texts if not text.is_short)
    ]
    names = (HARDEST, *(name for _, name in reversed(LEVELS)))
    groups = ((name, tuple(one for one in told if one.text.level.name == name)) for name in names)
    return ByLevel(tuple(groups), len(texts) - len(told))
