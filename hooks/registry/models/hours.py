"""Opening hours as editors type them: weeks, repetition and exceptions. What they come to is `hooks/hours`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field
from pydantic.types import StrictInt

from .choices import Choice, Standing
from .common import Block
from .fields import Date, Flag, Line, Model, Slug, Time, field, optional, several


class Channel(Choice):
    DESK = "desk", "balie"
    PHONE = "phone", "telefoon"
    CONSULTING_HOUR = "consulting_hour", "spreekuur"
    CHAT = "chat", "chat"


class Access(Choice):
    WALK_IN = "walk_in", "inloop"
    BY_APPOINTMENT = "by_appointment", "op afspraak"
    BOTH = "both", "inloop en op afspraak"
    PHONE_ONLY = "phone_only", "alleen telefonisch"


class HolidayEffect(Choice):
    CLOSED = "closed", "dicht"
    AS_USUAL = "as_usual", "als op een gewone dag"
    UNKNOWN = "unknown", "nog niet bekend"


class Reason(Choice):
    HOLIDAY = "holiday", "feestdag"
    VACATION = "vacation", "vakantie"
    TRAINING = "training", "studiedag"
    RENOVATION = "renovation", "verbouwing"
    MOVE = "move", "verhuizing"
    STAFF = "staff", "te weinig personeel"
    WEATHER = "weather", "het weer"
    SAFETY = "safety", "veiligheid"
    OUTAGE = "outage", "storing"
    EVENT = "event", "bijzondere dag"
    OTHER = "other", "andere reden"


class Slot(Model, title="tijd"):
    """A stretch of one day, from `opens` up to but not including `closes`."""

    opens: Time = field("Opent om", 'Tijd tussen aanhalingstekens, bijvoorbeeld "09:00".')
    closes: Time = field("Sluit om", "Tijd tussen aanhalingstekens, later op dezelfde dag.")
    access: Access = field("Hoe komt u binnen", "Inloop, op afspraak, allebei of alleen telefonisch.")


Slots = tuple[Slot, ...]
_DAY_HELP = "De tijden van deze dag. Schrijf [] als het die dag dicht is."


class Week(Model):
    """All seven days, so that a forgotten day can't pass for a closed one."""

    monday: Slots = field("Maandag", _DAY_HELP)
    tuesday: Slots = field("Dinsdag", _DAY_HELP)
    wednesday: Slots = field("Woensdag", _DAY_HELP)
    thursday: Slots = field("Donderdag", _DAY_HELP)
    friday: Slots = field("Vrijdag", _DAY_HELP)
    saturday: Slots = field("Zaterdag", _DAY_HELP)
    sunday: Slots = field("Zondag", _DAY_HELP)


class Repeat(Model):
    """Hours that don't hold every week: every n weeks counted from a date, or the n-th weekday of a month."""

    every_weeks: Annotated[StrictInt, Field(ge=2, le=8)] | None = optional(
        "Om de hoeveel weken", "Bijvoorbeeld 2 voor om de week. Vul dan ook in vanaf welke dag u telt."
    )
    anchor: Date | None = optional("Tel vanaf", "Een dag in een week waarin het wel doorgaat.")
    nth_in_month: tuple[Annotated[StrictInt, Field(ge=-1, le=5)], ...] = several(
        "Hoeveelste in de maand", "[1, 3] is de eerste en derde; -1 is de laatste."
    )


class HourSet(Block):
    """The week of one channel, for as long as it holds."""

    id: Slug = field("Kenmerk", "Uniek binnen deze locatie, bijvoorbeeld balie.")
    channel: Channel = field("Waarvoor", "Balie, telefoon, spreekuur of chat.")
    label: Line | None = optional("Naam op de site", "Bijvoorbeeld: Spreekuur sociaal raadslieden.")
    valid_from: Date | None = optional("Geldig vanaf", "Weglaten als de tijden al gelden.")
    valid_through: Date | None = optional("Geldig tot en met", "Weglaten als er geen einde bekend is.")
    week: Week = field("Week van maandag tot zondag", "De tijden per dag.")
    repeat: Repeat | None = optional("Niet elke week", "Alleen invullen als het niet elke week is.")
    holidays: HolidayEffect = field("Op feestdagen", "Wat er gebeurt op de dagen uit locations/holidays.yml.")

    @property
    def line(self) -> str:
        """What these hours open: the channel, or, as there can be several, this consulting hour by itself."""
        return self.id if self.channel is Channel.CONSULTING_HOUR else self.channel.value


class DatedException(Model, title="afwijkende dag"):
    """Days that differ from the week. Its slots replace the day, unless `extra` says that they come on top."""

    first_day: Date = field("Eerste dag")
    last_day: Date | None = optional("Laatste dag", "Weglaten bij één dag.")
    hours: Slug | None = optional(
        "Welke tijden", "Kenmerk van de tijden hierboven. Weglaten als het voor alles geldt."
    )
    closed: Flag = field("Dicht", "true als het die dagen helemaal dicht is.", default=False)
    extra: Flag = field("Extra open", "true als deze tijden bij de gewone tijden komen.", default=False)
    slots: Slots = several("Andere tijden", "De tijden die deze dagen gelden.")
    reason: Reason = field("Reden")
    note: Line | None = optional("Toelichting", "Eén zin voor bezoekers.")
    status: Standing = field("Hoe zeker", "Weglaten als het zeker is.", default=Standing.CONFIRMED)

    def includes(self, date: dt.date) -> bool:
        return self.first_day <= date <= (self.last_day or self.first_day)
