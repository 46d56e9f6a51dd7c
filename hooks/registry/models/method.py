"""A way of involving residents. What people filter on is a number or a choice, never prose."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .choices import Audience, Influence
from .common import MethodId, PageRecord
from .fields import Flag, Line, Model, Number, Short, Text, Whole, field, optional, several
from .method_choices import (
    Barrier,
    Basis,
    CostClass,
    Difficulty,
    EvidenceLevel,
    Goal,
    MethodChannel,
    MethodKind,
    Phase,
    Recruitment,
    Scale,
    StepStage,
)

Hours = Annotated[Number, Field(ge=0, le=2000)]


class Group(Model):
    min: Annotated[Whole, Field(ge=1)] = field("Minste deelnemers")
    max: Whole | None = optional("Meeste deelnemers", "Weglaten als er geen grens is.")
    ideal: Whole | None = optional("Beste aantal")
    basis: Basis = field("Waar komt dit vandaan")


class Effort(Model):
    """What it takes in time. Minutes are of one event, hours are of all organisers together."""

    event_minutes: Whole | None = optional("Minuten per keer", "Weglaten als er geen bijeenkomst is.")
    preparation_hours: Hours = field("Uren voorbereiding", "Van alle organisatoren samen.")
    follow_up_hours: Hours = field("Uren na afloop", "Van alle organisatoren samen.")
    lead_weeks: Annotated[Number, Field(ge=0, le=200)] = field("Weken van begin tot eind")
    basis: Basis = field("Waar komt dit vandaan")


class MethodCost(Model):
    cost_class: CostClass = field("Kosten")
    note: Line | None = optional("Wat zit erin", "Bijvoorbeeld: zaal en koffie, zonder tolk.")
    basis: Basis = field("Waar komt dit vandaan")


class Staff(Model):
    facilitators: Whole = field("Begeleiders nodig")
    roles: tuple[Line, ...] = several("Rollen", "Bijvoorbeeld: gastheer, verslaglegger.")
    training: Line | None = optional("Oefening nodig", "Wat een begeleider vooraf moet kunnen.")


class MethodDifficulty(Model):
    facilitator: Difficulty = field("Voor de begeleider")
    participant: Difficulty = field("Voor deelnemers")


class LessSuited(Model, title="groep"):
    audience: Audience = field("Voor wie minder")
    instead: Line = field("Wat dan wel", "Wat u anders doet of welke methode beter past.")


class BarrierNote(Model, title="drempel"):
    barrier: Barrier = field("Drempel")
    workaround: Line = field("Zo haalt u die weg")


class Step(Model, title="stap"):
    stage: StepStage = field("Wanneer")
    title: Short = field("Stap")
    minutes: Whole | None = optional("Minuten")
    role: Line | None = optional("Wie")
    text: Text = field("Wat u doet")


class PrivacyNote(Model):
    personal_data: Flag = field("Persoonsgegevens", "true als u namen, adressen of opnames bewaart.")
    images: Flag = field("Foto's of film", "true als mensen in beeld komen.", default=False)
    note: Line = field("Waar u op let")


class Combination(Model, title="methode"):
    method: MethodId = field("Methode")
    why: Line = field("Waarom")


class Evidence(Model):
    level: EvidenceLevel = field("Bewijs")
    note: Line | None = optional("Toelichting")


class Method(PageRecord):
    name: Line = field("Naam")
    also_known_as: tuple[Line, ...] = several("Ook bekend als")
    kind: MethodKind = field("Soort")
    summary: Short = field("In het kort", "Hoogstens 160 tekens; staat op de kaart.")
    why: Text = field("Waarom deze methode", "Wat het oplevert.")
    levels: tuple[Influence, ...] = field("Invloed van bewoners", "Belangrijkste eerst.", min_length=1)
    goals: tuple[Goal, ...] = field(
        "Doelen", "Hoogstens drie, belangrijkste eerst.", min_length=1, max_length=3
    )
    phases: tuple[Phase, ...] = field("Fasen", min_length=1)
    scales: tuple[Scale, ...] = several("Schaal")
    group: Group = field("Groepsgrootte")
    effort: Effort = field("Tijd")
    cost: MethodCost = field("Kosten")
    staff: Staff = field("Mensen")
    difficulty: MethodDifficulty = field("Moeilijkheid")
    channels: tuple[MethodChannel, ...] = field("Waar en hoe", min_length=1)
    recruitment: tuple[Recruitment, ...] = field("Werving", min_length=1)
    suits: tuple[Audience, ...] = several("Voor wie goed")
    less_suited: tuple[LessSuited, ...] = several("Voor wie minder")
    barriers: tuple[BarrierNote, ...] = several("Drempels")
    steps: tuple[Step, ...] = field("Zo doet u het", "In volgorde.", min_length=3)
    materials: tuple[Line, ...] = several("Wat u nodig heeft")
    setting: Line | None = optional("Opstelling", "Hoe de ruimte eruitziet.")
    tips: tuple[Text, ...] = several("Tips")
    pitfalls: tuple[Text, ...] = several("Valkuilen")
    not_when: tuple[Text, ...] = several("Doe het niet als")
    strengths: tuple[Line, ...] = several("Sterk")
    weaknesses: tuple[Line, ...] = several("Zwak")
    privacy: PrivacyNote | None = optional("Privacy")
    safety: tuple[Text, ...] = several(
        "Veiligheid", "Waar mensen schade van kunnen hebben, en hoe u dat voorkomt."
    )
    before: tuple[Combination, ...] = several("Goed ervoor", "Methoden die eraan voorafgaan.")
    after: tuple[Combination, ...] = several("Goed erna", "Methoden die erop volgen.")
    alternatives: tuple[Combination, ...] = several("In plaats hiervan")
    evidence: Evidence = field("Bewijs")
    search_words: tuple[Line, ...] = several("Zoekwoorden")
