"""The words of a facet, taken from the model: its label and its choices."""

from __future__ import annotations

from typing import Any, get_args

from ..models.choices import Choice
from ..models.method import Method
from ..walk import models_in
from .completeness import LABEL
from .facets import Facet


def label(facet: Facet) -> str:
    """The title of the field: "Kosten"; of nested fields together: "Moeilijkheid voor de begeleider"."""
    if not facet.path:
        return LABEL
    titles = dict(zip(facet.path, _fields(facet.path, "title"), strict=True))
    first, *rest = (titles[part] for part in facet.named_by or facet.path[-1:])
    return " ".join([first, *(title[0].lower() + title[1:] for title in rest)])


def choices(facet: Facet) -> list[tuple[str | int, str]]:
    """Each value with its label, in order: of the fixed list, or the steps of a number."""
    if facet.steps or not facet.path:
        return [(step.value, step.label) for step in facet.steps]
    choice = _choice_in(_fields(facet.path, "annotation")[-1])
    return [(member.value, member.label) for member in choice or ()]


def _fields(path: tuple[str, ...], name: str) -> list[Any]:
    """What each field along a path says of itself."""
    model, found = Method, []
    for part in path:
        found.append(getattr(model.model_fields[part], name))
        model = models_in(model).get(part, model)
    return found


def _choice_in(annotation: Any) -> type[Choice] | None:
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        return annotation
    return next(filter(None, map(_choice_in, get_args(annotation))), None)
