"""A value of a record in words, as an editor or a manager would say it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from hours import words
from registry.models.choices import Choice
from registry.models.fields import Language, Ref
from registry.models.hours import Week
from registry.models.translations import Texts
from registry.registry import Registry
from registry.titles import title

from ..lines import Line
from .weeks import week_lines

LONG = 60
"""A text that is longer stands on lines of its own."""


def line_of(info: FieldInfo, value: Any, registry: Registry) -> Line:
    """A field with its value, and all that is in it."""
    if isinstance(value, Week):
        return Line(info.title, "", week_lines(value))
    if isinstance(value, BaseModel):
        return Line(info.title, "", parts_of(value, registry))
    if isinstance(value, tuple) and any(isinstance(item, BaseModel) for item in value):
        items = (Line(name_of(item, registry), "", parts_of(item, registry, named=True)) for item in value)
        return Line(info.title, "", tuple(items))
    return Line(info.title, in_words(value, info, registry))


def parts_of(
    model: BaseModel, registry: Registry, *, named: bool = False, without: Collection[str] = ()
) -> tuple[Line, ...]:
    """What is filled in; when `named`, without the field that names it."""
    left_out = {*without, naming_field(type(model)) if named else ""}
    fields = ((name, type(model).model_fields[name]) for name in told_fields(type(model)))
    return tuple(
        line_of(info, value, registry)
        for name, info in fields
        if name not in left_out and _is_filled(info, value := getattr(model, name))
    )


def _is_filled(info: FieldInfo, value: Any) -> bool:
    """Whether an editor wrote something there, and not just what holds when nothing is written."""
    return value not in (None, ()) and (info.is_required() or value != info.get_default())


def told_fields(model: type[BaseModel]) -> list[str]:
    """The fields that say anything to people, in the order of the model; those that many models share come last."""
    own = sorted(model.model_fields, key=lambda name: name not in model.__annotations__)
    return [name for name in own if not (issubclass(model, Texts) and name == "of")]


def in_words(value: Any, info: FieldInfo, registry: Registry) -> str:
    """One value, or a list of them, on one line."""
    if isinstance(value, tuple):
        return ", ".join(in_words(item, info, registry) for item in value)
    if isinstance(value, str) and Language in (info.annotation, *get_args(info.annotation)):
        return words.DUTCH.languages.get(value, value)
    if (ref := _ref_in(info.annotation) or _ref_in(tuple(info.metadata))) and isinstance(value, str):
        return name_of_record(ref.kind, value, registry)
    if isinstance(value, BaseModel):
        return name_of(value, registry)
    return plain(value)


def plain(value: Any) -> str:
    match value:
        case None | ():
            return "niets"
        case Choice():
            return value.label
        case bool():
            return "ja" if value else "nee"
        case dt.datetime():
            return words.moment(value)
        case dt.date():
            return words.date(value)
        case dt.time():
            return f"{words.time(value)} uur"
        case float() | int():
            return f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)
        case _:
            return " ".join(str(value).split())


def name_of_record(kind: str, id: str, registry: Registry) -> str:
    """Its title, or the id when there is no such record."""
    try:
        return title(registry.get(kind, id), registry)
    except (KeyError, TypeError):
        return id


def name_of(model: BaseModel, registry: Registry) -> str:
    """What an item of a list is called among the others."""
    label = getattr(model, "label", None)
    if isinstance(label, str):
        return label
    name = naming_field(type(model))
    return in_words(getattr(model, name), type(model).model_fields[name], registry)


def naming_field(model: type[BaseModel]) -> str:
    """The field by which an item of a list is known: its id, or else the first that it must have."""
    fields = model.model_fields
    own = told_fields(model)
    return "id" if "id" in fields else next((n for n in own if fields[n].is_required()), own[0])


def _ref_in(part: Any) -> Ref | None:
    if isinstance(part, Ref):
        return part
    inside = part if isinstance(part, tuple) else get_args(part)
    return next(filter(None, map(_ref_in, inside)), None)
