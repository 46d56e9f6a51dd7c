"""A page made of one record: its body is a Jinja template, without a detour through Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from registry import titles
from registry.routes import ROUTES

from ..showing import fields
from .virtual_page import VirtualPage

if TYPE_CHECKING:
    from registry.models.common import Record
    from registry.registry import Registry

    from ..edition import Edition


def sources(registry: Registry) -> Iterator[tuple[str, str, str]]:
    """For each record that has a page of its own: the path that MkDocs knows the page by, its kind and id."""
    for key, route in ROUTES.items():
        if route.own_page:
            for id in registry.ids(key):
                yield route.source(id), key, id


class RecordPage(VirtualPage):
    frame = "record.html"

    def __init__(self, source: str, record: Record, template: str, edition: Edition) -> None:
        self.record = record
        super().__init__(source, template, edition, record=record)

    def title_in(self, edition: Edition) -> str:
        return titles.title(self.record, edition.registry)

    def meta_in(self, edition: Edition) -> dict[str, Any]:
        return {"title": self.title_in(edition), "description": " ".join(self.record.summary.split())}


def record_page(source: str, kind: str, id: str, edition: Edition) -> RecordPage:
    record = edition.registry.get(kind, id)
    return RecordPage(source, record, fields.template(record), edition)
