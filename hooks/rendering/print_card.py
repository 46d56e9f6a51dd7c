"""The card of a method on paper: how large its letters can be, and what has to stay behind for it to fit.

The height of every text is estimated from its length, on the safe side. A card takes the largest letters that fit;
when even the smallest do not, whole items stay behind and the card says where the rest is. The test in the browser
measures every card.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from registry.models.method import Method, Step

MM_PER_POINT = 0.3528
LETTER = 0.58
"""The width of an average letter, as a share of its height; wide fonts included."""
LEADING = 1.35
GAP = 1.2
"""Millimetres below each item."""
HEADING = 1.6
"""Lines that a heading takes."""


@dataclass(frozen=True)
class Sheet:
    """A size of card: its inner measures in millimetres, the sizes of letters it may have, and what it tells."""

    name: str
    width: float
    height: float
    left: float
    right: float
    """The widths of the columns."""
    points: tuple[float, ...]
    explains: bool
    """Whether steps come with their text."""


A5 = Sheet("a5", 190, 130, 100, 82, (10, 9, 8), explains=False)
A4 = Sheet("a4", 186, 276, 116, 62, (11, 10, 9, 8), explains=True)
SHEETS = {sheet.name: sheet for sheet in (A5, A4)}


@dataclass(frozen=True)
class PrintCard:
    tier: int
    """1 has the largest letters."""
    steps: tuple[Step, ...]
    materials: tuple[str, ...]
    watch_out: tuple[str, ...]
    explains: bool
    complete: bool
    """False when something stayed behind."""


def print_card(method: Method, size: str) -> PrintCard:
    sheet = SHEETS[size]
    for tier, points in enumerate(sheet.points, 1):
        measure = _Measure(sheet, points, method)
        if measure.left_fits(method.steps, sheet.explains) and measure.right_fits(
            method.materials, method.pitfalls
        ):
            return PrintCard(tier, method.steps, method.materials, method.pitfalls, sheet.explains, True)
    return _shortened(method, sheet, measure)


def _shortened(method: Method, sheet: Sheet, measure: _Measure) -> PrintCard:
    """In the smallest letters: first without the text of steps, then with fewer items, from the end."""
    explains = sheet.explains and measure.left_fits(method.steps, True)
    steps, materials, watch_out = list(method.steps), list(method.materials), list(method.pitfalls)
    while len(steps) > 1 and not measure.left_fits(steps, explains):
        steps.pop()
    while len(watch_out) + len(materials) > 1 and not measure.right_fits(materials, watch_out):
        (watch_out if len(watch_out) > 1 else materials).pop()
    return PrintCard(len(sheet.points), tuple(steps), tuple(materials), tuple(watch_out), explains, False)


class _Measure:
    """How much room texts take on one sheet, in letters of one size."""

    def __init__(self, sheet: Sheet, points: float, method: Method) -> None:
        self.sheet = sheet
        self.points = points
        self.room = sheet.height - self._head(method)

    def left_fits(self, steps: Sequence[Step], explains: bool) -> bool:
        stages = len({step.stage for step in steps})
        texts = [f"{step.title} (000 minuten)" + (step.text if explains else "") for step in steps]
        return self._column(texts, self.sheet.left, headings=stages + 1) <= self.room

    def right_fits(self, materials: Sequence[str], watch_out: Sequence[str]) -> bool:
        return self._column([*materials, *watch_out], self.sheet.right, headings=2) <= self.room

    def _column(self, texts: Iterable[str], width: float, headings: int) -> float:
        return headings * HEADING * self._line() + sum(self._height(text, width - 6) + GAP for text in texts)

    def _head(self, method: Method) -> float:
        """The phases, the name, the summary, the facts and the foot."""
        width = self.sheet.width
        phases = ", ".join(phase.label for phase in method.phases)
        levels = ", ".join(level.label for level in method.levels)
        name = self._height(method.name, width, 2) + self._height(phases, width)
        facts = max(2, math.ceil(len(levels) * self._letter() / (width / 5 - 3)) + 1) * self._line() + 4
        foot = self._height(f"Meer: {method.id} {'x' * 90}", width) + 3
        return name + self._height(method.summary, width, 1.1) + facts + foot + 10

    def _height(self, text: str, width: float, scale: float = 1) -> float:
        return math.ceil(len(text) * self._letter() * scale / width) * self._line() * scale

    def _letter(self) -> float:
        return self.points * MM_PER_POINT * LETTER

    def _line(self) -> float:
        return self.points * MM_PER_POINT * LEADING
