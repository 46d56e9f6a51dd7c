"""An edition from what MkDocs read: its configuration, its files, and the pages in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import environment
from .edition import Edition
from .pages import placeholders

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def edition_of(config: MkDocsConfig, files: Files, compiled: Path | None = None) -> Edition:
    pages = (file.page for file in files.documentation_pages() if not hasattr(file, placeholders.MARK))
    static = tuple(sorted(config.theme.static_templates))
    env = environment.environment(config, compiled)
    edition = Edition(config, files, config.extra["nav"], env, tuple(pages), static)
    environment.equip(edition)
    return edition


def validate_anchors(edition: Edition) -> None:
    """Warn of links in Markdown to a place on a page that isn't there."""
    for page in edition.markdown:
        page.validate_anchor_links(files=edition.files, log_level=edition.config.validation.links.anchors)


def leave_nothing(edition: Edition) -> None:
    """Everything is made: for MkDocs only files to copy are left."""
    edition.config.theme.static_templates.clear()
    placeholders.drop(edition.files)
