"""What a page says of a record's fields, taken from the model: labels, titles, the order of choices."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from registry.kinds import BY_KEY
from registry.routes import kind_key

if TYPE_CHECKING:
    from pydantic import BaseModel

    from registry.models.choices import Choice
    from registry.models.common import Record


def label(model: BaseModel, name: str) -> str:
    """The Dutch label of a field, as the model gives it."""
    return type(model).model_fields[name].title


def template(record: Record) -> str:
    """The template of a record's page."""
    return f"records/{BY_KEY[kind_key(record)].name}.html"


def grouped(records: Iterable[Record], name: str) -> list[tuple[Choice, list[Record]]]:
    """Records by the value of a field with choices, or by the first of its values, in the order of the choices;
    empty groups are left out."""
    groups: dict[Choice, list[Record]] = {}
    for record in records:
        value = getattr(record, name)
        groups.setdefault(value[0] if isinstance(value, tuple) else value, []).append(record)
    order = list(type(next(iter(groups)))) if groups else []
    return [(choice, groups[choice]) for choice in order if choice in groups]


def labels(choice: type[Choice]) -> dict[str, str]:
    """The labels of a fixed list by value, for scripts."""
    return {member.value: member.label for member in choice}
