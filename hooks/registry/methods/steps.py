"""The steps in which numbers are chosen: a number and how it reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    value: int
    label: str


MINUTES = (
    Step(30, "een half uur"),
    Step(60, "1 uur"),
    Step(90, "anderhalf uur"),
    Step(120, "2 uur"),
    Step(180, "3 uur"),
    Step(240, "een dagdeel (4 uur)"),
    Step(480, "een dag (8 uur)"),
)
PREPARATION = (
    Step(4, "4 uur"),
    Step(8, "8 uur"),
    Step(16, "16 uur"),
    Step(40, "40 uur"),
    Step(80, "80 uur"),
)
WEEKS = (
    Step(1, "1 week"),
    Step(2, "2 weken"),
    Step(4, "4 weken"),
    Step(8, "8 weken"),
    Step(13, "3 maanden"),
    Step(26, "een half jaar"),
)
FACILITATORS = (
    Step(1, "1 begeleider"),
    Step(2, "2 begeleiders"),
    Step(3, "3 begeleiders"),
    Step(5, "5 begeleiders"),
    Step(10, "10 begeleiders"),
)
COMPLETENESS = (
    Step(80, "80 procent"),
    Step(90, "90 procent"),
    Step(100, "100 procent"),
)
