"""The kinds of records: for each its model, and where its files stand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from .models.area import Area
from .models.chooser import Chooser
from .models.closure import Closure
from .models.common import Record
from .models.example import Example
from .models.feedback import FeedbackReport
from .models.helpline import Helpline
from .models.holidays import Holidays
from .models.idea import Idea
from .models.jargon import Jargon
from .models.language import Language
from .models.location import Location
from .models.method import Method
from .models.plan import Plan
from .models.plan_rule import PlanRule
from .models.principle import Principle
from .models.process import Process
from .models.service import Service
from .models.vocabulary import Vocabulary

TEMPLATE = "_template.yml"


@dataclass(frozen=True)
class Kind:
    """A kind of record: `folder` holds one file per record, or `file` holds a list of them under `key`."""

    name: str
    """One of them, in code; also the name of its JSON Schema."""
    key: str
    """All of them, in code."""
    model: type[Record]
    singular: str
    """One of them, in Dutch."""
    plural: str
    folder: PurePosixPath
    file: str | None = None
    single: bool = False
    """True for a file that is one record, such as the holidays."""
    fixed: bool = False
    """True where a new one asks for code as well."""

    @property
    def can_begin(self) -> bool:
        """Whether editors begin a new one by themselves, from its example."""
        return not (self.single or self.fixed)

    @property
    def is_list(self) -> bool:
        """Whether all records of this kind stand in one file, as a list."""
        return self.file is not None and not self.single

    @property
    def template(self) -> PurePosixPath:
        """The commented example beside the records."""
        return self.folder / (TEMPLATE if self.file is None else f"_template.{self.file}")

    @property
    def title_field(self) -> str | None:
        """The field that names a record to visitors, unique within the kind."""
        return next((name for name in ("name", "title") if name in self.model.model_fields), None)


def _kind(
    name: str, key: str, model: type[Record], singular: str, plural: str, folder: str, **rest: object
) -> Kind:
    return Kind(name, key, model, singular, plural, PurePosixPath(folder), **rest)


KINDS = (
    _kind(
        "holidays",
        "holidays",
        Holidays,
        "feestdagenlijst",
        "feestdagenlijsten",
        "locations",
        file="holidays.yml",
        single=True,
    ),
    _kind("area", "areas", Area, "buurt", "buurten", "locations", file="areas.yml"),
    _kind("location", "locations", Location, "locatie", "locaties", "locations"),
    _kind("closure", "closures", Closure, "sluiting", "sluitingen", "locations/closures"),
    _kind("helpline", "helplines", Helpline, "hulplijn", "hulplijnen", "content", file="helplines.yml"),
    _kind(
        "vocabulary",
        "vocabulary",
        Vocabulary,
        "zoekwoordenlijst",
        "zoekwoordenlijsten",
        "content",
        file="vocabulary.yml",
        single=True,
    ),
    _kind(
        "jargon", "jargon", Jargon, "jargonlijst", "jargonlijsten", "content", file="jargon.yml", single=True
    ),
    _kind("service", "services", Service, "onderwerp", "onderwerpen", "content/services"),
    _kind("language", "languages", Language, "taal", "talen", "content/languages", fixed=True),
    _kind("plan", "plans", Plan, "plan", "plannen", "content/plans"),
    _kind("idea", "ideas", Idea, "idee", "ideeën", "content/ideas"),
    _kind("principle", "principles", Principle, "spelregel", "spelregels", "toolbox", file="principles.yml"),
    _kind(
        "plan_rule",
        "plan_rules",
        PlanRule,
        "controleregel",
        "controleregels",
        "toolbox",
        file="plan-check.yml",
    ),
    _kind(
        "chooser", "chooser", Chooser, "keuzehulp", "keuzehulpen", "toolbox", file="chooser.yml", single=True
    ),
    _kind("method", "methods", Method, "methode", "methoden", "toolbox/methods"),
    _kind("example", "examples", Example, "voorbeeld", "voorbeelden", "toolbox/examples"),
    _kind("process", "processes", Process, "proces", "processen", "toolbox/processes"),
    _kind("feedback", "feedback", FeedbackReport, "jaarverslag", "jaarverslagen", "toolbox/feedback"),
)
TEMPLATES = {kind.template for kind in KINDS}

BY_KEY = {kind.key: kind for kind in KINDS}
_BY_FILE = {kind.folder / kind.file: kind for kind in KINDS if kind.file}
_BY_FOLDER = {kind.folder: kind for kind in KINDS if not kind.file}


def kind_of(path: PurePosixPath) -> Kind | None:
    """The kind of record that the file at `path`, relative to the project, holds, by where it stands."""
    return _BY_FILE.get(path) or _BY_FOLDER.get(path.parent)
