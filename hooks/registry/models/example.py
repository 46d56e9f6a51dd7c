"""A practice example: what was promised and done, who took part and who was missing, what was learnt."""

from __future__ import annotations

from .choices import Audience, Choice, Influence, Theme
from .common import AreaId, Block, LocationId, MethodId, Named, PageRecord
from .fields import Flag, Line, Model, Number, Text, field, optional, several


class Verification(Choice):
    DOCUMENTED = "documented", "beschreven in een document"
    SELF_REPORTED = "self_reported", "verteld door de organisatie zelf"
    CHECKED = "checked", "nagegaan bij anderen"


class Period(Model):
    start: Line | None = optional("Begin", 'Zo precies als bekend, bijvoorbeeld "2016".')
    end: Line | None = optional("Einde")
    ongoing: Flag = field("Loopt nog", default=False)


class MethodUsed(Model, title="methode"):
    method: MethodId = field("Methode")
    note: Line | None = optional("Hoe gebruikt")


class Fact(Model, title="cijfer"):
    """A number about the example, as its source gives it."""

    label: Line = field("Wat")
    value: Number = field("Waarde")
    unit: Line | None = optional("Eenheid")
    source: Line | None = optional("Bron", "Naam van de bron als het er meer zijn.")


class TakingPart(Model):
    audiences: tuple[Audience, ...] = several("Voor wie bedoeld")
    who: Text | None = optional("Wie deden mee")
    missing: Text | None = optional("Wie ontbraken")
    reached: Text | None = optional("Hoe mensen bereikt zijn")


class Outcome(Model):
    decided_by: Line | None = optional("Wie besliste", "Een rol of organisatie.")
    decision: Text | None = optional("Wat is besloten")
    reported_back: Text | None = optional("Hoe is teruggekoppeld")
    result: Text | None = optional("Wat is er veranderd")


class Example(PageRecord, Block):
    title: Line = field("Titel")
    summary: Line = field("In het kort")
    areas: tuple[AreaId, ...] = several("Buurten", "Kenmerken uit locations/areas.yml.")
    locations: tuple[LocationId, ...] = several("WIJ-teams")
    elsewhere: Line | None = optional(
        "Buiten Groningen", "Naam van de gemeente, alleen als het niet in Groningen is."
    )
    themes: tuple[Theme, ...] = field("Onderwerpen", min_length=1)
    period: Period | None = optional("Periode")
    organisers: tuple[Line, ...] = several("Wie organiseerde", "Groepen en organisaties, geen personen.")
    partners: tuple[Line, ...] = several("Partners")
    story: tuple[Named, ...] = field(
        "Het verhaal", "Stukken met een kop: aanleiding, aanpak, wat gebeurde er.", min_length=1
    )
    methods: tuple[MethodUsed, ...] = several("Methoden", "In de volgorde waarin ze gebruikt zijn.")
    promised: Influence | None = optional("Beloofde invloed")
    realised: Influence | None = optional("Echte invloed")
    taking_part: TakingPart | None = optional("Wie deden mee")
    facts: tuple[Fact, ...] = several("Cijfers", "Alleen cijfers met een bron.")
    outcome: Outcome | None = optional("Opbrengst")
    lessons: tuple[Text, ...] = several("Lessen")
    unknown: tuple[Line, ...] = several("Wat we niet weten", "Vragen die geen bron beantwoordt.")
    verification: Verification = field("Hoe nagegaan")
