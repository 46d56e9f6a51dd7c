"""Writes every file that is made into the folder of the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import placeholders
from .made_files import made_files

if TYPE_CHECKING:
    from .edition import Edition


def write_site(edition: Edition) -> None:
    for page in edition.markdown:
        page.validate_anchor_links(files=edition.files, log_level=edition.config.validation.links.anchors)
    folder = Path(edition.config.site_dir)
    for path, make in made_files(edition).items():
        made = make()
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(made.encode() if isinstance(made, str) else made)
    edition.config.theme.static_templates.clear()
    placeholders.drop(edition.files)
