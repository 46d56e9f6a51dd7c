"""A page made of one record: its body is a Jinja template, without a detour through Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import get_relative_url

from registry import titles
from registry.routes import ROUTES

from . import fields

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from registry.models.common import Record


def record_files(config: MkDocsConfig, env: Environment) -> Iterator[File]:
    """A generated file, with its page attached, for each record that has a page of its own."""
    registry = config.extra["registry"]
    for key, route in ROUTES.items():
        if not route.own_page:
            continue
        for record in registry.all(key):
            file = File.generated(
                config, route.source(record.id), content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            RecordPage(record, env, file, config)
            yield file


class RecordPage(Page):
    """MkDocs asks a page for its Markdown and then for its HTML; a record has only the second."""

    frame = "record.html"
    """The template of the whole page."""

    def __init__(self, record: Record, env: Environment, file: File, config: MkDocsConfig) -> None:
        self.record = record
        self._env = env
        super().__init__(None, file, config)

    @property
    def template_name(self) -> str:
        """The template of the body."""
        return fields.template(self.record)

    def title_in(self, config: MkDocsConfig) -> str:
        return titles.title(self.record, config.extra["registry"])

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta: dict[str, Any] = {
            "title": self.title_in(config),
            "description": " ".join(self.record.summary.split()),
            "template": self.frame,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Fill the content. A fault in a template names the template and the record, without a traceback."""
        name = self.template_name
        try:
            body = self._env.get_template(name).render(
                record=self.record, page=self, config=config, base_url=get_relative_url(".", self.url)
            )
        except jinja2.TemplateError as error:
            raise PluginError(f"theme/{name} ({self.record.id}): {error}") from error
        self.content = Markup(body.strip())
        self.toc = TableOfContents([])
        self.present_anchor_ids = set()
