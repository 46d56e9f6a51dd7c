"""What can be wrong when two things say something of the same moment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from .words import listing, quote

EXTRA_IS_OPEN = "Extra open en dicht tegelijk kan niet. Haal `extra` of `closed` weg."


def two_weeks(first: str, second: str) -> str:
    return (
        f"De tijden {quote(first)} en {quote(second)} gelden op dezelfde dagen. "
        "Geef een van de twee een begin (`valid_from`) of einde (`valid_through`), of maak er één week van."
    )


def repeat_overlaps(day: str, other: str) -> str:
    return f"De tijden op {day} overlappen met die van {quote(other)}. Pas een van de twee aan."


def which_hours(ids: Iterable[str]) -> str:
    return f"Zet bij `hours` voor welke tijden dit geldt. Kies uit: {listing(ids)}."


def exceptions_contradict(first: dt.date, second: dt.date) -> str:
    return (
        f"Dit spreekt de afwijkende dag van {first} tegen. "
        f"Op {max(first, second)} kan maar één van de twee gelden: pas de dagen of de tijden aan."
    )


def closures_contradict(other: str) -> str:
    return (
        f"Dit spreekt de sluiting {quote(other)} tegen, die even dringend is. "
        f"Zet `supersedes: {other}` erbij als deze in de plaats komt, of pas de tijden aan."
    )


def replaces_too_much(other: str, left: Iterable[str]) -> str:
    where = listing(left) or "alle locaties"
    return (
        f"De sluiting {quote(other)} geldt ook voor {where}. "
        "Noem die hier ook, of maak daar een aparte sluiting voor."
    )


def reserved_id(id: str) -> str:
    return f"Een spreekuur kan niet {quote(id)} heten: dat is de naam van een balie, telefoon of chat. Kies een ander kenmerk."
