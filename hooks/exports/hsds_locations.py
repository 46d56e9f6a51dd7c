"""A location in HSDS, with its address, phone and schedules."""

from __future__ import annotations

from registry.models.location import Location, Stop

from .hsds_parts import Item, item_id, known, organization_id, remark, sentences
from .hsds_schedules import schedules
from .organisation import COUNTRY, PROVINCE, street_line
from .publication import Publication
from .standing import sourced


def location_item(location: Location, publication: Publication) -> Item:
    id = item_id(location, publication)
    geo = sourced(location.geo)
    return known(
        id=id,
        location_type="physical",
        organization_id=organization_id(publication),
        name=location.name,
        description=sentences((location.summary, remark(geo.status, "Plaats op de kaart") if geo else None)),
        transportation=sentences(_stop(stop) for stop in location.transport),
        latitude=geo.latitude if geo else None,
        longitude=geo.longitude if geo else None,
        languages=[
            {"id": item_id(location, publication, f"language-{code}"), "location_id": id, "code": code}
            for code in location.languages
        ],
        addresses=_addresses(location, publication),
        phones=_phones(location, publication),
        schedules=[
            {"id": item_id(location, publication, key), "location_id": id, **schedule}
            for key, schedule in schedules(location, publication)
        ],
    )


def _addresses(location: Location, publication: Publication) -> list[Item]:
    """Only a complete address; HSDS requires a street and a postal code."""
    address = sourced(location.address)
    if not address or not (address.street and address.house_number and address.postal_code):
        return []
    building = f"{address.building}." if address.building else None
    return [
        known(
            id=item_id(location, publication, "address"),
            location_id=item_id(location, publication),
            address_1=street_line(address),
            address_2=sentences((building, remark(address.status))),
            city=address.city,
            state_province=PROVINCE,
            postal_code=address.postal_code,
            country=COUNTRY,
            address_type="physical",
        )
    ]


def _phones(location: Location, publication: Publication) -> list[Item]:
    contact = sourced(location.contact)
    if not contact or not contact.phone:
        return []
    return [
        known(
            id=item_id(location, publication, "phone"),
            location_id=item_id(location, publication),
            number=contact.phone,
            type="voice",
            description=remark(contact.status),
        )
    ]


def _stop(stop: Stop) -> str:
    """Beijum Centrum (lijn 1, 2), 200 meter lopen."""
    lines = f" (lijn {', '.join(stop.lines)})" if stop.lines else ""
    walk = f", {stop.metres} meter lopen" if stop.metres is not None else ""
    return f"{stop.name}{lines}{walk}."
