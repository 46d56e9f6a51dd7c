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
LEADING = 1.3
GAP = 0.2
"""Lines of white below each item."""
HEADING = 1.9
STAGE = 1.1
"""Lines that the heading of a column and that of a stage take."""
INDENT = 6
FIXED = 12
"""Millimetres beside a list, and above and below the parts of the head."""


@dataclass(frozen=True)
class Sheet:
    """A size of card: its inner measures in millimetres, and what it tells."""

    name: str
    width: float
    height: float
    left: float
    right: float
    """The widths of the columns."""
    explains: bool
    """Whether steps come with their text."""


POINTS = (12, 11, 10, 9, 8)
A5 = Sheet("a5", 190, 130, 100, 82, explains=False)
A4 = Sheet("a4", 186, 276, 116, 62, explains=True)
SHEETS = {sheet.name: sheet for sheet in (A5, A4)}


@dataclass(frozen=True)
class PrintCard:
    points: int
    """The size of the letters."""
    steps: tuple[Step, ...]
    materials: tuple[str, ...]
    watch_out: tuple[str, ...]
    explains: bool
    complete: bool
    """False when something stayed behind."""


def print_card(method: Method, size: str) -> PrintCard:
    sheet = SHEETS[size]
    for points in POINTS:
        measure = _Measure(sheet, points, method)
        left = measure.left_fits(method.steps, sheet.explains)
        if left and measure.right_fits(method.materials, method.pitfalls):
            return PrintCard(points, method.steps, method.materials, method.pitfalls, sheet.explains, True)
    return _shortened(method, sheet, measure)


def _shortened(method: Method, sheet: Sheet, measure: _Measure) -> PrintCard:
    """In the smallest letters: first without the text of steps, then with fewer items, from the end."""
    explains = sheet.explains and measure.left_fits(method.steps, True)
    steps, materials, watch_out = list(method.steps), list(method.materials), list(method.pitfalls)
    while len(steps) > 1 and not measure.left_fits(steps, explains):
        steps.pop()
    while len(watch_out) + len(materials) > 1 and not measure.right_fits(materials, watch_out):
        (watch_out if len(watch_out) > 1 else materials).pop()
    return PrintCard(measure.points, tuple(steps), tuple(materials), tuple(watch_out), explains, False)


class _Measure:
    """How much room texts take on one sheet, in letters of one size."""

    def __init__(self, sheet: Sheet, points: float, method: Method) -> None:
        self.sheet = sheet
        self.points = points
        self.room = sheet.height / self._line() - self._head(method)
        """For the columns, in lines."""

    def left_fits(self, steps: Sequence[Step], explains: bool) -> bool:
        headings = HEADING + STAGE * len({step.stage for step in steps})
        texts = [f"{step.title} (000 minuten)" if step.minutes else step.title for step in steps]
        texts += [step.text for step in steps] if explains else []
        return self._column(texts, self.sheet.left, headings) <= self.room

    def right_fits(self, materials: Sequence[str], watch_out: Sequence[str]) -> bool:
        return self._column([*materials, *watch_out], self.sheet.right, 2 * HEADING) <= self.room

    def _column(self, texts: Iterable[str], width: float, headings: float) -> float:
        return sum(self._height(text, width - INDENT) + GAP for text in texts) + headings

    def _head(self, method: Method) -> float:
        """The phases, the name, the summary, the facts and the foot."""
        phases = " · ".join(phase.label for phase in method.phases)
        levels = ", ".join(level.label for level in method.levels)
        width = self.sheet.width
        lines = self._height(phases, width) + self._height(method.name, width / 2) * 1.8
        lines += self._height(method.summary, width / 1.1) * 1.1
        lines += max(3, 1 + self._height(levels, width / 5 - INDENT))
        return lines + self._height(f"{method.id}{'x' * 90}", width) + FIXED / self._line()

    def _height(self, text: str, width: float) -> int:
        """In lines."""
        return math.ceil(len(text) * self.points * MM_PER_POINT * LETTER / width)

    def _line(self) -> float:
        """Of one line, in millimetres."""
        return self.points * MM_PER_POINT * LEADING
