"""A plan that residents can still influence: on what, how, until when, and who decides."""

from __future__ import annotations

from .choices import Choice, Influence, Theme
from .common import AreaId, Block, LocationId, MethodId, PageRecord
from .fields import Date, Email, Line, Model, Phone, Text, Url, field, optional, several


class PlanState(Choice):
    """In the order in which plans are shown: first where people can still join in."""

    OPEN = "open", "u kunt meedoen"
    COMING = "coming", "begint nog"
    DECIDING = "deciding", "het besluit wordt genomen"
    DECIDED = "decided", "besloten"
    STOPPED = "stopped", "gestopt"


class Stage(Model, title="stap"):
    when: Line = field("Wanneer", "Een datum of periode.")
    what: Text = field("Wat er gebeurt")
    method: MethodId | None = optional("Methode", "Kenmerk uit de toolbox.")


class Decision(Model):
    who: Line = field("Wie beslist", "Een rol of organisatie, geen persoon.")
    when: Line = field("Wanneer")
    what: Text | None = optional("Wat er besloten is", "Pas invullen als het besluit er is.")


class Answering(Model):
    """How and when residents hear what was done with what they said."""

    when: Line = field("Wanneer hoort u terug")
    how: Line = field("Hoe hoort u terug")
    done: Text | None = optional("Wat is teruggekoppeld", "Pas invullen als het gebeurd is.")


class PlanContact(Model):
    who: Line = field("Bij wie", "Een rol of team, geen persoon.")
    email: Email | None = optional("E-mail")
    phone: Phone | None = optional("Telefoon", "Tussen aanhalingstekens.")
    url: Url | None = optional("Website")


class Plan(PageRecord, Block):
    title: Line = field("Titel")
    summary: Line = field("In het kort")
    state: PlanState = field("Stand")
    themes: tuple[Theme, ...] = several("Onderwerpen")
    areas: tuple[AreaId, ...] = field("Buurten", "Kenmerken uit locations/areas.yml.", min_length=1)
    locations: tuple[LocationId, ...] = several("WIJ-teams")
    owner: Line = field("Van wie is het plan", "Een organisatie of rol.")
    question: Text = field("Waarover kunt u meepraten", "De vraag aan bewoners, in gewone woorden.")
    open_points: tuple[Text, ...] = field("Wat nog open is", "Eén punt per regel.", min_length=1)
    fixed_points: tuple[Text, ...] = several("Wat al vastligt", "Eén punt per regel.")
    promised: Influence = field("Uw invloed", "De belofte aan bewoners.")
    respond_until: Date = field("Reageren tot en met")
    stages: tuple[Stage, ...] = several("Stappen", "In volgorde.")
    decision: Decision = field("Besluit")
    answering: Answering = field("Terugkoppeling")
    contact: PlanContact | None = optional("Vragen")
