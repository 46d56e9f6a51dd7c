"""A page made of one record: its body is a Jinja template, without a detour through Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from registry import titles
from registry.routes import ROUTES

from . import fields
from .virtual_page import VirtualPage

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File

    from registry.models.common import Record


def record_files(config: MkDocsConfig, env: Environment) -> Iterator[File]:
    """A generated file, with its page attached, for each record that has a page of its own."""
    registry = config.extra["registry"]
    for key, route in ROUTES.items():
        if route.own_page:
            for record in registry.all(key):
                yield RecordPage(record, route.source(record.id), fields.template(record), env, config).file


class RecordPage(VirtualPage):
    frame = "record.html"

    def __init__(
        self, record: Record, source: str, template: str, env: Environment, config: MkDocsConfig
    ) -> None:
        self.record = record
        super().__init__(source, template, env, config, record=record)

    def title_in(self, config: MkDocsConfig) -> str:
        return titles.title(self.record, config.extra["registry"])

    def meta_in(self, config: MkDocsConfig) -> dict[str, Any]:
        return {"title": self.title_in(config), "description": " ".join(self.record.summary.split())}
