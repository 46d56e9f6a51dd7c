"""What can be wrong with the YAML of a file: its signs, its indentation, its fields."""

from __future__ import annotations

from .words import quote, shorten

SECOND_DOCUMENT = (
    "Er staat een tweede document in dit bestand. Haal de regel met --- weg: één bestand, één document."
)
TAG = "Een waarde kan hier niet met ! beginnen. Zet de tekst tussen aanhalingstekens."
KEY_NOT_TEXT = (
    "Hier hoort een veldnaam te staan. Schrijf het zo: naam: waarde. "
    "Of zet tekst met haakjes tussen aanhalingstekens."
)
TAB = "Deze regel begint met een tab. Gebruik spaties om in te springen."
COLON_TOO_MANY = (
    "Hier staat een dubbele punt te veel, of de regel springt verkeerd in. "
    "Zet tekst met een dubbele punt tussen aanhalingstekens."
)
COLON_MISSING = (
    "Op deze regel ontbreekt een dubbele punt met een spatie erachter, of een streepje ervoor. "
    "Schrijf het zo: naam: waarde."
)
LINE_TOO_FAR = "Deze regel springt verder in dan kan, of in de regel erboven ontbreekt een dubbele punt. Verbeter een van de twee."
LINE_DOES_NOT_FIT = "Deze regel past niet bij de regels erboven. Kijk naar het inspringen en naar aanhalingstekens die niet sluiten."
TEXT_BEHIND_END = (
    "Hier staat tekst achter een sluitend aanhalingsteken of haakje. "
    "Zet de hele tekst tussen dubbele aanhalingstekens, en kijk of die op de regels erboven sluiten."
)
TEXT_BEHIND_BAR = (
    "Achter | of > kan geen tekst staan. Zet de tekst op de volgende regel, of tussen aanhalingstekens."
)
DASH_MISSING = (
    "Deze regel springt niet goed in, of er ontbreekt een streepje. Hoort de regel bij wat erboven staat? Laat hem dan "
    "even ver inspringen. Begint hier iets nieuws? Zet er dan een streepje (-) voor, onder het vorige streepje."
)
DASH_NOT_HERE = "Een streepje (-) kan hier niet. Zet de lijst op een nieuwe regel onder de veldnaam."
STAR_AT_START = "Een waarde kan niet met & of * beginnen. Zet de tekst tussen aanhalingstekens."
WRONG_AT_START = "Een waarde kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens."
BACKSLASH = (
    "Achter een \\ staat een teken dat daar niet kan. Gebruik enkele aanhalingstekens, of schrijf \\\\."
)


def unclosed_quote(sign: str) -> str:
    sentence = "Dit aanhalingsteken wordt niet gesloten. Zet er ook een aan het einde van de tekst."
    if sign == "'":
        sentence += " Begint de tekst met een apostrof? Zet er dan dubbele aanhalingstekens omheen."
    return sentence


def unclosed_bracket(opening: str) -> str:
    what, closing = ("Een blok", "}") if opening == "{" else ("Een lijst", "]")
    return (
        f"{what} tussen haakjes wordt niet gesloten, of er ontbreekt een komma. "
        f"Zet {closing} erachter of een komma ertussen."
    )


def not_yaml(template: str) -> str:
    return f"Hier klopt de opmaak van het bestand niet. Vergelijk de regel en die erboven met {template}."


def too_deep(template: str) -> str:
    return f"Hier zitten te veel lijsten in elkaar. Kijk in {template} hoe het hoort."


def alias(name: str) -> str:
    return f"Verwijzingen met & of * ({quote(name)}) kunnen hier niet. Schrijf de waarde voluit, of tussen aanhalingstekens."


def duplicate_key(key: str, first: int) -> str:
    return f"`{shorten(key)}` staat er twee keer, ook op regel {first}. Haal er één weg."


def needs_quotes(value: str) -> str:
    return f"Zet aanhalingstekens om {shorten(value)}, dus: {quote(value)}. Anders kan een programma er een getal in lezen."
