"""A principle or rule of play of the leidraad, that processes and pages refer to."""

from __future__ import annotations

from .choices import Choice
from .common import Block, Record, Source
from .fields import Line, Text, field, several


class PrincipleKind(Choice):
    PRINCIPLE = "principle", "uitgangspunt"
    RULE = "rule", "spelregel"


class Principle(Record, Block):
    name: Line = field("Naam")
    kind: PrincipleKind = field("Soort")
    statement: Line = field("In één zin", "Wat u belooft of doet.")
    explanation: Text = field("Uitleg")
    questions: tuple[Line, ...] = several("Vragen aan uzelf", "Vragen waarmee een team zichzelf toetst.")
    sources: tuple[Source, ...] = several("Bronnen")
