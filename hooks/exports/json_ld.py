"""What the page of a record says to search engines: schema.org as JSON-LD.

It has no word for "this is an example", so only what is sourced is said, and of hours only walking in.
"""

from __future__ import annotations

from typing import Any

from registry.models.area import Area
from registry.models.choices import CheckedHow
from registry.models.common import PageRecord, Record
from registry.models.location import Address, Location
from registry.models.service import Service
from registry.titles import title

from .json_ld_hours import consulting_hours, opening_hours
from .organisation import (
    COUNTRY,
    LEGAL_NAME,
    MUNICIPALITY,
    NAME,
    PROVINCE,
    is_there,
    offering,
    street_line,
)
from .publication import Publication
from .standing import sourced

CONTEXT = "https://schema.org"
Node = dict[str, Any]


def json_ld(record: Record, publication: Publication) -> Node | None:
    """The graph for the page of a record; None for a record without a page of its own."""
    if not isinstance(record, PageRecord):
        return None
    things = _things(record, publication)
    graph = [_page(record, things, publication), *things]
    return {"@context": CONTEXT, "@graph": graph + ([_organisation(publication)] if things else [])}


def _things(record: PageRecord, publication: Publication) -> list[Node]:
    """What the page is about: first the thing itself."""
    if isinstance(record, Location) and is_there(record):
        return [_location(record, publication), *consulting_hours(record, publication)]
    if isinstance(record, Service) and sourced(record):
        return [_service(record, publication)]
    return []


def _page(record: PageRecord, things: list[Node], publication: Publication) -> Node:
    checked = record.checked.on.isoformat() if record.checked.how is not CheckedHow.NOT_CHECKED else None
    return _node(
        "WebPage",
        **{"@id": f"{publication.url(record)}#pagina"},
        url=publication.url(record),
        name=title(record, publication.registry),
        description=" ".join(record.summary.split()),
        inLanguage="nl",
        lastReviewed=checked,
        mainEntity=_link(things[0]["@id"]) if things else None,
    )


def _organisation(publication: Publication) -> Node:
    return _node(
        "Organization",
        **{"@id": publication.site_url},
        name=NAME,
        legalName=LEGAL_NAME,
        url=publication.site_url,
    )


def _location(location: Location, publication: Publication) -> Node:
    address, geo, contact = sourced(location.address), sourced(location.geo), sourced(location.contact)
    areas = publication.registry.referring("locations", location.id, by="areas")
    return _node(
        "GovernmentOffice",
        **{"@id": publication.url(location)},
        name=location.name,
        url=publication.url(location),
        description=location.summary,
        parentOrganization=_link(publication.site_url),
        address=_address(address) if address else None,
        geo=_node("GeoCoordinates", latitude=geo.latitude, longitude=geo.longitude) if geo else None,
        telephone=contact.phone if contact else None,
        email=contact.email if contact else None,
        areaServed=[_area(area) for area in areas if sourced(area)],
        **opening_hours(location, publication),
    )


def _address(address: Address) -> Node:
    return _node(
        "PostalAddress",
        name=address.building,
        streetAddress=street_line(address),
        postalCode=address.postal_code,
        addressLocality=address.city,
        addressRegion=PROVINCE,
        addressCountry=COUNTRY,
    )


def _area(area: Area) -> Node:
    return _node("Place", name=area.name)


def _service(service: Service, publication: Publication) -> Node:
    places = [_link(publication.url(place)) for place in offering(service, publication.registry)]
    related = [publication.registry.get("services", id) for id in service.related]
    return _node(
        "GovernmentService",
        **{"@id": publication.url(service)},
        name=service.name,
        alternateName=service.formal_name,
        url=publication.url(service),
        description=service.summary,
        serviceType=service.theme.label,
        serviceOperator=_link(publication.site_url),
        provider=_link(publication.site_url),
        audience=[_node("Audience", audienceType=audience.label) for audience in service.audiences],
        areaServed=_node("AdministrativeArea", name=MUNICIPALITY),
        availableChannel=_node("ServiceChannel", serviceLocation=places) if places else None,
        isRelatedTo=[_link(publication.url(other)) for other in related],
    )


def _link(id: str) -> Node:
    return {"@id": id}


def _node(type: str, **properties: Any) -> Node:
    """A node with the properties that have a value."""
    return {"@type": type} | {name: value for name, value in properties.items() if value not in (None, [])}
