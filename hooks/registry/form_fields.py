"""What a form has to know of a model's fields: label, help, kind of value, choices. All of it from the model."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from .models.choices import Choice

_KINDS = {
    str: "line",
    int: "number",
    float: "number",
    bool: "flag",
    dt.date: "date",
    dt.time: "time",
    dt.datetime: "moment",
}
LONG = 1000
"""A text that may be longer than this gets more than one line."""


@dataclass(frozen=True)
class FormField:
    title: str
    help: str
    kind: str
    """line, text, number, flag, date, time, moment, choice, block; with "s" behind it for a list."""
    choices: dict[str, str]
    """Label by value, for a choice."""
    fields: dict[str, FormField]
    """Of a block."""
    longest: int | None = None
    least: float | None = None
    most: float | None = None


def form_fields(model: type[BaseModel]) -> dict[str, FormField]:
    """The fields of a model by name, in order."""
    return {name: _form_field(info) for name, info in model.model_fields.items()}


def _form_field(info: FieldInfo) -> FormField:
    kind, plain = _kind(info)
    is_choice = issubclass(plain, Choice)
    return FormField(
        title=info.title,
        help=info.description or "",
        kind=kind,
        choices={member.value: member.label for member in plain} if is_choice else {},
        fields=form_fields(plain) if issubclass(plain, BaseModel) else {},
        longest=_bound(info, "max_length"),
        least=_bound(info, "ge"),
        most=_bound(info, "le"),
    )


def _kind(info: FieldInfo) -> tuple[str, type[Any]]:
    """The name of the kind, and the Python type of one value."""
    many = get_origin(_without_none(info.annotation)) is tuple
    plain = _plain_type(info.annotation)
    if issubclass(plain, Choice):
        name = "choice"
    elif issubclass(plain, BaseModel):
        name = "block"
    elif plain is str and (_bound(info, "max_length") or 0) > LONG:
        name = "text"
    else:
        name = _KINDS[plain]
    return (f"{name}s" if many else name), plain


def _without_none(annotation: Any) -> Any:
    parts = [part for part in get_args(annotation) if part is not type(None)]
    return parts[0] if type(None) in get_args(annotation) and len(parts) == 1 else annotation


def _plain_type(annotation: Any) -> type[Any]:
    """`tuple[Annotated[str, …], …] | None` is about str."""
    while not isinstance(annotation, type) or get_origin(annotation) is tuple:
        annotation = next(part for part in get_args(annotation) if part not in (type(None), ...))
    return annotation


def _bound(info: FieldInfo, name: str) -> float | None:
    """A bound that stands on the field itself or inside its type."""
    return _in_marks((*reversed(info.metadata), info.annotation), name)


def _in_marks(parts: tuple[Any, ...], name: str) -> float | None:
    for part in parts:
        value = getattr(part, name, None)
        inner = value if isinstance(value, int | float) else _in_marks(_inside(part), name)
        if inner is not None:
            return inner
    return None


def _inside(part: Any) -> tuple[Any, ...]:
    return (
        (*get_args(part), *getattr(part, "metadata", ()))
        if isinstance(part, FieldInfo) or get_args(part)
        else ()
    )
