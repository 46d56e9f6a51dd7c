"""Values to choose from, each with its Dutch label: `Choice`, and the choices that several kinds share."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema


class Choice(StrEnum):
    """A text value from a fixed list. A member is written `NAME = "value", "label"`."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def read(cls, value: object) -> Self:
        """The member for `value`; anything else is a pydantic error that carries the choices with their labels."""
        if isinstance(value, str):
            with suppress(ValueError):
                return cls(value)
        choices = {member.value: member.label for member in cls}
        raise PydanticCustomError("choice", "kies uit de lijst", {"choices": choices})

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.read, serialization=core_schema.plain_serializer_function_ser_schema(lambda m: m.value)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            "type": "string",
            "enum": [member.value for member in cls],
            "enumDescriptions": [member.label for member in cls],
        }


class Standing(Choice):
    """How sure a block of facts is. Everything but `CONFIRMED` is labelled on the page."""

    CONFIRMED = "confirmed", "bevestigd"
    REPORTED = "reported", "gemeld door anderen, niet bevestigd door WIJ"
    DERIVED = "derived", "afgeleid uit open gegevens, niet bevestigd door WIJ"
    UNCONFIRMED = "unconfirmed", "onze inschatting, niet bevestigd"
    EXAMPLE = "example", "voorbeeld, niet echt"


class Answer(Choice):
    """`unknown` is a value of its own, apart from `no`."""

    YES = "yes", "ja"
    PARTLY = "partly", "gedeeltelijk"
    NO = "no", "nee"
    UNKNOWN = "unknown", "niet bekend"


class CheckedHow(Choice):
    PUBLIC_SOURCE = "public_source", "in een openbare bron"
    OPEN_DATA = "open_data", "in open gegevens"
    BY_PHONE = "by_phone", "telefonisch"
    ON_SITE = "on_site", "ter plaatse"
    BY_TEAM = "by_team", "door het team zelf"
    NOT_CHECKED = "not_checked", "nog niet gecontroleerd"


class Influence(Choice):
    """What residents have a say in: the four words of Groningen (letter of 17 May 2017) and two beside them."""

    INFORMED = "informed", "meeweten"
    CONSULTED = "consulted", "meepraten"
    ADVISING = "advising", "meedenken"
    TAKING_PART = "taking_part", "meedoen"
    DECIDING = "deciding", "meebeslissen"
    SELF_ORGANISING = "self_organising", "zelf organiseren"


class Audience(Choice):
    """Groups of residents, for methods, examples and services alike."""

    ALL = "all", "alle bewoners"
    CHILDREN = "children", "kinderen (4-12 jaar)"
    TEENAGERS = "teenagers", "jongeren (12-18 jaar)"
    YOUNG_ADULTS = "young_adults", "jongvolwassenen en studenten"
    FAMILIES = "families", "gezinnen"
    WORKING_PARENTS = "working_parents", "werkende ouders"
    OLDER_PEOPLE = "older_people", "ouderen"
    LOW_LITERACY = "low_literacy", "mensen die moeilijk lezen of schrijven"
    LEARNING_DUTCH = "learning_dutch", "mensen die Nederlands leren"
    NEWCOMERS = "newcomers", "nieuwkomers en vluchtelingen"
    PHYSICAL_DISABILITY = "physical_disability", "mensen met een lichamelijke beperking"
    DEAF_OR_BLIND = "deaf_or_blind", "mensen die slecht horen of zien"
    LEARNING_DISABILITY = "learning_disability", "mensen met een licht verstandelijke beperking"
    MENTAL_HEALTH = "mental_health", "mensen met psychische klachten"
    CARERS = "carers", "mantelzorgers"
    MONEY_WORRIES = "money_worries", "mensen met geldzorgen"
    LOW_DIGITAL_SKILLS = "low_digital_skills", "mensen die niet handig zijn met de computer"
    TENANTS = "tenants", "huurders"
    HOME_OWNERS = "home_owners", "huiseigenaren"
    BUSINESS_OWNERS = "business_owners", "ondernemers"
    VOLUNTEERS = "volunteers", "vrijwilligers en bewonersorganisaties"
    EXPERTS_BY_EXPERIENCE = "experts_by_experience", "ervaringsdeskundigen"
    PROFESSIONALS = "professionals", "beroepskrachten"


class Theme(Choice):
    """What a plan, an idea or a practice example is about."""

    LIVING_TOGETHER = "living_together", "samenleven"
    CARE = "care", "zorg en gezondheid"
    YOUTH = "youth", "jeugd"
    HOUSING = "housing", "wonen"
    GREEN = "green", "groen en buitenruimte"
    SAFETY = "safety", "veiligheid en verkeer"
    POVERTY = "poverty", "geld en armoede"
    LONELINESS = "loneliness", "ontmoeten en eenzaamheid"
    SPORT = "sport", "sport en bewegen"
    SAY = "say", "zeggenschap"
