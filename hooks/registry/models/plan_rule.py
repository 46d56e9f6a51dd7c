"""A rule of the plan check: what to look for in a plan, what to say of it, and which principle it comes from.

What a test does stands in `theme/assets/js/plan/`; its numbers stand here, so that they can be argued about.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .choices import Audience, Choice, Influence
from .common import PrincipleId, Record
from .fields import Line, Model, Text, Whole, field, optional, several
from .method_choices import Barrier, MethodChannel, Phase


class PlanTest(Choice):
    EMPTY = "empty", "een veld van het plan is leeg"
    ROOM = "room", "er is meer beloofd dan de ruimte toelaat"
    AGREEMENT = "agreement", "wie beslist, heeft niet ja gezegd"
    DECISION = "decision", "een stap zegt niet wie beslist"
    FEEDBACK_MISSING = "feedback_missing", "een stap heeft geen terugkoppeling"
    FEEDBACK_LATE = "feedback_late", "de terugkoppeling komt laat"
    REACH = "reach", "een groep die vaak ontbreekt, wordt niet bereikt"
    UNUSED_GROUP = "unused_group", "een groep doet in geen enkele stap mee"
    PROMISE_UNMET = "promise_unmet", "een groep krijgt nergens de beloofde invloed"
    ONLY_CHANNELS = "only_channels", "een groep kan alleen langs deze wegen meedoen"
    HOURS = "hours", "er zijn meer uren nodig dan er zijn"
    METHOD_LEVEL = "method_level", "de methode geeft niet de beloofde invloed"
    GROUP_SIZE = "group_size", "de groep past niet bij de methode"
    LEAD_TIME = "lead_time", "er is te weinig tijd om voor te bereiden"
    INPUT = "input", "een stap gebruikt iets wat er nog niet is"
    PRIVACY = "privacy", "er zijn persoonsgegevens zonder afspraak"
    PHASE_AFTER = "phase_after", "na een fase ontbreekt een andere fase"
    ORDER = "order", "de stappen staan niet op volgorde van tijd"
    HOLIDAY = "holiday", "een stap valt op een feestdag"


class PlanScope(Choice):
    ALWAYS = "always", "ook bij een kant-en-klaar proces"
    PLAN = "plan", "alleen bij een plan met eigen data, uren en mensen"


class PlanTestNumbers(Model):
    """What a test compares with; each test says which of these it needs."""

    field: Line | None = optional("Veld", "Naam van een veld van het plan.")
    level: Influence | None = optional("Vanaf deze invloed")
    days: Annotated[Whole, Field(ge=1, le=365)] | None = optional("Dagen")
    percent: Annotated[Whole, Field(ge=1, le=100)] | None = optional("Procent")
    phases: tuple[Phase, ...] = several("Fasen", "Alleen in deze fasen.")
    not_phases: tuple[Phase, ...] = several("Niet in deze fasen")
    after: Phase | None = optional("Na deze fase")
    channels: tuple[MethodChannel, ...] = several("Wegen")
    barriers: tuple[Barrier, ...] = several("Drempels", "Alleen groepen met een van deze drempels.")
    audiences: tuple[Audience, ...] = several("Doelgroepen", "Groepen die deze drempel bijna altijd hebben.")


class PlanRule(Record):
    name: Line = field("Naam")
    principle: PrincipleId = field("Leidraad", "Het uitgangspunt waar deze regel op rust.")
    scope: PlanScope = field("Geldt voor", default=PlanScope.ALWAYS)
    test: PlanTest = field("Toets")
    numbers: PlanTestNumbers | None = optional("Waarmee vergelijken")
    sentence: Text = field("Wat er aan de hand is", "Woorden als {step} en {group} vult de controle in.")
    remedy: Text = field("Wat u kunt doen")
