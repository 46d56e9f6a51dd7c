"""The core pages in other languages: from the same templates and records, with the words of the language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from registry.routes import CORE_PAGES, core_url

from .virtual_page import Placeholder

if TYPE_CHECKING:
    from registry.models.language import Language
    from registry.registry import Registry

    from ..edition import Edition


def sources(registry: Registry) -> Iterator[tuple[str, str, str]]:
    """For each core page in each language: the path that MkDocs knows it by, the language, and which page it is."""
    for language in registry.all("languages"):
        for core in CORE_PAGES:
            yield f"{core_url(language, core)}index.md", language.id, core


class LanguagePage(Placeholder):
    """Its template knows all that stands on it, so it has no content of its own."""

    def __init__(self, source: str, language: Language, core: str, edition: Edition) -> None:
        super().__init__(source, edition.config)
        self.render(edition.config, edition.files)
        self.language = language
        self.core = core
        self.texts = getattr(language.pages, core)
        self.markdown = ""
        self.meta: dict[str, Any] = {
            "title": self.texts.title,
            "description": self.texts.description,
            "template": f"languages/{core}.html",
            "stylesheet": "assets/languages.css",
            "lang": language.id,
            "dir": language.direction.value,
        }


def language_page(source: str, id: str, core: str, edition: Edition) -> LanguagePage:
    return LanguagePage(source, edition.registry.get("languages", id), core, edition)
