"""The locations as points on a map, in GeoJSON (RFC 7946)."""

from __future__ import annotations

from functools import partial
from typing import Any

from registry.models.location import Geo, Location, LocationKind

from .organisation import LICENSE, NAME, address_line, is_there
from .plain import plain, text
from .publication import Files, Publication

PATH = "api/v1/locations.geojson"


def files(publication: Publication) -> Files:
    return Files({PATH: partial(_collection, publication)})


def _collection(publication: Publication) -> str:
    """The places where visitors can go and of which it is known where they are."""
    features = [
        _feature(location, location.geo, publication)
        for location in publication.registry.all("locations")
        if location.geo and is_there(location) and location.kind is not LocationKind.OFFICE_NOT_PUBLIC
    ]
    collection = {"type": "FeatureCollection", "license": LICENSE, "attribution": NAME, "features": features}
    return text(collection)


def _feature(location: Location, geo: Geo, publication: Publication) -> dict[str, Any]:
    """RFC 7946 puts the longitude first. Each status belongs to the fact before it."""
    address = location.address
    properties = {
        "id": location.id,
        "name": location.name,
        "kind": location.kind,
        "summary": location.summary,
        "url": publication.url(location),
        "geo_status": geo.status,
        "address": address_line(address) if address else None,
        "address_status": address.status if address else None,
    }
    return {
        "type": "Feature",
        "id": publication.url(location),
        "geometry": {"type": "Point", "coordinates": [geo.longitude, geo.latitude]},
        "properties": {name: plain(value) for name, value in properties.items() if value is not None},
    }
