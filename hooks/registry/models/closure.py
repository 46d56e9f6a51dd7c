"""A closure or notice for one or more locations, with what it does to each channel and until when."""

from __future__ import annotations

from typing import Annotated

from .choices import Choice
from .common import Block, ClosureId, LocationId, Record
from .fields import Flag, Line, Model, Moment, Text, field, optional, several
from .hours import Channel, Reason
from .translations import TRANSLATED, translations_of


class Severity(Choice):
    """Also the order in which notices stand: most urgent first."""

    EMERGENCY = "emergency", "noodsluiting"
    WARNING = "warning", "waarschuwing"
    INFORMATION = "information", "informatie"


class Effect(Choice):
    CLOSED = "closed", "dicht"
    BY_APPOINTMENT = "by_appointment", "alleen op afspraak"
    PHONE_ONLY = "phone_only", "alleen telefonisch"
    OPEN = "open", "open"
    MOVED = "moved", "ergens anders"


class Appointments(Choice):
    GO_ON = "go_on", "Uw afspraak gaat door."
    GO_ON_LATER = "go_on_later", "Afspraken gaan door zodra we weer open zijn."
    CANCELLED = "cancelled", "Uw afspraak gaat niet door."
    WE_CALL = "we_call", "Heeft u een afspraak? Dan bellen wij u."
    UNKNOWN = "unknown", "We weten nog niet of afspraken doorgaan."


class ChannelEffect(Model, title="gevolg"):
    channel: Channel = field("Waarvoor", "De balie geldt ook voor spreekuren, als u die niet apart noemt.")
    effect: Effect = field("Wat er verandert")
    start: Moment = field("Van", "Datum en tijd tussen aanhalingstekens.")
    end: Moment | None = optional(
        "Tot", "Weglaten als het einde niet bekend is. Vul dan in wanneer u opnieuw kijkt."
    )


class Closure(Record, Block):
    title: Annotated[Line, TRANSLATED] = field("Kop", "Zoals het boven aan de pagina komt te staan.")
    severity: Severity = field("Hoe dringend")
    all_locations: Flag = field("Alle locaties", default=False)
    locations: tuple[LocationId, ...] = several("Locaties", "Alleen als het niet voor alle locaties geldt.")
    effects: tuple[ChannelEffect, ...] = field(
        "Gevolgen", "Per balie of telefoon wat er verandert.", min_length=1
    )
    appointments: Appointments = field("Afspraken", "Wat er met gemaakte afspraken gebeurt.")
    review_at: Moment | None = optional("Opnieuw bekijken op", "Verplicht als het einde niet bekend is.")
    supersedes: ClosureId | None = optional(
        "Vervangt", "Kenmerk van de eerdere sluiting die niet meer geldt."
    )
    reason: Reason = field("Reden")
    alternative: Annotated[Text, TRANSLATED] | None = optional(
        "Wat kunt u wel doen", "Bijvoorbeeld waar u naartoe kunt bellen."
    )
    published: Moment = field("Bekendgemaakt op", "Vanaf dit moment staat het op de site.")
    translations: ClosureTranslations | None = optional(
        "Vertalingen", "Per taal de vertaalde velden. Wat u weglaat, staat er in het Nederlands."
    )

    def concerns(self, location: str) -> bool:
        """Whether it holds for the location with this id."""
        return self.all_locations or location in self.locations


ClosureTranslations = translations_of(Closure)
Closure.model_rebuild()
