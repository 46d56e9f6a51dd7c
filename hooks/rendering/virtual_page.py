"""A page that comes from data instead of a Markdown file: its body is a Jinja template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import get_relative_url

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class VirtualPage(Page):
    """MkDocs asks a page for its Markdown and then for its HTML; this one has only the second."""

    frame = "page.html"
    """The template of the whole page."""

    def __init__(
        self, source: str, template_name: str, env: Environment, config: MkDocsConfig, **context: Any
    ) -> None:
        """`source` is the path that MkDocs knows the page by; `context` is what the template of the body gets."""
        self.template_name = template_name
        self._env = env
        self._context = context
        file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        super().__init__(None, file, config)

    def meta_in(self, config: MkDocsConfig) -> dict[str, Any]:
        """What the frame needs to know: title, description."""
        return {"title": self._context["title"], "description": self._context["description"]}

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta: dict[str, Any] = {"template": self.frame} | self.meta_in(config)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Fill the content. A fault in a template names the template and the page, without a traceback."""
        name = self.template_name
        try:
            body = self._env.get_template(name).render(
                page=self, config=config, base_url=get_relative_url(".", self.url), **self._context
            )
        except jinja2.TemplateError as error:
            raise PluginError(f"theme/{name} ({self.url}): {error}") from error
        self.content = Markup(body.strip())
        self.toc = TableOfContents([])
        self.present_anchor_ids = set()
