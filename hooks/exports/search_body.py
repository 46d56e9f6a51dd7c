"""The words of a long text that help to find it: once each, without what everybody says, and the rarest if there are many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set

_WORD = re.compile(r"[^\W_]+")
SHORTEST = 3
MOST = 30
"""Words per text. The rarest tell it apart best."""
COMMON = 1 / 5
"""A word in more than this part of all texts tells nothing apart."""
FEW = 3
"""Texts in which any word may stand, however few texts there are."""


def words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def shared(texts: Iterable[Iterable[str]]) -> Counter[str]:
    """In how many of the texts each word stands. Of each text the different words are given."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text)
    return counts


def telling(text: Iterable[str], known: Set[str], counts: Counter[str], texts: int) -> list[str]:
    """The words of a text that are not `known` from elsewhere, in order; `counts` is of all `texts` texts."""
    limit = max(FEW, COMMON * texts)
    kept = [
        word
        for word in text
        if len(word) >= SHORTEST and word not in known and counts[word] <= limit and not word.isdigit()
    ]
    rarest = set(sorted(kept, key=lambda word: counts[word])[:MOST])
    return [word for word in kept if word in rarest]
