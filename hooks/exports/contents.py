"""What data files there are, for people and programs: the table of contents behind `api/v1/index.json`."""

from __future__ import annotations

from collections.abc import Iterator

from registry.kinds import BY_KEY, KINDS, Kind
from registry.routes import url_of

from . import api_schemas, csv_tables, geojson, hsds, ics
from .publication import Publication

FOLDER = "api/v1/"
PATH = f"{FOLDER}index.json"


def list_path(kind: Kind) -> str:
    return f"{FOLDER}{kind.key}.json"


def hours_path(location_id: str) -> str:
    return f"{FOLDER}locations/{location_id}/hours.json"


def table(publication: Publication) -> list[dict[str, str]]:
    """For each file its path and address, what it is in Dutch, and the address of its schema if it has one."""
    return [
        {"path": path, "what": what, "url": publication.site_url + path}
        | ({"schema": publication.site_url + api_schemas.path(schema)} if schema else {})
        for path, what, schema in _rows(publication)
    ]


def _rows(publication: Publication) -> Iterator[tuple[str, str, str | None]]:
    locations = publication.registry.all("locations")
    yield PATH, "Dit overzicht", "index"
    for kind in KINDS:
        yield list_path(kind), f"Alle {kind.plural}", kind.key
    for location in locations:
        yield hours_path(location.id), f"Openingstijden van {location.name}", "hours"
    for key in csv_tables.KEYS:
        yield csv_tables.path(key), f"Alle {BY_KEY[key].plural} als tabel (CSV)", None
    yield geojson.PATH, "Locaties op de kaart (GeoJSON)", None
    for name, what in hsds.LISTS.items():
        yield hsds.path(name), f"{what} (Open Referral HSDS 3.0)", None
    yield ics.FILE, "Agenda van alle locaties (iCalendar)", None
    for location in locations:
        yield url_of(location) + ics.FILE, f"Agenda van {location.name} (iCalendar)", None
