"""An edition from what MkDocs read: its configuration, its files, and the pages in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import environment, placeholders
from .edition import Edition

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def edition_of(config: MkDocsConfig, files: Files) -> Edition:
    pages = (file.page for file in files.documentation_pages() if not hasattr(file, placeholders.MARK))
    edition = Edition(config, files, config.extra["nav"], environment.environment(config), tuple(pages))
    environment.equip(edition)
    return edition
