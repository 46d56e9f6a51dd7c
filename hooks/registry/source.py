"""The bytes of one file -> a `Document`. The first station on a record's road, and it never raises."""

from __future__ import annotations

import re
from functools import partial
from hashlib import blake2b
from pathlib import PurePosixPath

from .characters import stray_space, unwanted
from .document import Document, Marks
from .problems import Place, Problem
from .sentences import files as say
from .yaml_events import Builder
from .yaml_plain import Unusual, plain_data

MAX_BYTES = 200_000
"""A record is a few kilobytes; a list of all neighbourhoods some tens."""


def read(
    path: PurePosixPath, raw: bytes, template: str = Document.template
) -> tuple[Document, list[Problem]]:
    """Read the bytes of the file at `path`; `template` is the example that sentences refer to.

    Never raises: whatever is wrong comes back as problems.
    """
    text, problem = _decode(path, raw)
    if problem:
        return Document(path, template), [problem]
    try:
        data = plain_data(text)
    except Unusual:
        document, problems = _with_care(path, template, text)
    else:
        document, problems = Document(path, template, data, look=partial(marks_of, path, template, raw)), []
    document.mark = mark_of(raw)
    return document, problems


def mark_of(raw: bytes) -> str:
    return blake2b(raw, digest_size=16).hexdigest()


def _with_care(path: PurePosixPath, template: str, text: str) -> tuple[Document, list[Problem]]:
    """The document with the place of everything in it."""
    document = Document(path, template)
    return document, Builder(document).read(text)


def marks_of(path: PurePosixPath, template: str, raw: bytes) -> Marks:
    """Where everything stands in a file that can be read."""
    text, _ = _decode(path, raw)
    return _with_care(path, template, text)[0].marks


def _decode(path: PurePosixPath, raw: bytes) -> tuple[str, Problem | None]:
    if len(raw) > MAX_BYTES:
        return "", Problem(path, Place(), say.too_large(len(raw), MAX_BYTES))
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in raw:
        return "", Problem(path, Place(), say.NOT_TEXT)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        return "", Problem(path, _end_of(before), say.NOT_UTF8)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, _strange_character(path, text)


def _strange_character(path: PurePosixPath, text: str) -> Problem | None:
    """The first character that can't be seen, or that is no space where a space has to be."""
    if (found := unwanted(text)) is not None:
        return Problem(path, _end_of(text[:found]), say.unwanted_character(text[found]))
    if (found := stray_space(text)) is not None:
        return Problem(path, _end_of(text[:found]), say.stray_space(text[found]))
    return None


def _end_of(text: str) -> Place:
    lines = re.split(r"\r\n|\r|\n", text)
    return Place(len(lines), len(lines[-1]) + 1)
