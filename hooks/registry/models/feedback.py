"""The yearly feedback of a team: figures and stories ("tellen en vertellen", letter of 17 May 2017)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.types import StrictInt

from .choices import Choice
from .common import AreaId, Block, ExampleId, IdeaId, LocationId, Named, PageRecord, PlanId
from .fields import Line, Model, Number, Text, field, optional, several

PERCENT = "procent"


class Measure(Choice):
    """What every team counts in the same way, so that teams and years can stand side by side."""

    PARTICIPANTS = "participants", "Bewoners die meededen aan een gesprek of bijeenkomst"
    MEETINGS = "meetings", "Bijeenkomsten"
    DOORSTEP_TALKS = "doorstep_talks", "Huis-aan-huisgesprekken"
    IDEAS = "ideas", "Ideeën van bewoners"
    IDEAS_ADOPTED = "ideas_adopted", "Ideeën die doorgingen, helemaal of voor een deel"
    ANSWERED_IN_TIME = "answered_in_time", "Ideeën met een antwoord binnen zes weken"
    UNDER_27 = "under_27", "Deelnemers jonger dan 27 jaar"
    FIRST_TIME = "first_time", "Deelnemers die voor het eerst meededen"

    @property
    def unit(self) -> str:
        return _UNITS[self]


_UNITS = {
    Measure.PARTICIPANTS: "bewoners",
    Measure.MEETINGS: "bijeenkomsten",
    Measure.DOORSTEP_TALKS: "gesprekken",
    Measure.IDEAS: "ideeën",
    Measure.IDEAS_ADOPTED: "ideeën",
    Measure.ANSWERED_IN_TIME: PERCENT,
    Measure.UNDER_27: PERCENT,
    Measure.FIRST_TIME: PERCENT,
}


class Figure(Model, title="telling"):
    measure: Measure | None = optional(
        "Vaste telling", "Om teams en jaren naast elkaar te zetten. Kies deze of geef een eigen naam."
    )
    label: Line | None = optional("Eigen telling", "Wat is geteld, als het niet in de vaste lijst staat.")
    value: Number = field("Waarde")
    unit: Line | None = optional("Eenheid", "Alleen bij een eigen telling, bijvoorbeeld: rondleidingen.")
    previous: Number | None = optional("Het jaar ervoor")
    how: Line | None = optional("Hoe geteld", "Zodat een ander hetzelfde getal zou vinden.")

    @property
    def name(self) -> str | None:
        return self.measure.label if self.measure else self.label

    @property
    def counted_in(self) -> str:
        return (self.measure.unit if self.measure else self.unit) or ""


class Story(Named, title="verhaal"):
    areas: tuple[AreaId, ...] = several("Buurten")
    examples: tuple[ExampleId, ...] = several("Praktijkvoorbeelden")
    ideas: tuple[IdeaId, ...] = several("Ideeën")
    plans: tuple[PlanId, ...] = several("Plannen")


class FeedbackReport(PageRecord, Block):
    """The file name is `<year>-<location>`."""

    year: Annotated[StrictInt, Field(ge=2016, le=2100)] = field("Jaar")
    location: LocationId = field("WIJ-team")
    summary: Text = field("In het kort", "De opbrengst van het jaar in enkele zinnen.")
    figures: tuple[Figure, ...] = several("Tellen", "De cijfers.")
    stories: tuple[Story, ...] = several("Vertellen", "De verhalen achter de cijfers.")
    lessons: tuple[Text, ...] = several("Wat we leerden")
    next_year: tuple[Text, ...] = several("Volgend jaar")
