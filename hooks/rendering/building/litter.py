"""How often Python looks for objects that nobody uses: seldom, as nearly all that a build makes is used to its end."""

from __future__ import annotations

import gc

SELDOM = (1_000_000, 50, 100)
"""New objects before a look at those, and looks before one further back. Looking as often as Python does by itself,
through all records each time, takes a third of a build."""


def look_seldom() -> None:
    gc.set_threshold(*SELDOM)
