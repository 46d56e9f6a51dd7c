"""The stylesheets of the site: each file in `theme/styles/`, with the parts it names put in, as one small file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import rcssmin
from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

FOLDER = "styles"
_PART = re.compile(r'@import "([^"]+)";')


def files(config: MkDocsConfig) -> Iterator[File]:
    folder = Path(config.theme.custom_dir) / FOLDER
    for path in sorted(folder.glob("*.css")):
        yield File.generated(config, f"assets/{path.name}", content=rcssmin.cssmin(joined(path)))


def joined(path: Path) -> str:
    """The text of a stylesheet with that of its parts in their place, so that a page asks for one file."""
    return _PART.sub(lambda part: joined(path.parent / part[1]), path.read_text(encoding="utf-8"))
