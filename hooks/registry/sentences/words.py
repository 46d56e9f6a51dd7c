"""Small parts of sentences: quoting, listing, guessing what was meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(value: str, known: Iterable[str]) -> str:
    """A guess, or nothing when no known word comes near."""
    near = difflib.get_close_matches(value.lower()[:80], list(known), n=1, cutoff=0.6)
    return f"Bedoelt u `{near[0]}`?" if near else ""


def listing(words: Iterable[str], most: int = 12) -> str:
    words = list(words)
    shown = ", ".join(words[:most])
    return f"{shown} en nog {len(words) - most}" if len(words) > most else shown


def is_simple(value: object) -> bool:
    return isinstance(value, str | int | float)


def quote(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{shorten(str(value))}"'


def shorten(text: str, most: int = 60) -> str:
    """One line, not too long, with nothing in it that a terminal would obey."""
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= most else line[: most - 1] + "…"
