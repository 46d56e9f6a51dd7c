"""The bytes of one file -> a `Document`. The first station on a record's road, and it never raises."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from .document import Document
from .problems import Place, Problem
from .sentences import files as say
from .yaml_events import Builder

MAX_BYTES = 400_000
"""A record is a few kilobytes; a list of all neighbourhoods some tens."""
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
"""Control characters, and the rarer line ends that YAML counts as lines and editors don't."""


def read(path: PurePosixPath, raw: bytes) -> tuple[Document, list[Problem]]:
    """Read the bytes of the file at `path`. Never raises: whatever is wrong comes back as problems."""
    document = Document(path)
    text, problem = _decode(path, raw)
    if problem:
        return document, [problem]
    return document, Builder(document).read(text)


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
    if unwanted := UNWANTED.search(text):
        sentence = say.unwanted_character(unwanted.group())
        return "", Problem(path, _end_of(text[: unwanted.start()]), sentence)
    return text, None


def _end_of(text: str) -> Place:
    lines = re.split(r"\r\n|\r|\n", text)
    return Place(len(lines), len(lines[-1]) + 1)
