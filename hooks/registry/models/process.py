"""A process: methods in order, with for every step what goes in, who decides and how residents hear back."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .choices import Audience, Influence
from .common import AreaId, Block, ExampleId, MethodId, PageRecord, PrincipleId
from .fields import Flag, Line, Model, Number, Short, Slug, Text, Whole, field, optional, several
from .method_choices import MethodChannel, Phase


class ProcessGroup(Model):
    id: Slug = field("Kenmerk", "Uniek binnen dit proces.")
    name: Line = field("Groep")
    audience: Audience | None = optional("Doelgroep")
    interest: Line | None = optional("Belang", "Waarom deze groep erbij hoort.")
    level: Influence = field("Beloofde invloed", "Per groep, niet voor het hele proces.")
    often_missing: Flag = field("Ontbreekt vaak", default=False)
    reach: Line | None = optional("Zo bereikt u deze groep", "Verplicht als deze groep vaak ontbreekt.")


class StepDecision(Model):
    who: Line = field("Wie beslist", "Een rol of organisatie, geen persoon.")
    what: Line = field("Waarover")


class StepFeedback(Model):
    to: Line = field("Aan wie")
    how: Line = field("Hoe")
    within_days: Annotated[Whole, Field(ge=1, le=365)] = field("Binnen hoeveel dagen")


class ProcessStep(Model):
    id: Slug = field("Kenmerk", "Uniek binnen dit proces.")
    phase: Phase = field("Fase")
    title: Short = field("Stap")
    goal: Text = field("Doel")
    methods: tuple[MethodId, ...] = several("Methoden", "Kenmerken uit de toolbox.")
    groups: tuple[Slug, ...] = field("Groepen", "Kenmerken van de groepen hierboven.", min_length=1)
    channels: tuple[MethodChannel, ...] = several("Waar en hoe")
    week: Whole | None = optional("Week", "Geteld vanaf het begin; 0 is de eerste week.")
    hours: Annotated[Number, Field(ge=0)] | None = optional("Uren", "Van alle organisatoren samen.")
    goes_in: Text | None = optional("Wat erin gaat")
    comes_out: Text = field("Wat eruit komt")
    decision: StepDecision = field("Besluit", 'Ook "nog geen besluit" is een antwoord.')
    feedback: StepFeedback = field("Terugkoppeling aan bewoners")


class Process(PageRecord, Block):
    title: Line = field("Titel")
    summary: Line = field("In het kort")
    when_to_use: Text = field("Wanneer past dit proces")
    question: Text = field("Vraag aan bewoners", "Voorbeeld van een duidelijke vraag.")
    fixed_points: tuple[Text, ...] = several("Wat vastligt")
    open_points: tuple[Text, ...] = field("Wat open is", min_length=1)
    areas: tuple[AreaId, ...] = several("Buurten", "Alleen bij een proces uit een echte buurt.")
    examples: tuple[ExampleId, ...] = several("Gebaseerd op")
    principles: tuple[PrincipleId, ...] = several("Leidraad", "Uitgangspunten waar dit proces op rust.")
    groups: tuple[ProcessGroup, ...] = field("Wie doen mee", min_length=1)
    steps: tuple[ProcessStep, ...] = field("Stappen", "In volgorde.", min_length=2)
    roles: tuple[Line, ...] = several("Rollen")
    evaluation: Text = field("Evaluatie", "Wat u na afloop vraagt, aan wie en wanneer.")
    risks: tuple[Text, ...] = several("Risico's")
