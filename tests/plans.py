"""Plans for the tests, a small toolbox of methods for them, and the site's scripts to try them on."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from exports import composer
from publications import MONDAY, real

HERE = Path(__file__).resolve().parent
SCRIPTS = HERE.parent / "theme" / "assets" / "js"

Plan = dict[str, Any]


def call(module: str, name: str, *args: Any) -> Any:
    """What a function of a script gives; an error comes back as {"error": …}."""
    return calls([{"module": module, "name": name, "args": args}])[0]


def calls(asked: list[dict[str, Any]]) -> list[Any]:
    """Many calls in one run of Node."""
    command = ["node", str(HERE / "call.mjs"), str(_modules())]
    result = subprocess.run(
        command, input=json.dumps(asked), capture_output=True, text=True, check=True, timeout=60
    )
    answers = json.loads(result.stdout)
    return [answer if "error" in answer else answer.get("value") for answer in answers]


@cache
def _modules() -> Path:
    """The scripts where Node takes .js for modules, as browsers do."""
    folder = Path(tempfile.mkdtemp(prefix="scripts-"))
    shutil.copytree(SCRIPTS, folder / "js")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return folder / "js"


@cache
def page_data() -> dict[str, Any]:
    return composer.page_data(real())


def world(**other: Any) -> dict[str, Any]:
    """What the check knows beside the plan, with two methods of our own."""
    levels = page_data()["fields"]["room"]["choices"]
    labels = {
        "step": "Stap",
        "group": "Groep",
        "and": "en",
        "range": "{least} tot {most}",
        "range_open": "{least} of meer",
        "levels": levels,
    }
    return {
        "methods": METHODS,
        "levels": list(levels),
        "labels": labels,
        "holidays": {"2027-04-27": "Koningsdag"},
        "today": MONDAY.isoformat(),
    } | other


def _method(id: str, name: str, **other: Any) -> dict[str, Any]:
    given = {
        "id": id,
        "name": name,
        "levels": ["deciding", "consulted"],
        "phases": ["choose"],
        "group": {"min": 10, "max": 40},
        "event_minutes": 60,
        "preparation_hours": 4,
        "follow_up_hours": 2,
        "lead_weeks": 4,
        "facilitators": 2,
        "channels": ["in_person"],
        "privacy": None,
        "materials": ["stiften"],
        "steps": [
            {"stage": "before", "title": "Nodig uit", "text": "Bel aan."},
            {
                "stage": "during",
                "title": "Welkom",
                "minutes": 15,
                "role": "gastheer",
                "text": "Zeg wie u bent.",
            },
            {"stage": "during", "title": "Stemmen", "minutes": 45, "text": "Iedereen stemt."},
            {"stage": "after", "title": "Ruim op", "text": "Samen."},
        ],
    }
    return given | other


METHODS = {
    "stemmen": _method("stemmen", "Stemmen"),
    "panel": _method(
        "panel", "Panel", levels=["consulted"], group={"min": 20}, privacy={"personal_data": True}
    ),
}


def plan(**other: Any) -> Plan:
    """A plan in which the check finds nothing."""
    return copy.deepcopy(_PLAN) | other


_FEEDBACK = {"to": "Alle bewoners", "how": "Kaart in de bus.", "within_days": 14}
_PLAN: Plan = {
    "title": "Een bankje",
    "question": "Waar komt het bankje?",
    "open_points": ["De plek."],
    "room": "deciding",
    "hours_available": 40,
    "contact": "WIJ Voorbeeldwijk",
    "start": "2027-03-01",
    "evaluation": "Vraag het na een maand.",
    "roles": ["Trekker van WIJ."],
    "groups": [
        {"id": "bewoners", "name": "Bewoners", "level": "deciding", "size": 20},
        {
            "id": "jongeren",
            "name": "Jongeren",
            "level": "consulted",
            "often_missing": True,
            "reach": "Ga naar de school.",
        },
    ],
    "steps": [
        {
            "id": "ophalen",
            "title": "Ophalen",
            "phase": "collect",
            "groups": ["bewoners", "jongeren"],
            "channels": ["outdoors"],
            "week": 0,
            "hours": 10,
            "comes_out": "Drie plekken.",
            "decision": {"who": "Het team", "agreed": True},
            "feedback": {**_FEEDBACK},
        },
        {
            "id": "kiezen",
            "title": "Kiezen",
            "phase": "choose",
            "methods": ["stemmen"],
            "groups": ["bewoners"],
            "channels": ["in_person"],
            "date": "2027-04-06",
            "starts": "19:30",
            "minutes": 60,
            "place": "Buurthuis",
            "size": 20,
            "hours": 8,
            "uses": ["ophalen"],
            "comes_out": "Eén plek.",
            "decision": {"who": "Bewoners", "what": "De plek."},
            "feedback": {**_FEEDBACK},
        },
        {
            "id": "vertellen",
            "title": "Vertellen",
            "phase": "report_back",
            "groups": ["bewoners", "jongeren"],
            "channels": ["written", "outdoors"],
            "week": 10,
            "hours": 4,
            "comes_out": "Een bericht.",
            "decision": {"who": "Nog geen besluit"},
            "feedback": {**_FEEDBACK},
        },
    ],
}


def changed(path: str, value: Any) -> Plan:
    """The plan with another value at a path such as "steps.1.feedback.how"; None takes the field out."""
    result = plan()
    *names, last = [int(name) if name.isdigit() else name for name in path.split(".")]
    block: Any = result
    for name in names:
        block = block[name]
    if value is None:
        del block[last]
    else:
        block[last] = value
    return result


def file_of(given: Plan, version: int = 2) -> str:
    return json.dumps({"format": "wij-draaiboek", "version": version} | given)
