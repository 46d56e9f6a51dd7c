"""Keeps Material's own scripts, styles and images out of the site: our templates use none of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def drop_unused(files: Files, config: MkDocsConfig) -> None:
    ours = Path(config.config_file_path).parent.resolve()
    for file in (
        list(files.static_pages()) + list(files.media_files()) + files.javascript_files() + files.css_files()
    ):
        if file.abs_src_path and not Path(file.abs_src_path).resolve().is_relative_to(ours):
            files.remove(file)
