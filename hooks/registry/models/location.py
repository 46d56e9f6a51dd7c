"""A place where a WIJ team can be found, or that residents may think is one."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .accessibility import Accessibility
from .choices import Answer, Choice
from .common import Block, LocationId, PageRecord
from .fields import (
    Date,
    Email,
    Language,
    Line,
    Model,
    Number,
    Phone,
    PostalCode,
    Text,
    Url,
    Whole,
    field,
    optional,
    several,
)
from .hours import DatedException, HourSet
from .translations import TRANSLATED, translations_of


class LocationKind(Choice):
    ENTREE = "entree", "WIJ Entree: hier kunt u binnenlopen"
    CONSULTING = "consulting", "spreekuur in een ander gebouw"
    OFFICE_NOT_PUBLIC = "office_not_public", "kantoor, niet open voor bezoekers"
    ACTIVITIES = "activities", "plek voor activiteiten"
    TEMPORARY = "temporary", "tijdelijke plek"
    PHONE_ONLY = "phone_only", "alleen telefonisch"


class Operation(Choice):
    ACTIVE = "active", "in gebruik"
    CLOSED_FOR_NOW = "closed_for_now", "tijdelijk gesloten"
    MOVED = "moved", "verhuisd"
    ENDED = "ended", "opgeheven"


class Address(Block):
    building: Line | None = optional("Gebouw", "Naam van het gebouw, als dat er een heeft.")
    street: Line | None = optional("Straat")
    house_number: Line | None = optional(
        "Huisnummer", 'Tussen aanhalingstekens, met toevoeging: "94" of "12a".'
    )
    postal_code: PostalCode | None = optional("Postcode", "Vier cijfers, spatie, twee hoofdletters.")
    city: Line = field("Plaats")
    directions: Annotated[Text, TRANSLATED] | None = optional(
        "Zo komt u binnen", "Waar de ingang is, welke verdieping, waar u zich meldt."
    )


class Geo(Block):
    """WGS84, as in GeoJSON and OpenStreetMap."""

    latitude: Annotated[Number, Field(ge=52.9, le=53.4)] = field("Breedtegraad", "Bijvoorbeeld 53.22286.")
    longitude: Annotated[Number, Field(ge=6.3, le=6.9)] = field("Lengtegraad", "Bijvoorbeeld 6.52761.")


class Contact(Block):
    phone: Phone | None = optional("Telefoon", "Tussen aanhalingstekens, anders valt de nul vooraan weg.")
    email: Email | None = optional("E-mail")
    website: Url | None = optional("Website")


class Stop(Model, title="halte"):
    """A bus stop or station within walking distance."""

    name: Line = field("Halte")
    lines: tuple[Line, ...] = several("Lijnen", "Nummers tussen aanhalingstekens.")
    metres: Whole | None = optional("Meter lopen", "Van de halte tot de ingang.")


class Event(Model, title="gebeurtenis"):
    """Something that happened to the place and that explains why things are as they are."""

    when: Line = field("Wanneer", 'Zo precies als bekend, bijvoorbeeld "februari 2019".')
    what: Text = field("Wat", "Eén of twee zinnen.")


class Location(PageRecord):
    name: Line = field("Naam", "Zoals mensen de plek noemen, bijvoorbeeld WIJ Beijum.")
    kind: LocationKind = field("Soort plek")
    operation: Operation = field("In gebruik", "Of u hier nu terecht kunt.", default=Operation.ACTIVE)
    valid_from: Date | None = optional("Open vanaf", "Alleen bij een plek die nog komt of pas open is.")
    valid_through: Date | None = optional(
        "Open tot en met", "Alleen bij een plek die gaat sluiten of dicht is."
    )
    replaced_by: tuple[LocationId, ...] = several("Vervangen door", "Kenmerk van de nieuwe plek.")
    summary: Annotated[Line, TRANSLATED] = field("In het kort", "Eén zin voor de lijst met locaties.")
    about: Annotated[Text, TRANSLATED] | None = optional(
        "Over dit team", "Wat bewoners over dit team en deze plek moeten weten."
    )
    address: Annotated[Address, TRANSLATED] | None = optional(
        "Adres", "Weglaten als het adres niet bekend is."
    )
    geo: Geo | None = optional("Plaats op de kaart")
    contact: Contact | None = optional("Contact", "Weglaten als telefoon en e-mail niet bekend zijn.")
    hours: tuple[HourSet, ...] = several("Openingstijden", "Per balie, telefoon of spreekuur een eigen week.")
    exceptions: tuple[DatedException, ...] = several(
        "Afwijkende dagen", "Dagen waarop de tijden anders zijn."
    )
    accessibility: Accessibility | None = optional("Toegankelijkheid")
    transport: tuple[Stop, ...] = several("Openbaar vervoer")
    languages: tuple[Language, ...] = several("Talen", "Talen die medewerkers hier spreken.")
    interpreter: Answer = field("Tolk mogelijk", default=Answer.UNKNOWN)
    known_for: tuple[Text, ...] = several(
        "Ook goed om te weten", "Feiten over deze plek, elk één of twee zinnen."
    )
    history: tuple[Event, ...] = several(
        "Geschiedenis", "Verhuizingen en andere gebeurtenissen, oudste eerst."
    )
    search_words: tuple[Line, ...] = several("Zoekwoorden", "Andere namen die mensen intypen.")
    translations: LocationTranslations | None = optional(
        "Vertalingen", "Per taal de vertaalde velden. Wat u weglaat, staat er in het Nederlands."
    )


LocationTranslations = translations_of(Location)
Location.model_rebuild()
