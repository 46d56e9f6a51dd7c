"""The same page in every language: what the list of languages leads to, and what pages tell search engines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.models.translations import LANGUAGES
from registry.routes import IN_DUTCH, core_url

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from registry.registry import Registry

DUTCH = "nl"


@dataclass(frozen=True)
class Version:
    """One language, and where it leads from a page."""

    name: str
    """In the language itself."""
    lang: str
    direction: str
    url: str
    is_here: bool
    """Whether it is the page itself."""
    is_same: bool
    """Whether it says the same as the page in ordinary Dutch. Where a page is not there, a start page is."""
    is_easy: bool = False
    """Simple Dutch: another text in the same language."""


def versions(page: Page | None, registry: Registry) -> list[Version]:
    """Ordinary Dutch first, then the other languages in their own order."""
    core, here = core_of(page), page.url if page else None
    own = IN_DUTCH[core] if core else (here or "")
    found = [Version("Nederlands", DUTCH, "ltr", own, here == own, core is not None)]
    for language in sorted(registry.all("languages"), key=lambda one: list(LANGUAGES).index(one.id)):
        url = core_url(language, core or "start")
        is_easy = language.id == DUTCH
        found.append(
            Version(
                language.name, language.id, language.direction, url, here == url, core is not None, is_easy
            )
        )
    return found


def core_of(page: Page | None) -> str | None:
    """Which core page this is, in whatever language."""
    if hasattr(page, "core"):
        return page.core
    return next((core for core, url in IN_DUTCH.items() if page and page.url == url), None)
