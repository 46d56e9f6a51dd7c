"""The outside addresses that stand in the project, each with every place where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import urldefrag

from registry.tree import TOP_FOLDERS

SETTINGS = "mkdocs.yml"
TEXTS = {".yml", ".md"}
_ADDRESS = re.compile(r"https?://[^\s\"'<>`|{}\]]*[^\s\"'<>`|{}\].,;:!?…]")

Places = Mapping[str, tuple[str, ...]]
"""By address: each place as file:line."""


def outside(root: Path) -> Places:
    """In the order of the files. What stands in an example or behind a # is for editors, not for visitors."""
    found: dict[str, list[str]] = {}
    for path in _files(root):
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), start=1):
            if path.suffix == ".yml" and line.lstrip().startswith("#"):
                continue
            for address in _in(line):
                found.setdefault(address, []).append(f"{path}:{number}")
    return {address: tuple(dict.fromkeys(places)) for address, places in found.items()}


def _files(root: Path) -> Iterator[PurePosixPath]:
    if (root / SETTINGS).exists():
        yield PurePosixPath(SETTINGS)
    for folder in TOP_FOLDERS:
        paths = (PurePosixPath(path.relative_to(root)) for path in sorted((root / folder).rglob("*")))
        yield from (p for p in paths if p.suffix in TEXTS and not any(part[0] in "_." for part in p.parts))


def _in(line: str) -> Iterator[str]:
    """The addresses in a line, without the place on the page; a bracket behind one belongs to the text around it."""
    for match in _ADDRESS.finditer(line):
        address = urldefrag(_closed(match[0])).url
        if "." in address:
            yield address


def _closed(text: str) -> str:
    """Up to the first bracket that closes what was not opened within it."""
    depth = 0
    for at, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0:
            return text[:at]
    return text
