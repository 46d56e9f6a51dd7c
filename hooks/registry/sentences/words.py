"""Small parts of sentences: quoting, listing, guessing what was meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping


def closest(value: str, words: Mapping[str, str]) -> str | None:
    """What the nearest of these words stands for, or nothing when none comes near."""
    near = difflib.get_close_matches(value.lower()[:80], list(words), n=1, cutoff=0.6)
    return words[near[0]] if near else None


def did_you_mean(value: str, known: Iterable[str]) -> str:
    """A guess, or nothing when no known word comes near."""
    near = closest(value, {word: word for word in known})
    return f"Bedoelt u `{near}`?" if near else ""


def listing(words: Iterable[str], most: int = 12) -> str:
    words = list(words)
    shown = ", ".join(words[:most])
    return f"{shown} en nog {len(words) - most}" if len(words) > most else shown


def either(words: Iterable[str]) -> str:
    """a, b of c"""
    *others, last = words
    return f"{', '.join(others)} of {last}" if others else last


def quote(text: str) -> str:
    return f'"{shorten(text)}"'


def shorten(text: str, most: int = 60) -> str:
    """One line, not too long, with nothing in it that a terminal would obey."""
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= most else line[: most - 1] + "…"
