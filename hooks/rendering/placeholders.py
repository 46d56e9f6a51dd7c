"""Stand-ins for the files that are made when MkDocs has read all Markdown: so that links there can lead to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from .made_files import data_files
from .made_pages import made_pages
from .virtual_page import Placeholder

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

MARK = "made_later"
"""An attribute of the stand-ins."""


def files(config: MkDocsConfig) -> Iterator[File]:
    publication = config.extra["publication"]
    for source, _ in made_pages(publication.registry):
        yield _marked(Placeholder(source, config).file)
    for path in data_files(publication):
        yield _marked(File.generated(config, path, content=""))


def _marked(file: File) -> File:
    setattr(file, MARK, True)
    return file


def drop(files: Files) -> None:
    """Take them out again, with all other pages: MkDocs has nothing to write for them."""
    for file in list(files):
        if hasattr(file, MARK) or file.is_documentation_page():
            files.remove(file)
