"""What the composer of plans works with: the methods, the ready processes as plans, the schema, and the words.

The first three are files that the browser asks for when it needs them; the words stand in the page.
"""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

from registry.form_fields import form_fields
from registry.json_schema import plan_schema
from registry.models.choices import Influence
from registry.models.method import Method
from registry.models.plan_file import PlanFile
from registry.models.process import VERSION, PlanFormat, Process
from registry.promises import PROMISES
from registry.routes import ROUTES, url_of

from .plain import listed, plain, text
from .publication import Files, Publication

FOLDER = "toolbox/draaiboek/"
METHODS = f"{FOLDER}methods.json"
SCHEMA = f"{FOLDER}schema.json"
MARK = {"format": PlanFormat.PLAYBOOK.value, "version": VERSION}
_OF_THE_PAGE = {"id", "previous_ids", "sources", "checked", "status", "note"}
"""What is said of a ready process and does not hold for a plan made from it."""


def files(publication: Publication) -> Files:
    plans = {plan_path(id): partial(_plan, id, publication) for id in publication.registry.ids("processes")}
    return Files({METHODS: partial(_methods, publication), SCHEMA: partial(_schema, publication), **plans})


def _methods(publication: Publication) -> str:
    methods = publication.registry.all("methods")
    parts = (
        publication.part("composer", one, lambda one=one: text(method_data(one)).rstrip()) for one in methods
    )
    return listed({}, "methods", parts)


def _schema(publication: Publication) -> str:
    return text({"$id": publication.site_url + SCHEMA, **plan_schema()})


def _plan(id: str, publication: Publication) -> str:
    return text(plan_data(publication.registry.get("processes", id)))


def plan_path(process_id: str) -> str:
    return f"{ROUTES['processes'].url(process_id)}draaiboek.json"


def plan_data(process: Process) -> dict[str, Any]:
    """A ready process as the beginning of a plan."""
    return MARK | {
        name: value for name, value in plain(process).items() if name not in _OF_THE_PAGE | MARK.keys()
    }


def method_data(method: Method) -> dict[str, Any]:
    """What the composer proposes and checks; a method without an event has no minutes."""
    return plain(method.effort) | {
        "id": method.id,
        "name": method.name,
        "url": url_of(method),
        "summary": method.summary,
        "levels": plain(method.levels),
        "phases": plain(method.phases),
        "group": plain(method.group),
        "cost": plain(method.cost) | {"label": method.cost.cost_class.label},
        "facilitators": method.staff.facilitators,
        "channels": plain(method.channels),
        "barriers": plain(method.barriers),
        "privacy": plain(method.privacy) if method.privacy else None,
        "steps": plain(method.steps),
        "materials": list(method.materials),
        "words": [*method.also_known_as, *method.search_words],
    }


def page_data(publication: Publication) -> dict[str, Any]:
    """What the page itself needs to know: the fields, the rules, and names for ids. Nothing of it is typed twice."""
    registry = publication.registry
    return {
        "mark": MARK,
        "fields": {name: asdict(field) for name, field in form_fields(PlanFile).items()},
        "rules": [
            plain(rule) | {"url": url_of(registry.get("principles", rule.principle))}
            for rule in registry.all("plan_rules")
        ],
        "principles": {principle.id: principle.name for principle in registry.all("principles")},
        "areas": {area.id: area.name for area in registry.all("areas")},
        "levels": [level.value for level in Influence],
        "promises": {level.value: sentence for level, sentence in PROMISES.items()},
        "holidays": {
            day.date.isoformat(): day.name for year in registry.all("holidays") for day in year.decisions
        },
    }
