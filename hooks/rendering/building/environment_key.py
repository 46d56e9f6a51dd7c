"""The version of everything that a site is made with: code, templates, settings, packages. Another gives another key.

What is kept between builds is kept below this key, so that nothing made with other code is ever used again.
"""

from __future__ import annotations

import site
import sys
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from ..files import forms

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

CODE = Path(__file__).resolve().parents[2]
PARTS = (
    "mkdocs.yml",
    "tests/accessibility/criteria.yml",
    "content/**/_*.yml",
    "locations/**/_*.yml",
    "toolbox/**/_*.yml",
)
"""Beside code and theme: the settings, and the examples of records, which the page with all components shows."""


def environment_key(config: MkDocsConfig) -> str:
    root = Path(config.config_file_path).parent
    key = blake2b(digest_size=16)
    for name, path in _sources(root, Path(config.theme.custom_dir)):
        content = path.read_bytes()
        key.update(f"\0{name} {len(content)}\0".encode() + content)
    key.update(
        repr(
            (
                sys.version,
                _packages(),
                config.site_url,
                config.site_name,
                config.use_directory_urls,
                forms.is_part(config),
            )
        ).encode()
    )
    return key.hexdigest()


def _sources(root: Path, theme: Path) -> Iterator[tuple[Path, Path]]:
    """Each file that has a say, by its name within the folder that it belongs to."""
    for folder in (CODE, theme):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                yield path.relative_to(folder), path
    for pattern in PARTS:
        for path in sorted(root.glob(pattern)):
            yield path.relative_to(root), path


def _packages() -> list[str]:
    """The packages that are installed, with their versions: the names of the folders that say so."""
    folders = [Path(folder) for folder in (*site.getsitepackages(), *sys.path) if folder]
    return sorted({path.name for folder in folders if folder.is_dir() for path in folder.glob("*.dist-info")})
