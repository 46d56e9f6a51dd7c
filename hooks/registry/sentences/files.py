"""What can be wrong with a file as a whole: its name, its text, its YAML."""

from __future__ import annotations

from typing import Any

from .words import quote, shorten

NOT_TEXT = "Dit is geen tekstbestand. Bewaar het opnieuw als tekst (UTF-8) of zet een oude versie terug."
NOT_UTF8 = "Hier staat een teken dat niet leesbaar is. Bewaar het bestand als UTF-8 en typ het teken opnieuw."
UNREADABLE = "Dit bestand kan niet gelezen worden. Kijk of het een gewoon bestand is en of u het mag lezen."
EMPTY_FILE = "Het bestand is leeg. Vul het in met _template.yml als voorbeeld, of verwijder het."
SECOND_DOCUMENT = (
    "Er staat een tweede document in dit bestand. Haal de regel met --- weg: één bestand, één document."
)
TOO_DEEP = "Hier zitten te veel lijsten in elkaar. Kijk in _template.yml hoe het hoort."
TAG = "Een waarde kan hier niet met ! beginnen. Zet de tekst tussen aanhalingstekens."
KEY_NOT_TEXT = "Hier hoort een veldnaam te staan. Schrijf het zo: naam: waarde."


def too_large(size: int, limit: int) -> str:
    return (
        f"Het bestand is te groot: {size // 1000} kB, hoogstens {limit // 1000} kB. "
        "Kijk of er iets in staat dat er niet hoort."
    )


def unwanted_character(character: str) -> str:
    return f"Hier staat een onzichtbaar teken (U+{ord(character):04X}). Haal het weg."


def alias(name: str) -> str:
    return f"Verwijzingen met & of * ({quote(name)}) kunnen hier niet. Schrijf de waarde voluit, of tussen aanhalingstekens."


def duplicate_key(key: str, first: Any) -> str:
    return f"`{shorten(key)}` staat er twee keer, ook op regel {first.line}. Haal er één weg."


def needs_quotes(value: str) -> str:
    return f"Zet aanhalingstekens om {shorten(value)}, dus: {quote(value)}. Anders kan een programma er een getal in lezen."


# What the YAML parser says (part of its message) and what that means to an editor.
_YAML_FAULTS = {
    "mapping values are not allowed": (
        "Hier staat een dubbele punt te veel, of de regel springt verkeerd in. "
        "Zet tekst met een dubbele punt tussen aanhalingstekens."
    ),
    "could not find expected ':'": "Achter de veldnaam ontbreekt een dubbele punt. Schrijf het zo: naam: waarde.",
    "did not find expected key": (
        "Deze regel past niet bij de regels erboven. Kijk naar het inspringen en naar aanhalingstekens die niet sluiten."
    ),
    "did not find expected '-' indicator": "Hier hoort een streepje (-) te staan, even ver ingesprongen als de streepjes erboven.",
    "found unexpected end of stream": "Een aanhalingsteken of haakje wordt niet gesloten. Zet het sluitteken erbij.",
    "did not find expected ',' or": "Een lijst tussen haakjes wordt niet gesloten, of er ontbreekt een komma.",
    "found character that cannot start any token": (
        "Een waarde kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens."
    ),
    "found unknown escape character": (
        "Achter een \\ staat een teken dat daar niet kan. Gebruik enkele aanhalingstekens, of schrijf \\\\."
    ),
    "block sequence entries are not allowed": "Een streepje (-) kan hier niet. Zet de lijst op een nieuwe regel onder de veldnaam.",
}


def not_yaml(error: Any, text: str, place: Any) -> str:
    """What is wrong with text that is no YAML; `place` is where the parser stopped."""
    lines = text.split("\n")
    line = lines[min(place.line, len(lines)) - 1]
    if line[: len(line) - len(line.lstrip())].count("\t"):
        return "Deze regel begint met een tab. Gebruik spaties om in te springen."
    for part, sentence in _YAML_FAULTS.items():
        if part in str(error.problem):
            return sentence
    return "Hier klopt de opmaak van het bestand niet. Vergelijk de regel en die erboven met _template.yml."


def bad_file_name(name: str, slug: str) -> str:
    return (
        f"De bestandsnaam {quote(name)} kan niet: alleen kleine letters, cijfers en streepjes, met .yml erachter. "
        f"Noem het bestand {quote(slug + '.yml')}."
    )


def not_a_list(singular: str) -> str:
    return f"Dit bestand moet een lijst zijn: per {singular} een streepje (-) met de velden eronder."
