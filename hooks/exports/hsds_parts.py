"""What the items of HSDS have in common: their identity, leaving out what is not known, and remarks in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from registry.models.choices import Standing
from registry.models.common import Record

from .publication import Publication

Item = dict[str, Any]


def item_id(record: Record, publication: Publication, part: str = "") -> str:
    """Of a record or a part of it: the same for as long as its address is, so that nobody has to keep it."""
    return str(uuid5(NAMESPACE_URL, publication.url(record) + (f"#{part}" if part else "")))


def organization_id(publication: Publication) -> str:
    return str(uuid5(NAMESPACE_URL, publication.site_url))


def known(**fields: Any) -> Item:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value not in (None, [])}


def sentences(parts: Iterable[str | None]) -> str | None:
    return " ".join(part for part in parts if part) or None


def remark(status: Standing, what: str = "Hoe zeker") -> str | None:
    """What a reader should know of a fact that is not confirmed."""
    return None if status is Standing.CONFIRMED else f"{what}: {status.label}."
