"""How hard a text is as a whole, with what that follows from. A measure of form: it can't see what is meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .language import is_common, sentences, syllables, words

LEVELS = ((88, "makkelijk (ongeveer A2)"), (62, "goed te lezen (ongeveer B1)"), (28, "lastig (ongeveer B2)"))
"""The least score of each. Set by hand on the texts in tests/editing/hints/, which we wrote for their level."""
HARDEST = "moeilijk (ongeveer C1)"


@dataclass(frozen=True)
class Level:
    words_per_sentence: float
    syllables_per_word: float
    rare_in_hundred: float

    @property
    def score(self) -> float:
        """The Dutch version of Flesch's reading ease by Douma (1960), less a point for each rare word in a hundred."""
        ease = 206.84 - 0.93 * self.words_per_sentence - 77 * self.syllables_per_word
        return ease - self.rare_in_hundred

    @property
    def name(self) -> str:
        return next((name for least, name in LEVELS if self.score >= least), HARDEST)


def level(texts: Iterable[str]) -> Level | None:
    """None where there is nothing to measure."""
    found = list(texts)
    said = Counter(word for text in found for word in words(text))
    count = sum(len(sentences(text)) for text in found)
    total = said.total()
    if not total or not count:
        return None
    heard = sum(times * syllables(word) for word, times in said.items())
    rare = sum(times for word, times in said.items() if not word[0].isupper() and not is_common(word))
    return Level(total / count, heard / total, 100 * rare / total)
