"""The running text of pages in Markdown, each part with its line: no headings, no code, no tables and no sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from registry.front_matter import front_matter

from .texts import FEWEST_WORDS, Prose

CONTENT = PurePosixPath("content")
FOR_WORK = {"toolbox", "redactie", "stijlgids.md", "open-data.md"}
"""Pages, and folders of them, for people who do this for their work."""
SOURCES = "Bronnen"
_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*(?:\{.*\})?$")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
_NO_TEXT = re.compile(r"\s*(?:\||<|\{|:?-{3,}|\[\w+\]:)")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|<\w+:[^>]+>|\{[:#.][^}]*\}")
_MARKS = re.compile(r"\*\*|__|[*`]")


@dataclass(frozen=True)
class MarkdownPage:
    path: PurePosixPath
    title: str
    prose: tuple[Prose, ...]


def pages_for_residents(root: Path) -> Iterator[MarkdownPage]:
    """In the order of their paths."""
    for file in sorted((root / CONTENT).rglob("*.md")):
        path = PurePosixPath(file.relative_to(root).as_posix())
        parts = path.relative_to(CONTENT).parts
        if parts[0] not in FOR_WORK and not any(part[0] in "_." for part in parts):
            yield page(path, file.read_text(encoding="utf-8"))


def page(path: PurePosixPath, text: str) -> MarkdownPage:
    above = front_matter(text)
    title = above.fields.get("title") or str(path)
    return MarkdownPage(path, title, tuple(_prose(text.splitlines(), above.lines, title)))


def _prose(lines: list[str], start: int, title: str) -> Iterator[Prose]:
    """Lines that belong together, as one text under the heading that they stand below."""
    label, at, parts, fenced = title, 0, [], False
    for number, line in enumerate([*lines[start:], ""], start=start + 1):
        heading = _HEADING.match(line)
        fenced ^= bool(_FENCE.match(line))
        is_text = bool(line.strip()) and not (heading or fenced or _FENCE.match(line) or _NO_TEXT.match(line))
        if parts and (not is_text or _ITEM.match(line)):
            yield from _kept(at, label, parts)
            parts = []
        if heading:
            label = heading[1]
        elif is_text:
            at = at if parts else number
            parts.append(_ITEM.sub("", line, count=1).strip())


def _kept(line: int, label: str, parts: list[str]) -> Iterator[Prose]:
    text = " ".join(_MARKS.sub("", _LINK.sub(r"\1", " ".join(parts))).split())
    if label != SOURCES and len(text.split()) >= FEWEST_WORDS:
        yield Prose(label, text, lambda: line)
