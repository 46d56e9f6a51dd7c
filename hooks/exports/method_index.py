"""The methods as the pages of the toolbox need them to filter, compare and choose: short, with all labels once."""

from __future__ import annotations

from functools import partial
from typing import Any

from pydantic import BaseModel

from registry.methods import labels
from registry.methods.completeness import completeness
from registry.methods.demands import demands
from registry.methods.facets import COMPLETENESS_KEY, FACETS, Facet
from registry.models.method import Method
from registry.models.method_choices import Basis
from registry.routes import ROUTES, url_of

from .plain import listed, plain, text
from .publication import Files, Publication

PATH = f"{ROUTES['methods'].section}index.json"
WITH_BASIS = ("group", "effort", "cost")
"""The groups of numbers that say where they come from."""


def files(publication: Publication) -> Files:
    return Files({PATH: partial(_index, publication)})


def _index(publication: Publication) -> str:
    methods = [
        publication.part("index", method, lambda one=method: text(_method(one)).rstrip())
        for method in publication.registry.all("methods")
    ]
    return listed({"fields": fields(), "estimate": Basis.ESTIMATE.label}, "methods", methods)


def fields() -> dict[str, dict[str, Any]]:
    """For each facet its label and choices, and for those to filter on the rule and the words."""
    return {facet.key: _field(facet) for facet in FACETS}


def _field(facet: Facet) -> dict[str, Any]:
    choices = [{"value": value, "label": label} for value, label in labels.choices(facet)]
    basis = facet.path[0] if facet.path and facet.path[0] in WITH_BASIS else None
    optional = {"help": facet.help, "rule": facet.rule, "parameter": facet.parameter, "basis": basis}
    words = {"phrase": facet.phrase} if facet.rule else {}
    given = {name: value for name, value in optional.items() if value}
    return {"label": labels.label(facet), "choices": choices} | given | words


def _method(method: Method) -> dict[str, Any]:
    """What is not known is not there; `estimates` names the groups of numbers that are our own estimate."""
    values = {facet.key: _value(method, facet.path) for facet in FACETS if facet.path}
    values |= {
        "id": method.id,
        "name": method.name,
        "summary": " ".join(method.summary.split()),
        "url": url_of(method),
        "words": " ".join(method.also_known_as + method.search_words),
        "group": plain(method.group.model_copy(update={"basis": None})),
        "demands": plain(tuple(demands(method))),
        "estimates": [name for name in WITH_BASIS if getattr(method, name).basis is Basis.ESTIMATE],
        COMPLETENESS_KEY: completeness(method).percent,
    }
    return {name: value for name, value in values.items() if value is not None}


def _value(value: Any, path: tuple[str, ...]) -> Any:
    """What stands at a path; of a list of models, what stands in each of them."""
    if not path:
        return plain(value)
    if isinstance(value, tuple):
        return [_value(item, path) for item in value]
    return _value(getattr(value, path[0]), path[1:]) if isinstance(value, BaseModel) else None
