"""The yearly feedback of a team: figures and stories ("tellen en vertellen", letter of 17 May 2017)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.types import StrictInt

from .common import AreaId, Block, ExampleId, IdeaId, LocationId, Named, PageRecord, PlanId
from .fields import Line, Model, Number, Text, field, optional, several


class Figure(Model):
    label: Line = field("Wat is geteld")
    value: Number = field("Waarde")
    unit: Line | None = optional("Eenheid", "Bijvoorbeeld: bewoners, bijeenkomsten, procent.")
    previous: Number | None = optional("Het jaar ervoor")
    how: Line | None = optional("Hoe geteld", "Zodat een ander hetzelfde getal zou vinden.")


class Story(Named):
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
