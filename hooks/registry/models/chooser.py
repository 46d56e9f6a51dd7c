"""The rules of the chooser: whether to start at all, what to ask, and how much each answer counts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .common import MethodId, PrincipleId, SourcedRecord
from .fields import Flag, Line, Model, Short, Slug, Text, Whole, field, optional, several

MOST_QUESTIONS = 8


class Outcome(Model, title="uitkomst"):
    """An advice not to start, or not yet."""

    id: Slug = field("Kenmerk", "Uniek binnen de uitkomsten.")
    title: Short = field("Titel")
    text: Text = field("Uitleg")
    todo: tuple[Text, ...] = several("Wat u nu doet", "Eén stap per punt.")
    methods: tuple[MethodId, ...] = several("Methoden die wel passen")
    principles: tuple[PrincipleId, ...] = several("Leidraad", "Uitgangspunten waar dit op rust.")


class WhetherAnswer(Model, title="antwoord"):
    id: Slug = field("Kenmerk", "Komt in het adres van de pagina.")
    label: Line = field("Antwoord")
    outcome: Slug | None = optional("Uitkomst", "Alleen als dit antwoord betekent: nu niet beginnen.")


class WhetherQuestion(Model, title="vraag"):
    """A question that comes before the choice of a method."""

    id: Slug = field("Kenmerk", "Komt in het adres van de pagina.")
    question: Line = field("Vraag")
    help: Line | None = optional("Uitleg")
    answers: tuple[WhetherAnswer, ...] = field("Antwoorden", min_length=2)


class ChooserQuestion(Model, title="vraag"):
    """A question about what methods are filtered on; the rule that compares is that of the filter."""

    facet: Line = field("Filter", "Sleutel van een filter van de methoden, zoals levels of minutes.")
    question: Line = field("Vraag")
    help: Line | None = optional("Uitleg")
    multiple: Flag = field("Meer antwoorden mogelijk", default=False)
    offer: tuple[Line, ...] = several(
        "Welke antwoorden", "Alleen deze waarden, in deze volgorde; weggelaten: alle."
    )
    weight: Annotated[Whole, Field(ge=1, le=5)] = field("Gewicht", "1 telt weinig, 5 telt veel.")
    must: Flag = field("Moet passen", "true als een methode die hier niet past onderaan komt.", default=False)
    fits: Line = field("Als het past", "{antwoord} is wat gekozen is, {methode} wat de methode heeft.")
    misses: Line = field("Als het niet past", "{antwoord} en {methode} mogen erin.")
    changes: Line = field("Wat dat zou veranderen", "{antwoord} en {methode} mogen erin.")


class Chooser(SourcedRecord):
    whether: tuple[WhetherQuestion, ...] = field("Eerst: beginnen of niet", min_length=1)
    outcomes: tuple[Outcome, ...] = field("Uitkomsten: nu niet", min_length=1)
    questions: tuple[ChooserQuestion, ...] = field(
        "Vragen", f"Hoogstens {MOST_QUESTIONS}.", min_length=1, max_length=MOST_QUESTIONS
    )
