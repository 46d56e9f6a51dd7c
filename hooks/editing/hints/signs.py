"""What makes a text hard: long sentences and words, passives, rare words, abbreviations, and words of offices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

from registry.models.jargon import Jargon, JargonWord

from .language import is_common, sentences, words

LONGEST_SENTENCE = 15
LONGEST_WORD = 16
_PASSIVE = re.compile(
    r"\b(?:word|wordt|worden|werd|werden)\b(?:\s+[^\s,;:.]+){0,8}?\s+(?P<after>%s)\b"
    r"|\b(?P<before>%s)\s+(?:word|wordt|worden|werd|werden)\b"
    % ((r"(?:[a-z]{2,6})?ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{3,}(?:d|t|en)",) * 2)
)
_NO_PARTICIPLE = {
    "gemeenten",
    "gezinnen",
    "gegevens",
    "gesprekken",
    "gebieden",
    "gevolgen",
    "gebouwen",
    "bewoners",
}
_CAPITALS = re.compile(r"\b[A-Z]{2,6}\b")
_SHORTENED = re.compile(
    r"(?<!\w)(?:o\.a\.|i\.v\.m\.|m\.b\.t\.|d\.w\.z\.|d\.m\.v\.|t\.b\.v\.|n\.a\.v\.|bijv\.|evt\.|etc\.|enz\.|incl\.)"
)


class Sign(Enum):
    SENTENCE = "sentence"
    WORD = "word"
    PASSIVE = "passive"
    RARE = "rare"
    ABBREVIATION = "abbreviation"
    JARGON = "jargon"


@dataclass(frozen=True)
class Found:
    sign: Sign
    what: str
    count: int = 0
    jargon: JargonWord | None = None


def signs(text: str, jargon: Jargon) -> Iterator[Found]:
    """Everything in one text, in a fixed order; each word once."""
    office = list(_jargon(text, jargon.words))
    told = {found.what.lower() for found in office} | {word.lower() for word in jargon.known}
    yield from _long_sentences(text)
    yield from (Found(Sign.PASSIVE, passive) for passive in _passives(text))
    yield from office
    yield from (
        Found(Sign.ABBREVIATION, short) for short in _abbreviations(text) if short.lower() not in told
    )
    for word in dict.fromkeys(words(text)):
        if word.lower() in told or word.isupper() or word[0].isupper():
            continue
        if len(word) > LONGEST_WORD:
            yield Found(Sign.WORD, word, len(word))
        elif not is_common(word):
            yield Found(Sign.RARE, word)


def _long_sentences(text: str) -> Iterator[Found]:
    for sentence in sentences(text):
        if (count := len(words(sentence))) > LONGEST_SENTENCE:
            yield Found(Sign.SENTENCE, sentence, count)


def _passives(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        found = _PASSIVE.search(sentence)
        if found and (found["after"] or found["before"]) not in _NO_PARTICIPLE:
            yield found[0]


def _abbreviations(text: str) -> Iterator[str]:
    """Those in capitals are fine where the text gives the whole words beside them, between brackets."""
    for short in dict.fromkeys(_CAPITALS.findall(text)):
        if not re.search(rf"\({short}\)|\b{short}\s*\(", text):
            yield short
    yield from dict.fromkeys(_SHORTENED.findall(text))


def _jargon(text: str, known: Iterable[JargonWord]) -> Iterator[Found]:
    for one in known:
        if found := _forms(one).search(text):
            yield Found(Sign.JARGON, found[0], jargon=one)


@cache
def _forms(one: JargonWord) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted((one.word, *one.forms), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)
