"""JSON Schema of the data files: of the lists made from the models, of hours and contents written out here.

Open where an editor's schema is closed: a later version of a file may have fields that a reuser does not
know yet.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from pydantic import TypeAdapter

from hours.interval import State
from registry.json_schema import schema_for
from registry.kinds import KINDS, Kind
from registry.models.choices import Choice, Standing
from registry.models.hours import Access, Reason
from registry.routes import ROUTES

from .plain import text
from .publication import Files, Publication

FOLDER = "api/v1/schemas/"
Schema = dict[str, Any]


def files(publication: Publication) -> Files:
    """A schema for each list, for the hours of a location, and for the table of contents."""
    schemas = {kind.key: partial(_list_of, kind) for kind in KINDS} | {"hours": _hours, "index": _index}
    return Files({path(name): partial(_text_of, name, make, publication) for name, make in schemas.items()})


def _text_of(name: str, make: Callable[[], Schema], publication: Publication) -> str:
    return text(_signed(make(), publication, name))


def path(name: str) -> str:
    return f"{FOLDER}{name}.json"


def _signed(schema: Schema, publication: Publication, name: str) -> Schema:
    draft = {"$schema": "http://json-schema.org/draft-07/schema#"}
    return {**draft, "$id": publication.site_url + path(name), **schema}


def _list_of(kind: Kind) -> Schema:
    """The list file of a kind: the schema of an editor's file, with what an export adds to a record."""
    schema = schema_for(kind)
    definitions = schema.pop("definitions")
    record = schema.get("items", schema)
    added = {"id": record["properties"]["id"]} | ({"url": _URL} if kind.key in ROUTES else {})
    items = {
        "type": "object",
        "properties": record["properties"] | added,
        "required": sorted({*record["required"], *added}),
    }
    envelope = _object(**_HEAD, records=_array(items, kind.plural.capitalize()))
    return _open({"title": kind.plural.capitalize(), **envelope, "definitions": definitions})


def _hours() -> Schema:
    stretch = _object(
        optional=("status", "access", "note"),
        start=_moment("Van"),
        end=_moment("Tot, zelf niet meegeteld"),
        state=_choice("Wat er dan geldt", State),
        reason={"anyOf": [_choice("Reden", Reason), {"type": "null"}]},
        status=_choice("Hoe zeker", Standing),
        access=_choice("Hoe komt u binnen", Access),
        note=_text("Toelichting"),
    )
    line = _object(label=_text("Naam"), osm=_text("OSM opening_hours"), intervals=_array(stretch, "Stukken"))
    return {
        "title": "Openingstijden",
        **_object(
            **_HEAD,
            location=_text("Kenmerk van de locatie"),
            url=_URL,
            timezone={"const": "Europe/Amsterdam", "title": "Tijdzone"},
            horizon=_moment("Tot wanneer de tijden bekend zijn"),
            osm={"type": ["string", "null"], "title": "OSM opening_hours van de balie"},
            intervals=_array(stretch, "De balie"),
            channels={"type": "object", "title": "Alles met eigen tijden", "additionalProperties": line},
        ),
    }


def _index() -> Schema:
    file = _object(optional=("schema",), path=_text("Pad"), what=_text("Wat het is"), url=_URL, schema=_URL)
    return {"title": "Inhoud", **_object(**_HEAD, files=_array(file, "Bestanden"))}


def _object(optional: tuple[str, ...] = (), **properties: Schema) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def _array(items: Schema, title: str) -> Schema:
    return {"type": "array", "items": items, "title": title}


def _choice(title: str, choice: type[Choice]) -> Schema:
    return {**TypeAdapter(choice).json_schema(), "title": title}


def _text(title: str) -> Schema:
    return {"type": "string", "minLength": 1, "title": title}


def _moment(title: str) -> Schema:
    return {"type": "integer", "title": title, "description": "Seconden sinds 1 januari 1970, UTC."}


_URL = {"type": "string", "format": "uri", "title": "Webadres"}
_HEAD = {
    "license": {**_URL, "title": "Licentie"},
    "attribution": _text("Naam die u bij hergebruik noemt"),
    "source": {**_URL, "title": "Bron"},
    "generated": {"type": "string", "format": "date", "title": "Gemaakt op"},
}


def _open(node: Any) -> Any:
    """The same schema with room for fields of later."""
    if isinstance(node, list):
        return [_open(item) for item in node]
    if not isinstance(node, dict):
        return node
    closed = node.get("additionalProperties") is False
    return {k: _open(v) for k, v in node.items() if not (closed and k == "additionalProperties")}
