"""A process: methods in order, with for every step what goes in, who decides and how residents hear back.

A ready process counts in weeks. With dates, hours and people of its own it is a plan for one neighbourhood,
in the same fields: that is what the composer saves (`plan_file`).
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .choices import Audience, Choice, Influence
from .common import AreaId, Block, ExampleId, MethodId, PageRecord, PrincipleId
from .fields import Date, Flag, Line, Model, Number, Short, Slug, Text, Time, Whole, field, optional, several
from .method_choices import Barrier, MethodChannel, Phase

VERSION = 2
"""Of the format that the composer saves. Version 1 had one term for feedback for the whole plan."""


class PlanFormat(Choice):
    PLAYBOOK = "wij-draaiboek", "draaiboek van WIJ"


class ProcessGroup(Model, title="groep"):
    id: Slug = field("Kenmerk", "Uniek binnen dit proces.")
    name: Line = field("Groep")
    audience: Audience | None = optional("Doelgroep")
    interest: Line | None = optional("Belang", "Waarom deze groep erbij hoort.")
    level: Influence = field("Beloofde invloed", "Per groep, niet voor het hele proces.")
    often_missing: Flag = field("Ontbreekt vaak", default=False)
    reach: Line | None = optional("Zo bereikt u deze groep", "Verplicht als deze groep vaak ontbreekt.")
    size: Whole | None = optional("Hoeveel mensen", "Hoeveel mensen uit deze groep u verwacht.")
    barriers: tuple[Barrier, ...] = several("Drempels", "Waar mensen in deze groep moeite mee hebben.")


class StepPromise(Model, title="belofte"):
    group: Slug = field("Groep", "Kenmerk van een groep hierboven.")
    level: Influence = field("Beloofde invloed")


class StepDecision(Model):
    who: Line = field("Wie beslist", "Een rol of organisatie, geen persoon.")
    what: Line = field("Waarover")
    agreed: Flag = field(
        "Wie beslist, staat achter de belofte", "true als die ja heeft gezegd.", default=False
    )


class StepFeedback(Model):
    to: Line = field("Aan wie")
    how: Line = field("Hoe")
    within_days: Annotated[Whole, Field(ge=1, le=365)] = field("Binnen hoeveel dagen")


class ProcessStep(Model, title="stap"):
    id: Slug = field("Kenmerk", "Uniek binnen dit proces.")
    phase: Phase = field("Fase")
    title: Short = field("Stap")
    goal: Text = field("Doel")
    methods: tuple[MethodId, ...] = several("Methoden", "Kenmerken uit de toolbox.")
    groups: tuple[Slug, ...] = field("Groepen", "Kenmerken van de groepen hierboven.", min_length=1)
    promises: tuple[StepPromise, ...] = several(
        "Beloofde invloed in deze stap", "Per groep, als die in deze stap anders is."
    )
    channels: tuple[MethodChannel, ...] = several("Waar en hoe")
    week: Whole | None = optional("Week", "Geteld vanaf het begin; 0 is de eerste week.")
    date: Date | None = optional("Datum", "Van de bijeenkomst, of de dag waarop de stap begint.")
    starts: Time | None = optional("Begintijd", "Alleen bij een bijeenkomst.")
    minutes: Annotated[Whole, Field(ge=1, le=1440)] | None = optional("Minuten", "Hoe lang het duurt.")
    place: Line | None = optional("Plek", "Gebouw en adres, of de straat.")
    size: Whole | None = optional("Aantal deelnemers", "Per keer, van alle groepen samen.")
    hours: Annotated[Number, Field(ge=0)] | None = optional("Uren", "Van alle organisatoren samen.")
    uses: tuple[Slug, ...] = several(
        "Bouwt voort op", "Kenmerken van stappen waarvan u de uitkomst gebruikt."
    )
    goes_in: Text | None = optional("Wat erin gaat")
    comes_out: Text = field("Wat eruit komt")
    decision: StepDecision = field("Besluit", 'Ook "nog geen besluit" is een antwoord.')
    feedback: StepFeedback = field("Terugkoppeling aan bewoners")
    privacy: Line | None = optional("Privacy", "Hoe u omgaat met namen, adressen en foto's.")


class Process(PageRecord, Block):
    format: PlanFormat | None = optional("Soort bestand", "Staat er alleen bij een bewaard draaiboek.")
    version: Annotated[Whole, Field(ge=VERSION, le=VERSION)] | None = optional("Versie van het bestand")
    title: Line = field("Titel")
    summary: Line = field("In het kort")
    when_to_use: Text = field("Wanneer past dit proces")
    question: Text = field("Vraag aan bewoners", "Voorbeeld van een duidelijke vraag.")
    why: Text | None = optional("Waarom nu", "Wat de aanleiding is.")
    room: Influence | None = optional("Ruimte", "De meeste invloed die u echt kunt geven.")
    fixed_points: tuple[Text, ...] = several("Wat vastligt")
    open_points: tuple[Text, ...] = field("Wat open is", min_length=1)
    areas: tuple[AreaId, ...] = several("Buurten", "Alleen bij een proces uit een echte buurt.")
    start: Date | None = optional("Begint op", "De maandag waarop het begint. Dat is week 0.")
    hours_available: Annotated[Number, Field(ge=0)] | None = optional(
        "Uren die er zijn", "Van alle organisatoren samen."
    )
    contact: Line | None = optional(
        "Waar bewoners terechtkunnen", "Een team met telefoon of adres, geen persoon."
    )
    examples: tuple[ExampleId, ...] = several("Gebaseerd op")
    principles: tuple[PrincipleId, ...] = several("Leidraad", "Uitgangspunten waar dit proces op rust.")
    groups: tuple[ProcessGroup, ...] = field("Wie doen mee", min_length=1)
    steps: tuple[ProcessStep, ...] = field("Stappen", "In volgorde.", min_length=2)
    roles: tuple[Line, ...] = several("Rollen")
    evaluation: Text = field("Evaluatie", "Wat u na afloop vraagt, aan wie en wanneer.")
    risks: tuple[Text, ...] = several("Risico's")
