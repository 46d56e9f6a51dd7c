"""What WIJ decided about each holiday. A date without a decision stays open: nothing is guessed."""

from __future__ import annotations

from .common import Block, SourcedRecord
from .fields import Date, Line, field
from .hours import HolidayEffect


class HolidayDecision(Block, title="feestdag"):
    date: Date = field("Datum")
    name: Line = field("Naam", "Bijvoorbeeld: tweede kerstdag.")
    decision: HolidayEffect = field("Besluit", "Dicht, als op een gewone dag, of nog niet bekend.")


class Holidays(SourcedRecord):
    decisions: tuple[HolidayDecision, ...] = field("Feestdagen", "Eén regel per dag per jaar, op volgorde.")
