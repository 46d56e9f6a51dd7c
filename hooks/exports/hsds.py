"""The organisation, its services and its locations in Open Referral HSDS 3.0.

A serialisation, not the API: a host of files can't search. What nobody outside says (see `standing.SOURCED`)
stays out, and what is less than confirmed says so in words, as HSDS has no place for a status.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from registry.models.choices import CheckedHow
from registry.models.service import Service

from .hsds_locations import location_item
from .hsds_parts import Item, item_id, known, organization_id, remark, sentences
from .organisation import DESCRIPTION, LEGAL_FORM, LEGAL_NAME, MUNICIPALITY, NAME, is_there, offering
from .plain import listed, text
from .publication import Files, Publication
from .standing import sourced

LISTS = {"organizations": "De organisatie", "services": "De onderwerpen", "locations": "De locaties"}


def files(publication: Publication) -> Files:
    """A file for each of `LISTS`, with the items under `contents`."""
    makers = {"organizations": _organizations, "services": _services, "locations": _locations}
    return Files({path(name): partial(make, publication) for name, make in makers.items()})


def _organizations(publication: Publication) -> str:
    return _page([text(_organization(publication)).rstrip()])


def _services(publication: Publication) -> str:
    return _page(
        publication.part("hsds", service, lambda one=service: text(_service(one, publication)).rstrip())
        for service in publication.registry.all("services")
        if sourced(service)
    )


def _locations(publication: Publication) -> str:
    return _page(
        publication.part("hsds", place, lambda one=place: text(location_item(one, publication)).rstrip())
        for place in publication.registry.all("locations")
        if is_there(place)
    )


def path(name: str) -> str:
    return f"api/v1/hsds/{name}.json"


def _page(texts: Iterable[str]) -> str:
    """The envelope of a list in HSDS, with all items on the one page."""
    contents = list(texts)
    envelope = {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
    }
    return listed(envelope, "contents", contents)


def _organization(publication: Publication) -> Item:
    return {
        "id": organization_id(publication),
        "name": LEGAL_NAME,
        "alternate_name": NAME,
        "description": DESCRIPTION,
        "website": publication.site_url,
        "legal_status": LEGAL_FORM,
    }


def _service(service: Service, publication: Publication) -> Item:
    checked = service.checked.on.isoformat() if service.checked.how is not CheckedHow.NOT_CHECKED else None
    return known(
        id=item_id(service, publication),
        organization_id=organization_id(publication),
        name=service.name,
        alternate_name=service.formal_name,
        description=sentences((service.summary, *service.wij_does, remark(service.status))),
        url=publication.url(service),
        status="active",
        application_process=sentences(service.start),
        fees_description=service.cost.text,
        eligibility_description=service.for_whom,
        assured_date=checked,
        service_areas=[{"id": item_id(service, publication, "area"), "name": MUNICIPALITY}],
        required_documents=_required_documents(service, publication),
        service_at_locations=_at_locations(service, publication),
    )


def _required_documents(service: Service, publication: Publication) -> list[Item]:
    required = [item.what for item in service.bring if item.required]
    return [
        {"id": item_id(service, publication, f"bring-{number}"), "document": what}
        for number, what in enumerate(required, start=1)
    ]


def _at_locations(service: Service, publication: Publication) -> list[Item]:
    return [
        {
            "id": item_id(service, publication, f"at-{place.id}"),
            "service_id": item_id(service, publication),
            "location_id": item_id(place, publication),
        }
        for place in offering(service, publication.registry)
    ]
