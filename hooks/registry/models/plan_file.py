"""The file of a plan: a process in the making. The same fields, of which only the format is required yet.

The model is derived from `Process`, so a finished plan is a process without a single field renamed.
"""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

from annotated_types import MinLen
from pydantic import BaseModel, Field, create_model
from pydantic.fields import FieldInfo

from .fields import Model, Whole, field
from .process import VERSION, PlanFormat, Process

_OF_A_PAGE = {"id", "previous_ids"}
"""What a plan has no use for before it is a page of the site."""


def _draft(model: type[BaseModel], name: str) -> type[Model]:
    """A model with the fields of `model`, none of them required."""
    known = {
        key: info for key, info in model.model_fields.items() if key not in _OF_A_PAGE or model != Process
    }
    fields = {
        key: (_loosened(info.annotation, info.metadata), _optional(info)) for key, info in known.items()
    }
    return create_model(name, __base__=Model, __module__=__name__, **fields)


def _loosened(annotation: Any, bounds: list[Any]) -> Any:
    """The same type, with drafts for the models in it and without a least number of items."""
    if get_origin(annotation) is tuple:
        annotation = tuple[_loosened(get_args(annotation)[0], []), ...]
        bounds = [bound for bound in bounds if not isinstance(bound, MinLen)]
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        annotation = _draft(annotation, f"{annotation.__name__}Draft")
    return Annotated[annotation, *bounds] if bounds else annotation


def _optional(info: FieldInfo) -> Any:
    """The label and the help of a field; the field itself may be left out."""
    empty = () if get_origin(info.annotation) is tuple else None
    return field(info.title, info.description or "", default=empty if info.is_required() else info.default)


class PlanFile(_draft(Process, "ProcessDraft")):
    """What the composer saves and opens."""

    format: PlanFormat = field("Soort bestand")
    version: Annotated[Whole, Field(ge=VERSION, le=VERSION)] = field("Versie van het bestand")
