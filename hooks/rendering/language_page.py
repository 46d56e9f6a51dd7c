"""The core pages in other languages: from the same templates and records, with the words of the language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from registry.routes import CORE_PAGES, core_url

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from registry.models.language import Language


def language_files(config: MkDocsConfig) -> Iterator[File]:
    """A generated file, with its page attached, for each core page in each language."""
    for language in config.extra["registry"].all("languages"):
        for core in CORE_PAGES:
            source = f"{core_url(language, core)}index.md"
            file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            LanguagePage(language, core, file, config)
            yield file


class LanguagePage(Page):
    """Its template knows all that stands on it, so it has no content of its own."""

    def __init__(self, language: Language, core: str, file: File, config: MkDocsConfig) -> None:
        self.language = language
        self.core = core
        self.texts = getattr(language.pages, core)
        super().__init__(None, file, config)

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta: dict[str, Any] = {
            "title": self.texts.title,
            "description": self.texts.description,
            "template": f"languages/{self.core}.html",
            "stylesheet": "assets/languages.css",
            "lang": self.language.id,
            "dir": self.language.direction.value,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
        self.toc = TableOfContents([])
        self.present_anchor_ids = set()
