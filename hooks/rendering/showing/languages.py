"""How the templates of other languages write: translated fields, Dutch words among them, dates, times, phrases."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from babel import Locale, dates

from hours import words
from registry import translations
from registry.models.common import Named

from . import opening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel

    from exports.publication import Publication
    from hours.interval import Interval
    from registry.models.common import Record
    from registry.models.language import Language
    from registry.models.location import Location

LINES = ("desk", "phone")
"""What these pages tell the hours of; consulting hours have Dutch names and stand on the Dutch page."""


class Said(NamedTuple):
    """A text, and whether it is Dutch for want of a translation."""

    text: str
    is_dutch: bool


def filters(publication: Publication) -> dict[str, Callable[..., Any]]:
    return {
        "said": said,
        "fill": fill,
        "pieces": pieces,
        "parts": parts,
        "day_in": day_in,
        "weekday_in": weekday_in,
        "day_and_month_in": day_and_month_in,
        "clock_in": clock_in,
        "word_for": lambda value, words: getattr(words, value),
        "opening_words": opening_words,
        "spoken_lines": lambda location: [
            shown for shown in opening.hours_of(location, publication) if shown.line.key in LINES
        ],
        "spoken_instants": lambda locations, language: _instants(locations, language, publication),
        "translated_into": lambda records, language: [
            record for record in records if translations.texts(record, language.id)
        ],
    }


def said(record: Record, path: str, language: Language) -> Said | None:
    """What a record says at `path` ("address.note"), in the language or else in Dutch; None when it says nothing."""
    names = path.split(".")
    translated = _at(translations.texts(record, language.id), names)
    dutch = _at(record, names)
    if translated:
        return Said(translated, False)
    return Said(dutch, True) if dutch else None


def _at(value: Any, names: Iterable[str]) -> Any:
    for name in names:
        value = getattr(value, name, None)
    return value


def fill(text: str, **values: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda hole: values[hole[1]], text)


def pieces(text: str) -> list[Said]:
    """A text cut at its square brackets: what stands between them is Dutch."""
    cut = re.split(r"\[([^\]]*)\]", text)
    return [Said(part, bool(index % 2)) for index, part in enumerate(cut) if part]


def parts(page: BaseModel) -> list[tuple[str, Named]]:
    """The headed texts of a core page, in the order of its model, each with the name of its field."""
    fields = ((name, getattr(page, name)) for name in type(page).model_fields)
    return [(name, value) for name, value in fields if isinstance(value, Named)]


def day_in(date: dt.date, language: Language) -> str:
    """Monday, 23 November 2026"""
    return dates.format_date(date, "full", locale=_locale(language))


def weekday_in(date: dt.date, language: Language) -> str:
    """Monday"""
    return dates.format_date(date, "EEEE", locale=_locale(language))


def day_and_month_in(date: dt.date, language: Language) -> str:
    """23 November"""
    return dates.format_date(date, "d MMMM", locale=_locale(language))


def clock_in(moment: dt.datetime, language: Language) -> str:
    """09:00; in Dutch 9.00, as the government writes it."""
    return words.time(moment.time()) if language.id == "nl" else f"{moment:%H:%M}"


def _locale(language: Language) -> Locale:
    return Locale.parse(language.locale, sep="-")


def opening_words(language: Language) -> dict[str, Any]:
    """What the script needs to say the hours in this language."""
    own = language.words
    states = own.effects.model_dump() | {"unknown": own.opening.no_hours}
    return own.opening.model_dump() | {
        "locale": language.locale,
        "access": own.access.model_dump(),
        "states": states,
    }


def _instants(locations: Iterable[Location], language: Language, publication: Publication) -> dict[str, Any]:
    """The hours for the script, with the reason in a word of this language instead of the Dutch note."""

    def reason(interval: Interval) -> str | None:
        return getattr(language.words.reasons, interval.reason) if interval.reason else None

    return opening.instants(locations, publication, LINES, reason, language.id)
