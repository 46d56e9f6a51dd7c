"""What can be wrong with languages and translations."""

from __future__ import annotations

from collections.abc import Iterable

from .words import listing, quote


def behind(fields: Iterable[str], language: str, now: str) -> str:
    names = listing(f"`{field}`" for field in fields)
    return (
        f"De vertaling ({language}) loopt achter: het Nederlands van {names} is veranderd. "
        f"Werk de vertaling bij en schrijf dan `of: {now}`."
    )


def other_fields(fields: Iterable[str], language: str, now: str) -> str:
    names = listing(f"`{field}`" for field in fields)
    return (
        f"De vingerafdruk van deze vertaling ({language}) hoort bij andere velden; vertaald is nu {names}. "
        f"Klopt de vertaling met het Nederlands? Schrijf dan `of: {now}`."
    )


def no_fingerprint(language: str, now: str) -> str:
    return (
        f"Bij deze vertaling ({language}) ontbreekt `of` (Vingerafdruk). Klopt de vertaling met het "
        f"Nederlands? Schrijf dan `of: {now}`."
    )


def no_dutch(field: str) -> str:
    return f"Er is geen Nederlandse tekst bij `{field}`. Vul die eerst in, of haal deze vertaling weg."


def no_such_language(id: str, known: Iterable[str]) -> str:
    return (
        f"Voor de taal {quote(id)} is nog geen plaats in de gegevens. Kies uit: {listing(known)}. "
        "Een nieuwe taal komt eerst in hooks/registry/models/translations.py."
    )


def locale_of_other_language(locale: str, id: str) -> str:
    return f"`locale` (Schrijfwijze) {quote(locale)} hoort bij een andere taal. Schrijf {id}, eventueel met een land erachter."


def same_address(url: str, other: str) -> str:
    return f"Het adres {quote(url)} is al gebruikt bij {other}. Kies een ander `slug` (Adres)."


def plural_missing(form: str, language: str) -> str:
    return f"De taal {language} telt ook met de vorm `{form}`. Voeg die toe."
