"""What a model asks of a value beside its kind: whether it may be left out, its form, what it refers to, how many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import WithJsonSchema
from pydantic.fields import FieldInfo

from .models.fields import Ref


@dataclass(frozen=True)
class FieldRules:
    required: bool
    default: Any
    """What a field that is left out counts as; None when that is nothing."""
    pattern: str | None
    """A regular expression for a text, or for each text in a list."""
    message: str
    """What a text must be, in Dutch, when it does not fit the pattern."""
    refers_to: str | None
    """The key of a kind of record, for a field that holds ids."""
    whole: bool
    """Whether a number has no decimals."""
    fewest: int
    """Items in a list."""
    most: int | None


def field_rules(info: FieldInfo) -> FieldRules:
    marks = (*info.metadata, *_marks(info.annotation))
    schema = next((mark.json_schema for mark in marks if isinstance(mark, WithJsonSchema)), {})
    return FieldRules(
        required=info.is_required(),
        default=None if info.is_required() else info.default,
        pattern=schema.get("pattern"),
        message=schema.get("patternErrorMessage", ""),
        refers_to=next((mark.kind for mark in marks if isinstance(mark, Ref)), None),
        whole=int in _types(info.annotation),
        fewest=_length(info, "min_length") or 0,
        most=_length(info, "max_length"),
    )


def _marks(annotation: Any) -> Iterator[Any]:
    """All that stands between the brackets of a type, in every layer."""
    for part in get_args(annotation):
        yield part
        yield from _marks(part)


def _types(annotation: Any) -> set[Any]:
    return {annotation, *(part for part in _marks(annotation) if isinstance(part, type))}


def _length(info: FieldInfo, name: str) -> int | None:
    """A bound on the field itself: of a list, how many items."""
    return next(
        (getattr(mark, name) for mark in info.metadata if getattr(mark, name, None) is not None), None
    )
