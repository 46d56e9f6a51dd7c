"""What a record says in a language, and the fingerprint by which a translation follows the Dutch."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pydantic import BaseModel

from .document import Path
from .models.common import Record

LETTERS = "bcdfghjklmnpqrstvwxz"
"""Without digits, which YAML could read as a number, and without vowels, which could make a word."""
MARK_LENGTH = 4


@dataclass(frozen=True)
class Pair:
    """A translated field: its path, and the Dutch that it was made from; None when there is no Dutch."""

    path: Path
    dutch: str | None

    @property
    def name(self) -> str:
        return ".".join(map(str, self.path))


def texts(record: Record, language: str) -> BaseModel | None:
    """The translated fields of a record, as far as it has any."""
    translations = getattr(record, "translations", None)
    return getattr(translations, language, None) if translations else None


def pairs(dutch: BaseModel | None, translated: BaseModel) -> Iterator[Pair]:
    """Every field that is translated, in the order of the model."""
    for name in type(translated).model_fields:
        value, original = getattr(translated, name), getattr(dutch, name, None)
        if isinstance(value, BaseModel):
            yield from (Pair((name, *pair.path), pair.dutch) for pair in pairs(original, value))
        elif value is not None and name != "of":
            yield Pair((name,), original)


def fingerprint(dutch: Iterable[str]) -> str:
    """A mark of four letters for each text, in order: bkrt-wzcf. Line ends and spaces don't count."""
    return "-".join(_mark(" ".join(text.split())) for text in dutch)


@lru_cache(maxsize=4_000)
def _mark(text: str) -> str:
    """Each language asks for that of the same Dutch."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
    letters = ""
    for _ in range(MARK_LENGTH):
        number, index = divmod(number, len(LETTERS))
        letters += LETTERS[index]
    return letters


def changed(found: list[Pair], known: str, now: str) -> list[Pair] | None:
    """The fields whose Dutch is not what it was; None when the fingerprint is that of another set of fields."""
    before, after = known.split("-"), now.split("-")
    if len(before) != len(after):
        return None
    return [pair for pair, old, new in zip(found, before, after, strict=True) if old != new]
