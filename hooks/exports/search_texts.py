"""What each kind of record says for the search: other names, headings, places, and the running text worth searching."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from registry.models.common import Record
from registry.models.example import Example
from registry.models.feedback import FeedbackReport
from registry.models.helpline import Helpline
from registry.models.idea import Idea
from registry.models.location import Location
from registry.models.method import Method
from registry.models.plan import Plan
from registry.models.principle import Principle
from registry.models.process import Process
from registry.models.service import Service
from registry.registry import Registry

BODY_FIELDS: dict[type[Record], tuple[str, ...]] = {
    Service: (
        "audiences",
        "theme",
        "for_whom",
        "wij_does",
        "do_yourself",
        "others",
        "bring",
        "start",
        "rights",
    ),
    Location: ("kind", "about", "known_for", "languages"),
    Method: ("goals", "suits"),
    Example: ("themes", "organisers", "partners"),
    Process: ("when_to_use", "question", "open_points"),
    Principle: ("explanation", "questions"),
    Plan: ("themes", "question", "open_points", "owner", "state"),
    Idea: ("themes", "idea", "answer", "state"),
    Helpline: ("about", "phone", "also_phone"),
    FeedbackReport: (),
}
"""The fields whose text is searched beside title and summary."""
OTHER_NAMES = ("formal_name", "also_known_as", "search_words")
TITLES = {Process: "steps"}
"""The fields whose parts have titles that say what it is about."""


def other_words(record: Record) -> tuple[str, ...]:
    """What people, letters and the trade call it."""
    return tuple(word for name in OTHER_NAMES for word in _texts(getattr(record, name, None)))


def headings(record: Record) -> tuple[str, ...]:
    parts = getattr(record, TITLES[type(record)]) if type(record) in TITLES else ()
    return tuple(part.title for part in parts)


def body(record: Record) -> str:
    return " ".join(text for name in BODY_FIELDS[type(record)] for text in _texts(getattr(record, name)))


def places(record: Record, registry: Registry) -> tuple[str, ...]:
    """Where it is or what it is for: names and postcodes of neighbourhoods, and the address."""
    if isinstance(record, Location):
        areas = registry.referring("locations", record.id, "areas")
        return (*_address(record), *_area_names(areas, postcodes=True))
    areas = [registry.get("areas", id) for id in getattr(record, "areas", ())]
    return tuple(_area_names(areas))


def _address(location: Location) -> Iterator[str]:
    if place := location.address:
        yield from filter(None, (place.building, place.street, place.postal_code, place.city))


def _area_names(areas: Any, *, postcodes: bool = False) -> Iterator[str]:
    for area in areas:
        yield area.name
        yield from area.also_known_as
        if postcodes:
            yield from area.postal_areas


def _texts(value: Any) -> Iterator[str]:
    """Every text inside a value, with the labels of choices; addresses, numbers and dates are left out."""
    if hasattr(value, "label"):
        yield value.label
    elif isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, BaseModel):
        for name, inner in value:
            if name not in ("url", "source", "sources", "phone"):
                yield from _texts(inner)
