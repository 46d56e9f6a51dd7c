"""The accessibility statement: the map of criteria that the tests are held to, read for the page about it.

The map lives with the tests (tests/accessibility/criteria.yml), so that what the page says is what is tested.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Self

import yaml
from mkdocs.exceptions import PluginError
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from registry.models.choices import Choice

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

SOURCE = "tests/accessibility/criteria.yml"
MISSING = f"{SOURCE} ontbreekt of is niet te lezen. De pagina over toegankelijkheid wordt daarvan gemaakt."
WRONG = f"{SOURCE} klopt niet:"


class Level(Choice):
    """The levels of WCAG that this site is held to."""

    A = "A", "A"
    AA = "AA", "AA"


class Outcome(Choice):
    """What came of looking."""

    PASS = "pass", "Geen fouten gevonden"
    PARTLY = "partly", "Nog niet overal goed"
    FAIL = "fail", "Niet goed"
    NOT_APPLICABLE = "not_applicable", "Komt niet voor"


class Principle(Choice):
    """The four parts of WCAG, by the first digit of a criterion's number."""

    PERCEIVABLE = "1", "Waarneembaar: u kunt alles zien of horen"
    OPERABLE = "2", "Bedienbaar: u kunt alles gebruiken"
    UNDERSTANDABLE = "3", "Begrijpelijk: u kunt alles volgen"
    ROBUST = "4", "Robuust: hulpprogramma's kunnen ermee werken"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Test(_Part):
    """An automatic test: which function it is, which check it runs, and what it does in Dutch."""

    id: str
    check: str | None = None
    says: str


class Manual(_Part):
    """What was done by hand, when, and what was seen then."""

    script: str
    date: dt.date
    by: str
    outcome: Outcome
    found: str


class Criterion(_Part):
    """One success criterion and all that holds the site to it."""

    number: str
    name: str
    level: Level
    tests: tuple[str, ...] = ()
    manual: Manual | None = None
    not_applicable: str | None = None
    not_tested: str | None = None
    known: str | None = None

    @property
    def outcome(self) -> Outcome:
        """Tests that fail stop a release, so what they guard is in order unless a look by hand found otherwise."""
        if self.not_applicable:
            return Outcome.NOT_APPLICABLE
        if self.manual and self.manual.outcome is not Outcome.PASS:
            return self.manual.outcome
        return Outcome.PARTLY if self.known else Outcome.PASS


class Statement(_Part):
    """The whole map."""

    checked: dt.date
    tests: dict[str, Test]
    criteria: tuple[Criterion, ...]

    @model_validator(mode="after")
    def _everything_is_covered(self) -> Self:
        for one in self.criteria:
            if not (one.tests or one.manual or one.not_applicable):
                raise ValueError(f"{one.number} heeft geen test, geen handmatig onderzoek en geen reden")
            if unknown := set(one.tests) - set(self.tests):
                raise ValueError(
                    f"{one.number} noemt een test die niet bestaat: {', '.join(sorted(unknown))}"
                )
        return self

    @property
    def principles(self) -> list[tuple[Principle, list[Criterion]]]:
        return [(part, [one for one in self.criteria if one.number[0] == part.value]) for part in Principle]

    @property
    def shortcomings(self) -> list[Criterion]:
        return [one for one in self.criteria if one.outcome in (Outcome.PARTLY, Outcome.FAIL)]

    @property
    def by_hand(self) -> list[Criterion]:
        return [one for one in self.criteria if one.manual]


def statement_of(config: MkDocsConfig) -> Statement:
    """The map of the project that `config` belongs to. Raises PluginError when it is missing or wrong."""
    return read(Path(config.config_file_path).parent / SOURCE)


def read(path: Path) -> Statement:
    try:
        written = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, yaml.YAMLError) as error:
        raise PluginError(f"{MISSING}\n{error}") from error
    try:
        return Statement.model_validate(written)
    except ValidationError as error:
        raise PluginError(f"{WRONG}\n{error}") from error
