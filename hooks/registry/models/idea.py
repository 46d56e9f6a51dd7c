"""Something residents brought in, and what was done with it."""

from __future__ import annotations

from .choices import Choice, Theme
from .common import AreaId, Block, ExampleId, LocationId, MethodId, PageRecord, PlanId
from .fields import Date, Line, Model, Text, field, optional, several


class IdeaState(Choice):
    RECEIVED = "received", "binnen"
    IN_DISCUSSION = "in_discussion", "we praten erover"
    ADOPTED = "adopted", "gaat door"
    PARTLY_ADOPTED = "partly_adopted", "gaat voor een deel door"
    NOT_ADOPTED = "not_adopted", "gaat niet door"
    DONE = "done", "klaar"


class IdeaStep(Model, title="stap"):
    on: Date = field("Datum")
    what: Text = field("Wat is er gebeurd")


class Idea(PageRecord, Block):
    title: Line = field("Titel")
    summary: Line = field("In het kort")
    state: IdeaState = field("Stand")
    themes: tuple[Theme, ...] = several("Onderwerpen")
    areas: tuple[AreaId, ...] = field("Buurten", min_length=1)
    locations: tuple[LocationId, ...] = several("WIJ-teams")
    brought_in_on: Date = field("Ingebracht op")
    brought_in_by: Line = field("Ingebracht door", "Een groep of rol, nooit een naam van een persoon.")
    idea: Text = field("Het idee")
    answer: Text | None = optional("Antwoord", "Wat er met het idee gebeurt.")
    why: Text | None = optional("Waarom", "Verplicht als het idee niet of voor een deel doorgaat.")
    answered_by: Line | None = optional("Antwoord van", "Een organisatie of rol.")
    steps: tuple[IdeaStep, ...] = several("Wat er gebeurd is", "Oudste eerst.")
    next_step: Text | None = optional("Wat nu", "De volgende stap en wanneer.")
    plans: tuple[PlanId, ...] = several("Hoort bij plan")
    examples: tuple[ExampleId, ...] = several("Werd praktijkvoorbeeld")
    methods: tuple[MethodId, ...] = several("Methoden")
