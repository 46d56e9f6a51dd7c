"""Stand-ins for the files that are made when MkDocs has read all Markdown: so that links there can lead to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from mkdocs.structure.files import File

from ..made_files import data_files
from .made_pages import made_pages
from .virtual_page import Placeholder

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

MARK = "made_later"
"""An attribute of the stand-ins."""
SECTION = "index.md"
"""What the pages are called that other pages stand below; a trail leads over them."""
FILE_NAME = re.compile(r"[\w-]+\.\w+")


def files(written: Files, config: MkDocsConfig) -> Iterator[File]:
    """A stand-in for each file that the Markdown in `written` may lead to, or a trail: few of the many there are."""
    publication = config.extra["publication"]
    wanted = {SECTION} | _names_in(written)
    for source, _ in made_pages(publication.registry):
        if _name(source) in wanted:
            yield _marked(Placeholder(source, config).file)
    for path in data_files(publication):
        if _name(path) in wanted:
            yield _marked(File.generated(config, path, content=""))


def _names_in(written: Files) -> set[str]:
    """All that could be the name of a file."""
    pages = (file.content_string for file in written.documentation_pages())
    return {name for page in pages for name in FILE_NAME.findall(unquote(page))}


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _marked(file: File) -> File:
    setattr(file, MARK, True)
    return file


def drop(files: Files) -> None:
    """Take them out again, with all other pages: MkDocs has nothing to write for them."""
    for file in list(files):
        if hasattr(file, MARK) or file.is_documentation_page():
            files.remove(file)
