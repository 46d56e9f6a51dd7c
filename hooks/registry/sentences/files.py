"""What can be wrong with a file as a whole: its name, its folder, its characters."""

from __future__ import annotations

from collections.abc import Iterable

from .words import either, quote

NOT_TEXT = "Dit is geen tekstbestand. Bewaar het opnieuw als tekst (UTF-8) of zet een oude versie terug."
NOT_UTF8 = "Hier staat een teken dat niet leesbaar is. Bewaar het bestand als UTF-8 en typ het teken opnieuw."
UNREADABLE = "Dit bestand kan niet gelezen worden. Kijk of het een gewoon bestand is en of u het mag lezen."


def empty_file(template: str) -> str:
    return f"Het bestand is leeg. Vul het in met {template} als voorbeeld, of verwijder het."


def too_large(size: int, limit: int) -> str:
    return (
        f"Het bestand is te groot: {-(-size // 1000)} kB, hoogstens {limit // 1000} kB. "
        "Kijk of er iets in staat dat er niet hoort."
    )


def unwanted_character(character: str) -> str:
    return f"Hier staat een onzichtbaar teken (U+{ord(character):04X}). Haal het weg."


def stray_space(character: str) -> str:
    return f"Hier staat een bijzondere spatie (U+{ord(character):04X}). Zet er een gewone spatie."


def bad_file_name(name: str, right: str) -> str:
    return (
        f"De bestandsnaam {quote(name)} kan niet: alleen kleine letters, cijfers en streepjes, met .yml erachter. "
        f"Noem het bestand {quote(right)}."
    )


def wrong_folder(folders: Iterable[tuple[object, str]]) -> str:
    """`folders` are the folders where it may belong, each with what stands there."""
    places = either(f"{folder} ({plural})" for folder, plural in folders)
    return f"In deze map hoort dit bestand niet. Zet het in {places}, of haal het weg."


def not_a_list(singular: str) -> str:
    return f"Dit bestand moet een lijst zijn: per {singular} een streepje (-) met de velden eronder."
