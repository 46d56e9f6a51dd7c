"""Keeps out of the site what no page asks for: Material's own files, and what is only a source of files on the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import stylesheets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


RAW = (stylesheets.FOLDER, "forms")
"""Folders of the theme that the build or `make forms` makes something of."""


def drop_unused(files: Files, config: MkDocsConfig) -> None:
    """Leave only the files of the content, and those of our own theme folder that pages use as they are."""
    ours = [Path(folder).resolve() for folder in (config.docs_dir, config.theme.custom_dir)]
    for file in list(files):
        source = Path(file.abs_src_path or config.docs_dir).resolve()
        raw = any(source.is_relative_to(ours[1] / folder) for folder in RAW)
        if raw or not any(source.is_relative_to(folder) for folder in ours):
            files.remove(file)
