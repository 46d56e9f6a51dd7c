"""Dutch taken apart: sentences, words, syllables, and which words are used often."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

LIST = Path(__file__).with_name("common_words.txt")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’')]*\s+(?=[\"“‘'(]?[A-ZÀ-Þ0-9])")
_SHORT_FORM = re.compile(r"\b(?:bijv|enz|evt|etc|nr|tel|ca|St|Dr|mr)\.$")
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*")
_SIGNS_OF_ADDRESSES = ("://", "www.", "@", ".nl", ".org")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@|\.nl\b|\.org\b)\S*")
_VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|ui|ij|ei|eu|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]", re.I
)
_ENDINGS = (
    "tjes",
    "jes",
    "tje",
    "je",
    "eren",
    "ers",
    "den",
    "ten",
    "de",
    "te",
    "en",
    "er",
    "es",
    "e",
    "s",
    "t",
    "d",
    "n",
)
_PARTICLES = (
    "aan",
    "af",
    "bij",
    "door",
    "in",
    "mee",
    "mis",
    "om",
    "op",
    "over",
    "tegen",
    "terug",
    "toe",
    "uit",
    "voor",
    "weg",
)
"""Of verbs that can be taken apart: meedenken is mee and denken."""
_JOINTS = ("", "s", "en", "e", "-")
SHORTEST_STEM = 3
SHORTEST_PART = 4
"""Letters of a part of a compound; with less, almost anything would be made of common words."""


def sentences(text: str) -> list[str]:
    found: list[str] = []
    for part in _SENTENCE_END.split(text):
        if found and _SHORT_FORM.search(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        elif part.strip():
            found.append(part.strip())
    return found


def words(text: str) -> list[str]:
    """Web addresses and numbers are no words."""
    if any(sign in text for sign in _SIGNS_OF_ADDRESSES):
        text = _ADDRESS.sub(" ", text)
    return _WORD.findall(text)


@cache
def syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(word)))


@cache
def is_common(word: str) -> bool:
    """Whether people meet the word often, or the words that it is made of."""
    return (
        len(word) < SHORTEST_PART
        or _is_known(word)
        or any(_is_known(a) and _is_known(b) for a, b in _halves(word))
    )


def _is_known(word: str) -> bool:
    return any(form in _common() for form in _forms(word.lower()))


def _forms(word: str) -> Iterator[str]:
    """The word, and what may be left of it without its ending."""
    yield word
    yield from (word.removeprefix(part) for part in _PARTICLES if word.startswith(part))
    word = word.removesuffix("'s").removesuffix("’s")
    yield word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            stem = word.removesuffix(ending)
            yield from (stem, f"{stem}en", f"{stem}n")
            if stem[-1] == stem[-2]:
                yield stem[:-1]
    if word.startswith("ge") and len(word) > len("ge") + SHORTEST_STEM:
        yield from (word[2:], f"{word[2:-1]}en")


def _halves(word: str) -> Iterator[tuple[str, str]]:
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        first, last = word[:at], word[at:]
        yield from ((first.removesuffix(joint), last) for joint in _JOINTS if first.endswith(joint))


@cache
def _common() -> frozenset[str]:
    lines = LIST.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
