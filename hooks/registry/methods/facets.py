"""What methods are filtered on and compared by: each with its place in the model, its rule and its words.

Labels and choices come from the model. The rules are carried out in the browser
(`theme/assets/js/toolbox/rules.js`); the steps of numbers stand here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .steps import COMPLETENESS, FACILITATORS, MINUTES, PREPARATION, WEEKS, Step

COMPLETENESS_KEY = "completeness"


class Rule(StrEnum):
    """When a method fits what someone chose."""

    ANY = "any"
    """It has at least one of the choices."""
    AT_MOST = "at_most"
    """Its number, or its place in the order of the choices, is not higher. Nothing given does not fit."""
    AT_LEAST = "at_least"
    HOLDS = "holds"
    """The number of people lies between its least and most."""
    SUITS = "suits"
    """It suits every one of these groups, by name or because it suits all, and none is less suited."""
    OVERCOMES = "overcomes"
    """For each of these barriers it has a way round, or it does not ask it of people."""
    WORDS = "words"
    """Each word begins a word of its name, summary, other names or search words."""


@dataclass(frozen=True)
class Facet:
    key: str
    path: tuple[str, ...]
    """Where the value stands in a method."""
    named_by: tuple[str, ...] = ()
    """The parts of the path whose titles make the label; the last one when left out."""
    rule: Rule | None = None
    """None for what is only compared."""
    parameter: str = ""
    """Its name in an address."""
    phrase: str = "{}"
    """How a choice reads in the sentence of what is chosen."""
    steps: tuple[Step, ...] = ()
    """What to choose from when the value is a number."""
    help: str = ""


FACETS = (
    Facet("words", ("search_words",), rule=Rule.WORDS, parameter="woord", phrase="met het woord {}"),
    Facet("group", ("group",), rule=Rule.HOLDS, parameter="personen", phrase="voor {} mensen"),
    Facet(
        "minutes",
        ("effort", "event_minutes"),
        rule=Rule.AT_MOST,
        parameter="minuten",
        phrase="hoogstens {} per keer",
        steps=MINUTES,
        help="Methoden zonder bijeenkomst vallen dan weg.",
    ),
    Facet(
        "cost", ("cost", "cost_class"), rule=Rule.AT_MOST, parameter="kosten", phrase="kosten hoogstens: {}"
    ),
    Facet("levels", ("levels",), rule=Rule.ANY, parameter="invloed"),
    Facet("suits", ("suits",), rule=Rule.SUITS, parameter="voor-wie", phrase="voor {}"),
    Facet("goals", ("goals",), rule=Rule.ANY, parameter="doel"),
    Facet("phases", ("phases",), rule=Rule.ANY, parameter="fase", phrase="in de fase {}"),
    Facet(
        "preparation_hours",
        ("effort", "preparation_hours"),
        rule=Rule.AT_MOST,
        parameter="voorbereiding",
        phrase="hoogstens {} voorbereiding",
        steps=PREPARATION,
    ),
    Facet(
        "lead_weeks",
        ("effort", "lead_weeks"),
        rule=Rule.AT_MOST,
        parameter="weken",
        phrase="klaar binnen {}",
        steps=WEEKS,
    ),
    Facet(
        "facilitators",
        ("staff", "facilitators"),
        rule=Rule.AT_MOST,
        parameter="begeleiders",
        phrase="hoogstens {}",
        steps=FACILITATORS,
    ),
    Facet(
        "facilitator_difficulty",
        ("difficulty", "facilitator"),
        ("difficulty", "facilitator"),
        Rule.AT_MOST,
        "moeilijk-begeleider",
        "voor de begeleider hoogstens {}",
    ),
    Facet(
        "participant_difficulty",
        ("difficulty", "participant"),
        ("difficulty", "participant"),
        Rule.AT_MOST,
        "moeilijk-deelnemers",
        "voor deelnemers hoogstens {}",
    ),
    Facet("channels", ("channels",), rule=Rule.ANY, parameter="waar"),
    Facet("recruitment", ("recruitment",), rule=Rule.ANY, parameter="werving"),
    Facet(
        "barriers",
        ("barriers", "barrier"),
        ("barriers",),
        Rule.OVERCOMES,
        "drempels",
        "ook als {} moeilijk is",
        help="U ziet methoden die hiervoor een oplossing geven of die dit niet vragen.",
    ),
    Facet("evidence", ("evidence", "level"), rule=Rule.ANY, parameter="bewijs", phrase="bewijs: {}"),
    Facet("kind", ("kind",), rule=Rule.ANY, parameter="soort"),
    Facet("scales", ("scales",), rule=Rule.ANY, parameter="schaal", phrase="schaal: {}"),
    Facet(
        COMPLETENESS_KEY,
        (),
        rule=Rule.AT_LEAST,
        parameter="volledig",
        phrase="voor minstens {} ingevuld",
        steps=COMPLETENESS,
        help="Welk deel van de velden van een volledige methode is ingevuld.",
    ),
    Facet("follow_up_hours", ("effort", "follow_up_hours")),
    Facet("less_suited", ("less_suited", "audience"), ("less_suited",)),
    Facet("before", ("before", "method"), ("before",)),
    Facet("after", ("after", "method"), ("after",)),
    Facet("alternatives", ("alternatives", "method"), ("alternatives",)),
)
"""In the order in which filters stand on the page."""

BY_KEY = {facet.key: facet for facet in FACETS}
