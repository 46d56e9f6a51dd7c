"""An answer to an editor as a tree of lines, and how it is written: as text, or as Markdown for GitHub."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_MARKUP = re.compile(r"([\\*_\[\]<>#|~])")
_AS_IS = re.compile(r"(`[^`]+`|https?://\S+)")


@dataclass(frozen=True)
class Line:
    """What is told, under its label, and what belongs to it."""

    label: str
    text: str = ""
    parts: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Section:
    heading: str
    lines: tuple[Line, ...]


def as_text(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield section.heading
        for line in section.lines:
            yield from _text_lines(line, "  ")
        yield ""


def _text_lines(line: Line, indent: str) -> Iterator[str]:
    yield indent + ": ".join(part for part in (line.label, line.text) if part)
    for part in line.parts:
        yield from _text_lines(part, f"{indent}  ")


def as_markdown(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield f"### {_plain(section.heading)}"
        yield ""
        for line in section.lines:
            yield from _markdown_lines(line, "")
        yield ""


def _markdown_lines(line: Line, indent: str) -> Iterator[str]:
    label = f"**{_plain(line.label)}**" if line.label else ""
    yield f"{indent}- " + ": ".join(part for part in (label, _plain(line.text)) if part)
    for part in line.parts:
        yield from _markdown_lines(part, f"{indent}  ")


def _plain(text: str) -> str:
    """The text as it stands, whatever Markdown would make of it; names of fields stay between backticks, and
    addresses can be followed."""
    parts = _AS_IS.split(" ".join(text.split()))
    return "".join(part if _AS_IS.fullmatch(part) else _MARKUP.sub(r"\\\1", part) for part in parts)


WRITERS = {"text": as_text, "github": as_markdown}
"""How an answer is written, by the name of the option."""
