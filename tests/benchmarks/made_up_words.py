"""Made-up names and texts for made-up records: words of the real ones drawn anew, with new words as often as in Dutch."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

PARTS = """
Ooster Wester Noorder Zuider Nieuwe Oude Groote Kleine Hooge Lage Lange Verre
linde beuken elzen wilgen vlier hazel molen kerk brug sluis haven toren kraan reiger zwaluw snoek otter klei veen
wold ham meer horn buurt hof park kamp dijk laan weg plein zijl wijk hoek land veld dal berg broek heem stede rode
"""
HEADS, MIDDLES, TAILS = (line.split() for line in PARTS.strip().splitlines())
SIDES = ("", " Oost", " West", " Noord", " Zuid")
ENOUGH_WORDS = 4
"""A text of so many words is prose; what is shorter is a name, a choice, a time or an address."""
NEW_WORD = 0.01
"""How often a word is new: Dutch makes one by joining two. So the number of different words grows as in real texts."""


class Writer:
    """Writes texts of the words of real ones. The same seed gives the same texts."""

    def __init__(self, texts: Iterable[str], chance: random.Random) -> None:
        self._chance = chance
        self._words = [word for text in texts for word in _plain_words(text)]
        self._joined = [word for word in self._words if len(word) > ENOUGH_WORDS]

    def text(self, original: str) -> str:
        """Other words in the shape of `original`: the same paragraphs, never longer."""
        return "\n".join(self._line(line) if line.strip() else line for line in original.split("\n"))

    def search_words(self, count: int) -> list[str]:
        """Words by which people look for it, each another."""
        return list(dict.fromkeys(self._chance.choice(self._joined) for _ in range(count)))

    def _line(self, original: str) -> str:
        drawn = " ".join(self._word(word) for word in original.split())
        if len(drawn) > len(original):
            drawn = drawn[: len(original)].rpartition(" ")[0]
        return drawn or original

    def _word(self, original: str) -> str:
        """A word with the capital and the punctuation of `original`; what is no word stays as it is."""
        core = original.rstrip(".,:;?!")
        if not core.isalpha():
            return original
        word = self._chance.choice(self._words)
        if self._chance.random() < NEW_WORD:
            word = self._chance.choice(self._joined) + self._chance.choice(self._joined)
        return (word.capitalize() if core[0].isupper() else word) + original[len(core) :]


def is_prose(text: str) -> bool:
    return len(text.split()) >= ENOUGH_WORDS


def _plain_words(text: str) -> Iterator[str]:
    return (
        word for word in (word.strip(".,:;?!") for word in text.split()) if word.isalpha() and word.islower()
    )


def place_names(chance: random.Random) -> Iterator[str]:
    """Names of places that don't exist, each another."""
    numbers = list(range(len(HEADS) * len(MIDDLES) * len(TAILS) * len(SIDES)))
    chance.shuffle(numbers)
    for number in numbers:
        number, head = divmod(number, len(HEADS))
        number, middle = divmod(number, len(MIDDLES))
        side, tail = divmod(number, len(TAILS))
        yield HEADS[head] + MIDDLES[middle] + TAILS[tail] + SIDES[side]
