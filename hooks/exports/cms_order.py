"""The order of the fields in a form: that of the commented example, where the fields were put for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .cms_fields import Field


def in_order(fields: list[Field], example: Any) -> list[Field]:
    """The fields as they stand in the example, also within blocks; what is not in it comes last."""
    block = _one(example)
    names = list(block)
    ordered = sorted(
        fields, key=lambda field: names.index(field["name"]) if field["name"] in names else len(names)
    )
    return [_inside(field, block.get(field["name"])) for field in ordered]


def _inside(field: Field, example: Any) -> Field:
    return field | {"fields": in_order(field["fields"], example)} if "fields" in field else field


def _one(example: Any) -> Mapping[str, Any]:
    """A block; of a list of blocks the first says the most, and the others fill in what it left out."""
    if isinstance(example, Mapping):
        return example
    found: dict[str, Any] = {}
    for item in example if isinstance(example, list) else []:
        for name, value in item.items() if isinstance(item, Mapping) else ():
            found.setdefault(name, value)
    return found
