"""Keeps Material's own scripts, styles and images out of the site: our templates use none of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def drop_unused(files: Files, config: MkDocsConfig) -> None:
    """Leave only the files of the content and of our own theme folder."""
    ours = [Path(folder).resolve() for folder in (config.docs_dir, config.theme.custom_dir)]
    for file in list(files):
        source = Path(file.abs_src_path or config.docs_dir).resolve()
        if not any(source.is_relative_to(folder) for folder in ours):
            files.remove(file)
