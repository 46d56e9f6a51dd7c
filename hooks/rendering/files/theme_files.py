"""Keeps out of the site what no page asks for: the files of Material, and what the build makes other files of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import forms, offline, stylesheets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def use_only_ours(config: MkDocsConfig) -> None:
    """Every template and asset is in our own theme folder, so the thousand files of others need not be looked at."""
    config.theme.dirs = [config.theme.custom_dir]


def drop_unused(files: Files, config: MkDocsConfig) -> None:
    """Leave out the files of our theme folder from which the build makes others."""
    parts = (stylesheets.FOLDER, offline.FOLDER, forms.SOURCES.name)
    folders = [Path(config.theme.custom_dir, folder).resolve() for folder in parts]
    for file in list(files):
        source = Path(file.abs_src_path or config.docs_dir).resolve()
        if any(source.is_relative_to(folder) for folder in folders):
            files.remove(file)
