"""Publications for the tests of exports: of the real records, and of made-up ones whose facts are confirmed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from exports.plain import plain
from exports.publication import Publication
from hours.agenda import agenda_of
from hours.regular import DAYS
from registry.document import Document
from registry.kinds import KINDS
from registry.load import load
from registry.models.closure import Closure
from registry.models.common import Record
from registry.models.holidays import Holidays
from registry.models.location import Location
from registry.models.method import Method
from registry.models.service import Service
from registry.registry import Entry, Registry

PROJECT = Path(__file__).resolve().parent.parent
SITE = "https://wij.test/"
MONDAY = dt.date(2026, 11, 23)
"""The `today` of these publications."""
CHECKED = {"on": "2026-11-01", "how": "by_team"}
WORKING_DAYS = range(5)


@cache
def real(today: dt.date = MONDAY) -> Publication:
    """The records of the project."""
    return publish(load(PROJECT).registry, today)


def made_up(
    *records: Record, today: dt.date = MONDAY, undecided: dict[dt.date, str] | None = None
) -> Publication:
    kinds = {kind.model: kind for kind in KINDS}
    entries = [
        Entry(kinds[type(record)], record.id, Document(PurePosixPath(f"{record.id}.yml")), (), record)
        for record in records
    ]
    return publish(Registry(tuple(entries)), today, undecided)


def publish(registry: Registry, today: dt.date, undecided: dict[dt.date, str] | None = None) -> Publication:
    built = dt.datetime.combine(today, dt.time(3))
    return Publication(registry, agenda_of(registry, undecided or {}), today, built, SITE)


def location(id: str = "hier", **fields: Any) -> Location:
    given = {"name": "WIJ Hier", "kind": "entree", "summary": "Een plek.", "checked": CHECKED}
    return Location.model_validate({"id": id, **given, **fields})


def service(id: str = "vraag", **fields: Any) -> Service:
    given = {
        "status": "confirmed",
        "name": "Ik heb een vraag",
        "theme": "money",
        "summary": "Hulp bij een vraag.",
        "for_whom": "Voor iedereen.",
        "wij_does": ("Wij luisteren.",),
        "cost": {"kind": "free", "text": "Gratis."},
        "start": ("Kom langs.",),
        "checked": CHECKED,
    }
    return Service.model_validate({"id": id, **given, **fields})


def method(like: str, **fields: Any) -> Method:
    """A method of the project with some fields changed; None takes a field away."""
    given = plain(real().registry.get("methods", like)) | fields
    return Method.model_validate({name: value for name, value in given.items() if value is not None})


def hours(
    id: str = "balie", weekdays: Iterable[int] = WORKING_DAYS, slots: str = "", **fields: Any
) -> dict[str, Any]:
    """Confirmed hours with the same slots on each of these weekdays: "09:00-12:00 walk_in, 13:00-17:00 both"."""
    week = {name: slots_of(slots) if weekday in weekdays else () for weekday, name in enumerate(DAYS)}
    given = {"status": "confirmed", "channel": "desk", "holidays": "closed"}
    return {"id": id, "week": week, **given, **fields}


def slots_of(text: str) -> tuple[dict[str, str], ...]:
    parts = [part.split() for part in text.split(", ") if part]
    return tuple({"opens": times[:5], "closes": times[6:], "access": access} for times, access in parts)


def holidays(*decisions: tuple[str, str, str]) -> Holidays:
    """Each is a date, a decision and a status."""
    given = [
        {"date": date, "name": "een feestdag", "decision": decision, "status": status}
        for date, decision, status in decisions
    ]
    return Holidays.model_validate({"id": "holidays", "decisions": tuple(given), "checked": CHECKED})


def closure(channel: str = "desk", effect: str = "closed", **fields: Any) -> Closure:
    times = {name: fields.pop(name) for name in ("start", "end") if name in fields}
    given = {
        "status": "confirmed",
        "title": "WIJ is dicht",
        "severity": "warning",
        "all_locations": True,
        "effects": ({"channel": channel, "effect": effect, **times},),
        "appointments": "unknown",
        "reason": "outage",
        "published": "2026-11-01T09:00",
    }
    return Closure.model_validate({"id": "storing", **given, **fields})
