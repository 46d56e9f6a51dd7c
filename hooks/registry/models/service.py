"""Something residents can come to WIJ for."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from .choices import Answer, Audience, Choice
from .common import Block, HelplineId, LocationId, PageRecord, ServiceId, Source
from .fields import Date, Flag, Line, Model, Phone, Text, Url, field, optional, several
from .translations import TRANSLATED, translations_of


class ServiceTheme(Choice):
    """The groups on the page "Waarvoor"."""

    MONEY = "money", "Geld en schulden"
    WORK_AND_HOME = "work_and_home", "Werk, wonen en papieren"
    CHILDREN = "children", "Kinderen en opvoeden"
    CARE = "care", "Zorg en hulp thuis"
    WELL_BEING = "well_being", "Hoe het met u gaat"
    SAFETY = "safety", "Veilig thuis"
    TOGETHER = "together", "Samen in de buurt"


class CostKind(Choice):
    FREE = "free", "gratis"
    OWN_CONTRIBUTION = "own_contribution", "eigen bijdrage"
    DEPENDS_ON_INCOME = "depends_on_income", "hangt af van uw inkomen"
    AMOUNT = "amount", "vast bedrag"
    UNKNOWN = "unknown", "niet bekend"


class Law(Choice):
    WMO = "wmo", "Wet maatschappelijke ondersteuning (Wmo 2015)"
    YOUTH_ACT = "youth_act", "Jeugdwet"
    PARTICIPATION_ACT = "participation_act", "Participatiewet"
    DEBT_COUNSELLING = "debt_counselling", "Wet gemeentelijke schuldhulpverlening"
    CIVIC_INTEGRATION = "civic_integration", "Wet inburgering 2021"
    OTHER = "other", "een andere wet"


class Cost(Model):
    kind: CostKind = field("Soort kosten")
    text: Text = field("Wat kost het", "In gewone woorden, met wat er wel en niet bij hoort.")
    source: Source | None = optional("Bron van de kosten")
    as_of: Date | None = optional("Bedrag op", "Datum waarop dit bedrag gold.")


class Item(Model, title="ding"):
    what: Line = field("Wat")
    required: Flag = field("Moet mee", "true als het zonder niet gaat.", default=False)


class OtherHelp(Model, title="organisatie"):
    name: Line = field("Naam")
    what: Line = field("Wat doen zij")
    url: Url | None = optional("Website")
    phone: Phone | None = optional("Telefoon", "Tussen aanhalingstekens.")


class WaysIn(Block):
    walk_in: Answer = field("Binnenlopen")
    appointment: Answer = field("Op afspraak")
    phone: Answer = field("Bellen")
    referral_needed: Answer = field("Verwijzing nodig", "Of iemand u moet doorsturen.")


class Service(PageRecord, Block):
    name: Annotated[Line, TRANSLATED] = field("Naam", 'Zoals iemand het zelf zegt: "Ik heb schulden".')
    formal_name: Line | None = optional("Officiële naam", "Het woord dat in brieven staat.")
    theme: ServiceTheme = field("Onderwerp", "De groep op de pagina Waarvoor.")
    summary: Annotated[Line, StringConstraints(max_length=200), TRANSLATED] = field(
        "In het kort", "Hoogstens 200 tekens."
    )
    for_whom: Annotated[Text, TRANSLATED] = field("Voor wie")
    audiences: tuple[Audience, ...] = several("Doelgroepen")
    wij_does: tuple[Text, ...] = field("Wat WIJ doet", "Eén zin per punt.", min_length=1)
    do_yourself: tuple[Text, ...] = several("Wat u zelf kunt doen", "Eén zin per punt.")
    cost: Cost = field("Kosten")
    bring: tuple[Item, ...] = several("Wat u meeneemt")
    start: tuple[Text, ...] = field(
        "Zo begint u", "Stappen in volgorde, elk één of twee zinnen.", min_length=1
    )
    ways_in: WaysIn | None = optional("Hoe u binnenkomt")
    laws: tuple[Law, ...] = several("Wet")
    rights: tuple[Text, ...] = several("Uw rechten", "Eén recht per punt.")
    others: tuple[OtherHelp, ...] = several("Wie kan ook helpen")
    helplines: tuple[HelplineId, ...] = several("Hulplijnen", "Kenmerken uit content/helplines.yml.")
    related: tuple[ServiceId, ...] = several("Hoort hierbij", "Kenmerken van andere onderwerpen.")
    locations: tuple[LocationId, ...] = several("Locaties", "Weglaten als het overal kan.")
    search_words: tuple[Line, ...] = several(
        "Zoekwoorden", "Woorden die mensen echt gebruiken, ook spreektaal."
    )
    sensitive: Flag = field(
        "Gevoelig", "true bij geweld of dwang: de pagina krijgt een knop om snel weg te gaan.", default=False
    )
    urgent: Flag = field("Spoed", "true als hulplijnen boven aan de pagina horen.", default=False)
    translations: ServiceTranslations | None = optional(
        "Vertalingen", "Per taal de vertaalde velden. Wat u weglaat, staat er in het Nederlands."
    )


ServiceTranslations = translations_of(Service)
Service.model_rebuild()
