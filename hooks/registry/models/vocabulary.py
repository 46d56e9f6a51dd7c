"""What the search box knows of everyday language: other words for the same, signs of danger, words that say nothing."""

from __future__ import annotations

from .common import HelplineId, Record
from .fields import Line, Model, field, several


class Synonym(Model, title="groepje woorden"):
    typed: tuple[Line, ...] = field(
        "Wat mensen typen", "Spreektaal, straattaal, Gronings of een andere taal.", min_length=1
    )
    means: tuple[Line, ...] = field(
        "Wat ze bedoelen", "Woorden die op de site staan, gewoonste eerst.", min_length=1
    )


class DangerSign(Model, title="groepje woorden"):
    """Words that point to danger. Whoever types them sees these numbers first."""

    means: tuple[Line, ...] = field(
        "Waar het over gaat", "Woorden die op de site staan; daar wordt ook op gezocht.", min_length=1
    )
    words: tuple[Line, ...] = field(
        "Woorden", "Van een groepje woorden moeten alle woorden getypt zijn, in deze volgorde.", min_length=1
    )
    helplines: tuple[HelplineId, ...] = field(
        "Hulplijnen", "Kenmerken uit content/helplines.yml, dringendste eerst.", min_length=1
    )


class Vocabulary(Record):
    synonyms: tuple[Synonym, ...] = several("Andere woorden")
    danger: tuple[DangerSign, ...] = several("Woorden bij gevaar")
    stop_words: tuple[Line, ...] = several(
        "Woorden zonder betekenis", "Woorden die niets zeggen over wat iemand zoekt."
    )
