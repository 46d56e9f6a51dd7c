"""A page that comes from data instead of a Markdown file: its body is a Jinja template."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from .here import making

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from ..edition import Edition


class Placeholder(Page):
    """All that MkDocs has to know of a page that is made from data: links in Markdown may lead there."""

    def __init__(self, source: str, config: MkDocsConfig) -> None:
        """`source` is the path that MkDocs knows the page by."""
        super().__init__(
            None, File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV), config
        )

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta: dict[str, Any] = {}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
        self.toc = TableOfContents([])
        self.present_anchor_ids = set()


PageMaker = Callable[["Edition"], Page]
"""Makes a page that stands ready for its frame."""


class VirtualPage(Placeholder):
    """The page itself. `content` is filled when it is made."""

    frame = "page.html"
    """The template of the whole page."""

    def __init__(self, source: str, template_name: str, edition: Edition, **context: Any) -> None:
        """`context` is what the template of the body gets."""
        super().__init__(source, edition.config)
        self.render(edition.config, edition.files)
        self.markdown = ""
        self._context = context
        self.meta = {"template": self.frame} | self.meta_in(edition)
        self.content = self._body(template_name, edition)

    def meta_in(self, edition: Edition) -> dict[str, Any]:
        """What the frame needs to know: title, description."""
        return {"title": self._context["title"], "description": self._context["description"]}

    def _body(self, name: str, edition: Edition) -> Markup:
        """A fault in a template names the template and the page, without a traceback."""
        try:
            with making(self):
                body = edition.env.get_template(name).render(page=self, **self._context)
        except jinja2.TemplateError as error:
            raise PluginError(f"theme/{name} ({self.url}): {error}") from error
        return Markup(body.strip())
