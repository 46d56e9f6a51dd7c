"""What can be wrong with the value of one field.

`field` is the field as an editor knows it. `found` is what stands there: text between quotes, anything else
as it was written, and nothing for a list or a block.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .meant import meant
from .words import closest, either, listing, shorten

FILE_IS_A_LIST = "Dit bestand moet uit velden bestaan, zoals naam: waarde, zonder streepje ervoor."
NOTHING = {"dicht", "gesloten", "closed", "geen", "niets", "nee", "no", "-"}
CURLY = tuple(f'"{sign}' for sign in "“”„‘’")


def wrong_value(
    field: str,
    found: str,
    must: str = "heeft geen geldige waarde",
    remedy: str = "Vergelijk het met het voorbeeld in dezelfde map.",
) -> str:
    wrong = f", niet {found}" if found else ""
    return f"{field} {must}{wrong}.{' ' if remedy else ''}{remedy}"


def _as_text(found: str) -> str:
    return found if found.startswith('"') else f'"{found}"'


def missing(field: str, label: str) -> str:
    return f"`{field}` ({label}) ontbreekt. Voeg deze regel toe en vul hem in."


def still_the_example(field: str, template: str, required: bool) -> str:
    remedy = "Schrijf hier wat echt zo is" + ("." if required else ", of haal dit weg.")
    return f"{field} is nog de tekst van het voorbeeld ({template}). {remedy}"


def unknown_field(field: str, known: Sequence[str]) -> str:
    return f"`{shorten(field)}` is geen bekend veld. Dit kan hier wel: {listing(known, most=len(known))}."


def misspelt_field(field: str, meant: str) -> str:
    return f"`{shorten(field)}` is geen bekend veld. Bedoelt u `{meant}`?"


def field_of_block(field: str, meant: str, blocks: Iterable[str]) -> str:
    place = f"onder {either(f'`{block}`' for block in blocks)}"
    if field.rsplit(".", 1)[-1] == meant:
        return f"`{field}` hoort hier niet, maar {place}."
    return f"`{shorten(field)}` is geen bekend veld. Bedoelt u `{meant}` {place}?"


def no_record(found: str) -> str:
    return wrong_value("Een record", found, "moet uit velden bestaan, zoals naam: waarde", "")


def empty_item(field: str) -> str:
    return f"{field} is leeg. Vul iets in of haal de regel weg."


def empty_field(field: str) -> str:
    return f"{field} is leeg. Vul iets in."


def empty_list_field(field: str) -> str:
    return f"{field} is leeg. Vul iets in, of schrijf [] als er niets is."


def empty_text(field: str) -> str:
    return f"{field} mag niet leeg zijn. Vul iets in."


def not_text(field: str, found: str) -> str:
    return wrong_value(field, found, "moet tekst zijn", f"Zet er aanhalingstekens om: {_as_text(found)}.")


def text_in_parts(field: str) -> str:
    return f"{field} moet tekst zijn. Schrijf de tekst achter de veldnaam, zonder streepje of haakjes."


def item_in_parts(field: str) -> str:
    return f"{field} moet tekst zijn. Zet tekst met een dubbele punt tussen aanhalingstekens."


def too_long(field: str, most: int, length: int) -> str:
    return f"{field} mag hoogstens {most} tekens lang zijn, nu zijn het er {length}. Maak de tekst korter."


def several_lines(field: str) -> str:
    return f"{field} mag maar één regel zijn. Zet de tekst op één regel, of schrijf >- achter de veldnaam."


def not_one_value(field: str) -> str:
    return f"{field} moet één waarde zijn, zonder streepje of haakjes."


def not_in_list(field: str, found: str, choices: Mapping[str, str]) -> str:
    """`choices` gives each value its label."""
    words = {label.lower(): value for value, label in choices.items()} | {value: value for value in choices}
    near = closest(found.strip('"'), words)
    remedy = f"Bedoelt u `{near}`?" if near else f"Kies uit: {listing(choices, most=30)}."
    return f"{field} staat niet in de lijst: {found}. {remedy}"


def not_as_expected(field: str, must: str, example: str, found: str) -> str:
    bare = example.startswith('"') and not found.startswith('"')
    instead = meant(found, example)
    remedy = ""
    if found.startswith(CURLY):
        remedy = 'Gebruik rechte aanhalingstekens (").'
    elif instead:
        remedy = f"Schrijf {instead}{', met aanhalingstekens' if bare else ''}."
    elif bare:
        remedy = "Schrijf het net zo, met aanhalingstekens."
    return wrong_value(field, found, f"moet {must}, zoals {example}", remedy)


def not_whole(field: str, found: str) -> str:
    return _no_number(
        field, "een heel getal zijn", found, "Schrijf alleen cijfers, zonder punt en zonder nul vooraan."
    )


def not_a_number(field: str, found: str) -> str:
    return _no_number(field, "een getal zijn met een punt", found, "Schrijf alleen cijfers en een punt.")


def _no_number(field: str, number: str, found: str, remedy: str) -> str:
    if found.startswith('"'):
        return wrong_value(field, found, f"moet {number}, zonder aanhalingstekens", "")
    return wrong_value(field, found, f"moet {number}", remedy)


def not_true_or_false(field: str, found: str) -> str:
    if found in ('"true"', '"false"'):
        return wrong_value(field, found, "moet true of false zijn, zonder aanhalingstekens", "")
    return wrong_value(field, found, "moet true of false zijn", "Schrijf true (ja) of false (nee).")


def too_low(field: str, least: object, found: str) -> str:
    return wrong_value(field, found, f"moet {least} of meer zijn", "")


def too_high(field: str, most: object, found: str) -> str:
    return wrong_value(field, found, f"moet {most} of minder zijn", "")


def not_a_list(field: str, found: str, may_be_empty: bool) -> str:
    remedy = "Zet elk onderdeel op een eigen regel, met een streepje en een spatie (- ) ervoor."
    if may_be_empty and found.strip('"').lower() in NOTHING:
        remedy = "Schrijf [] als er niets is, of als het die dag dicht is."
    return wrong_value(field, found, "moet een lijst zijn", remedy)


def too_few(field: str, least: int) -> str:
    return f"{field} moet minstens {least} {'onderdeel' if least == 1 else 'onderdelen'} hebben."


def too_many(field: str, most: int) -> str:
    return f"{field} mag hoogstens {most} onderdelen hebben."


def no_block(field: str, found: str) -> str:
    dash = "" if found else ", zonder streepje"
    remedy = f"Zet de velden eronder{dash}, twee spaties verder naar rechts."
    return wrong_value(field, found, "moet uit velden bestaan", remedy)


def item_without_fields(field: str, found: str, first: str) -> str:
    """`first` is the field that an item begins with."""
    return wrong_value(
        field, found, "moet uit velden bestaan", f"Schrijf het zo: - {first}: {_as_text(found)}."
    )
