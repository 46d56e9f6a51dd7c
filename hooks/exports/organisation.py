"""WIJ Groningen itself, for exports that name who is behind a place or service, and where people can go."""

from __future__ import annotations

from registry.models.location import Address, Location, LocationKind, Operation
from registry.models.service import Service
from registry.registry import Registry

NAME = "WIJ Groningen"
LEGAL_NAME = "Stichting WIJ Groningen"
LEGAL_FORM = "stichting"
DESCRIPTION = (
    "WIJ Groningen is er voor alle inwoners van de gemeente Groningen: voor hulp bij een vraag of probleem, "
    "en voor steun bij plannen in de buurt."
)
TOWN = "Groningen"
MUNICIPALITY = f"Gemeente {TOWN}"
PROVINCE = "Groningen"
COUNTRY = "NL"
LICENSE = "https://creativecommons.org/licenses/by/4.0/"
"""Of the data. To be confirmed by the client; the page `open-data.md` says so."""

_RECEIVING = (LocationKind.ENTREE, LocationKind.CONSULTING, LocationKind.TEMPORARY)
_GONE = (Operation.MOVED, Operation.ENDED)


def is_there(location: Location) -> bool:
    """Whether a location still exists, be it closed for now."""
    return location.operation not in _GONE


def offering(service: Service, registry: Registry) -> list[Location]:
    """Where people can go with a subject: the locations it names, or else every one that receives people."""
    if service.locations:
        return [place for id in service.locations if is_there(place := registry.get("locations", id))]
    return [
        location
        for location in registry.all("locations")
        if location.kind in _RECEIVING and location.operation is Operation.ACTIVE
    ]


def street_line(address: Address) -> str | None:
    """Street and number as far as known: "Melsemaheerd 2", "Raadhuisplein"."""
    return " ".join(filter(None, (address.street, address.house_number))) or None


def address_line(address: Address) -> str:
    """An address on one line: "Heerdenhoes, Melsemaheerd 2, 9736 EN Groningen"."""
    place = " ".join(filter(None, (address.postal_code, address.city)))
    return ", ".join(filter(None, (address.building, street_line(address), place)))
