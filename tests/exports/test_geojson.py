"""The map data keeps to RFC 7946 and lies within the municipality."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft7Validator

from exports import geojson
from exports.publication import Publication
from publications import SITE, location, made_up, real

PATH = "api/v1/locations.geojson"
GEO = {"status": "confirmed", "latitude": 53.2, "longitude": 6.5}
ADDRESS = {
    "status": "reported",
    "building": "De Kerk",
    "street": "Weg",
    "house_number": "1a",
    "city": "Haren",
}
POINT = {
    "type": "object",
    "required": ["type", "coordinates"],
    "properties": {
        "type": {"const": "Point"},
        "coordinates": {
            "type": "array",
            "items": [
                {"type": "number", "minimum": 6.42, "maximum": 6.80},
                {"type": "number", "minimum": 53.08, "maximum": 53.33},
            ],
            "minItems": 2,
            "maxItems": 2,
        },
    },
    "additionalProperties": False,
}
FEATURE = {
    "type": "object",
    "required": ["type", "geometry", "properties"],
    "properties": {
        "type": {"const": "Feature"},
        "id": {"type": ["string", "number"]},
        "geometry": POINT,
        "properties": {"type": "object"},
    },
    # Section 7.1: members that belong to other objects may not stand here.
    "not": {"anyOf": [{"required": [name]} for name in ("coordinates", "geometries", "features")]},
}
COLLECTION = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {"type": {"const": "FeatureCollection"}, "features": {"type": "array", "items": FEATURE}},
    # Section 4: WGS84 always, without a "crs"; section 7.1 as above.
    "not": {"anyOf": [{"required": [name]} for name in ("crs", "coordinates", "geometry", "properties")]},
}
"""RFC 7946 for points, with the borders of the municipality of Groningen."""


def read(publication: Publication) -> dict[str, Any]:
    return json.loads(geojson.files(publication)[PATH])


def test_real_locations_are_valid_points_within_the_municipality() -> None:
    data = read(real())
    assert [error.message for error in Draft7Validator(COLLECTION).iter_errors(data)] == []
    known = {place.id: place for place in real().registry.all("locations") if place.geo}
    assert len(known) >= 3
    assert {feature["properties"]["id"] for feature in data["features"]} == set(known)
    for feature in data["features"]:
        place = known[feature["properties"]["id"]]
        assert feature["geometry"]["coordinates"] == [place.geo.longitude, place.geo.latitude]
        assert feature["properties"]["geo_status"] == place.geo.status


def test_schema_finds_latitude_and_longitude_the_wrong_way_round() -> None:
    data = read(made_up(location(geo=GEO)))
    data["features"][0]["geometry"]["coordinates"].reverse()
    assert [error.json_path for error in Draft7Validator(COLLECTION).iter_errors(data)] != []


def test_feature_says_what_a_map_shows() -> None:
    [feature] = read(made_up(location(geo=GEO, address=ADDRESS)))["features"]
    assert feature["id"] == f"{SITE}locaties/hier/"
    assert feature["properties"] == {
        "id": "hier",
        "name": "WIJ Hier",
        "kind": "entree",
        "summary": "Een plek.",
        "url": f"{SITE}locaties/hier/",
        "geo_status": "confirmed",
        "address": "De Kerk, Weg 1a, Haren",
        "address_status": "reported",
    }


def test_without_an_address_there_is_none() -> None:
    [feature] = read(made_up(location(geo=GEO)))["features"]
    assert not {"address", "address_status"} & feature["properties"].keys()


def test_only_where_visitors_can_go() -> None:
    places = [
        location("hier", geo=GEO),
        location("nergens"),
        location("kantoor", geo=GEO, kind="office_not_public"),
        location("weg", geo=GEO, operation="ended"),
        location("verhuisd", geo=GEO, operation="moved"),
        location("even-dicht", geo=GEO, operation="closed_for_now"),
    ]
    found = [feature["properties"]["id"] for feature in read(made_up(*places))["features"]]
    assert found == ["hier", "even-dicht"]
