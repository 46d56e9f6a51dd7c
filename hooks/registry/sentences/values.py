"""What can be wrong with the value of one field."""

from __future__ import annotations

from collections.abc import Iterable

from .words import did_you_mean, is_simple, listing, quote, shorten


def missing(field: str, label: str) -> str:
    return f"`{field}` ({label}) ontbreekt. Voeg deze regel toe en vul hem in."


def unknown_field(field: str, known: Iterable[str]) -> str:
    name = field.rsplit(".", 1)[-1]
    known = list(known)
    remedy = did_you_mean(name, known) or f"Dit kan hier wel: {listing(known)}."
    return f"`{shorten(field)}` is geen bekend veld. {remedy}"


def empty_value(field: str) -> str:
    return f"{field} is leeg. Vul iets in of haal de regel weg."


def wrong_value(field: str, must: str, value: object, remedy: str = "") -> str:
    found = f", niet {quote(value)}" if is_simple(value) else ""
    return f"{field} {must}{found}.{' ' + remedy if remedy else ''}"


def quote_number(value: object) -> str:
    return f'Zet er aanhalingstekens om: "{value}".'


def wrong_choice(field: str, value: object, choices: list[str]) -> str:
    remedy = (
        isinstance(value, str) and did_you_mean(value, choices)
    ) or f"Kies uit: {listing(choices, most=30)}."
    return wrong_value(field, "staat niet in de lijst", value, remedy).replace("lijst, niet", "lijst:")
