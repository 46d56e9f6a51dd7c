"""Words of offices and laws that residents don't use, each with the plain word; what `make hints` goes by."""

from __future__ import annotations

from .common import Record
from .fields import Line, Model, field, optional, several


class JargonWord(Model, title="woord"):
    word: Line = field("Woord", "Zoals het in brieven en stukken staat, in kleine letters.")
    forms: tuple[Line, ...] = several("Andere vormen", "Meervoud en vervoegingen.")
    plain: tuple[Line, ...] = field(
        "Gewone woorden", "Wat u beter kunt schrijven, beste eerst.", min_length=1
    )
    why: Line | None = optional("Uitleg", "Wanneer het woord toch nodig is, of waarom het lastig is.")


class Jargon(Record):
    words: tuple[JargonWord, ...] = several("Woorden")
    known: tuple[Line, ...] = several(
        "Bekende woorden", "Namen, afkortingen en woorden waar u geen tip over wilt krijgen."
    )
