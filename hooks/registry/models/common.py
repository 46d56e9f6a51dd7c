"""Parts that most records have: sources, the check of the facts, and the record itself."""

from __future__ import annotations

from typing import Annotated

from .choices import CheckedHow, Standing
from .fields import Date, Line, Model, Ref, Short, Slug, Text, Url, field, optional, several
from .translations import TRANSLATED

LocationId = Annotated[Slug, Ref("locations")]
AreaId = Annotated[Slug, Ref("areas")]
ServiceId = Annotated[Slug, Ref("services")]
HelplineId = Annotated[Slug, Ref("helplines")]
PlanId = Annotated[Slug, Ref("plans")]
IdeaId = Annotated[Slug, Ref("ideas")]
ClosureId = Annotated[Slug, Ref("closures")]
MethodId = Annotated[Slug, Ref("methods")]
ExampleId = Annotated[Slug, Ref("examples")]
ProcessId = Annotated[Slug, Ref("processes")]
PrincipleId = Annotated[Slug, Ref("principles")]


class Source(Model, title="bron"):
    """Where a fact comes from."""

    title: Line = field("Titel", "Naam van de bron, zoals een bezoeker die herkent.")
    url: Url | None = optional("Webadres", "Weglaten bij een bron die niet op internet staat.")
    published: Line | None = optional(
        "Datum van de bron", 'Zo precies als bekend, bijvoorbeeld "mei 2025" of "2020".'
    )
    says: Line | None = optional("Wat staat er", "Welk feit uit deze bron komt, in eigen woorden.")


class Checked(Model):
    """When and how the facts of a record were last checked."""

    on: Date = field("Gecontroleerd op", "Datum waarop iemand de feiten voor het laatst naliep.")
    how: CheckedHow = field("Hoe gecontroleerd", "Op welke manier de feiten zijn nagelopen.")


class Record(Model):
    """One thing with an id of its own; the id is the file name and the last part of the address."""

    id: Slug = field("Kenmerk", "Gelijk aan de bestandsnaam zonder .yml. Mag u weglaten.")


class SourcedRecord(Record):
    """A record whose facts have to be accounted for."""

    sources: tuple[Source, ...] = several("Bronnen", "Waar de feiten vandaan komen.")
    checked: Checked = field("Controle", "Wanneer en hoe de feiten voor het laatst zijn nagelopen.")


class PageRecord(SourcedRecord):
    """A record with a page of its own."""

    previous_ids: tuple[Slug, ...] = several(
        "Eerdere kenmerken",
        "Kenmerken die deze pagina vroeger had. Bezoekers van het oude adres komen dan hier uit.",
    )


class Block(Model):
    """A group of facts that can be surer or less sure than the rest of the record."""

    status: Standing = field("Hoe zeker", "Alles behalve confirmed krijgt op de site een zichtbaar label.")
    note: Annotated[Line, TRANSLATED] | None = optional(
        "Toelichting", "Eén zin voor bezoekers, bijvoorbeeld waarom iets nog niet zeker is."
    )


class Named(Model, title="stuk"):
    """A short title with an explanation."""

    title: Short = field("Titel")
    text: Text = field("Tekst")
