"""Keeps out of the site what no page asks for: Material's own files, and what the build makes other files of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import forms, offline, stylesheets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def drop_unused(files: Files, config: MkDocsConfig) -> None:
    """Leave only the files of the content, and those of our own theme folder that pages use as they are."""
    ours = [Path(folder).resolve() for folder in (config.docs_dir, config.theme.custom_dir)]
    parts = [ours[1] / folder for folder in (stylesheets.FOLDER, offline.FOLDER, forms.SOURCES.name)]
    for file in list(files):
        source = Path(file.abs_src_path or config.docs_dir).resolve()
        is_part = any(source.is_relative_to(folder) for folder in parts)
        if is_part or not any(source.is_relative_to(folder) for folder in ours):
            files.remove(file)
