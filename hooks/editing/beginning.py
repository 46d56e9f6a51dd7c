"""A new record: where it goes, what it is called, and the text of its file; never in the place of another."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from registry.kinds import KINDS, Kind
from registry.load import read_file
from registry.models.fields import slug_of
from registry.routes import ROUTES
from registry.sentences.words import closest
from registry.source import read
from registry.tree import read_tree

from . import outline
from .sentences import beginning as say

OFFERED = tuple(kind for kind in KINDS if kind.can_begin)
KEPT = {"closures": {"locations", "end", "alternative"}, "areas": {"why"}, "ideas": {"why"}}
"""Optional fields that stay on: a rule asks for them, given what stands in the example, or visitors do."""
LONGEST = 60
"""Letters of an id."""
_YEAR_AND_TEAM = re.compile(r"(?P<year>\d{4})-(?:wij-)?(?P<team>.+)")


class Refused(Exception):
    """Why nothing is written, in Dutch."""


@dataclass(frozen=True)
class Beginning:
    path: PurePosixPath
    text: str
    """Of the whole file, or of what is added to it."""
    line: int
    """Where the new text begins."""
    url: str | None

    def write(self, root: Path) -> None:
        with (root / self.path).open("a" if self.line > 1 else "x", encoding="utf-8") as file:
            file.write(self.text)


def kind_called(word: str) -> Kind:
    """The kind with this name: in Dutch or in code, one or many."""
    names = {name: kind.name for kind in OFFERED for name in _names(kind)}
    if not word.strip():
        raise Refused(say.which_kind(OFFERED))
    if found := next((kind for kind in OFFERED if word.strip().lower() in _names(kind)), None):
        return found
    closed = next((kind for kind in KINDS if word.strip().lower() in _names(kind)), None)
    if closed:
        raise Refused(say.only_one(closed) if closed.single else say.NO_NEW_LANGUAGE)
    near = closest(word, names)
    raise Refused(say.unknown_kind(word, next((k for k in OFFERED if k.name == near), None), OFFERED))


def _names(kind: Kind) -> set[str]:
    return {kind.name, kind.key, kind.singular, kind.plural}


def begin(root: Path, kind: Kind, name: str, today: dt.date) -> Beginning:
    name = " ".join(name.split())
    if not name:
        raise Refused(say.WHICH_NAME)
    values = _values(kind, name, today)
    id = values["id"]
    path = kind.folder / (kind.file or f"{id}.yml")
    text = _text(root, kind, name, values)
    _refuse_faults(kind, path, text)
    _refuse_taken(root, kind, id)
    route = ROUTES.get(kind.key)
    url = route.url(id) if route else None
    if not kind.is_list:
        return Beginning(path, text, 1, url)
    present = (root / path).read_text(encoding="utf-8") if (root / path).exists() else ""
    between = "\n" if present.endswith("\n") else "\n\n"
    return Beginning(path, between + text, present.count("\n") + len(between) + 1, url)


def _values(kind: Kind, name: str, today: dt.date) -> dict[str, str]:
    """What the name says: the id, and the field or fields that visitors know the record by."""
    slug = _short(slug_of(name))
    if kind.key == "feedback":
        found = _YEAR_AND_TEAM.fullmatch(slug)
        if not found:
            raise Refused(say.YEAR_AND_TEAM)
        year, team = found["year"], found["team"]
        return {"id": f"{year}-{team}", "year": year, "location": team}
    if kind.key == "closures" and not re.match(r"\d{4}-\d\d-\d\d", slug):
        slug = f"{today}-{slug}"
    if kind.key == "locations":
        slug = slug.removeprefix("wij-")
    return {"id": slug, kind.title_field: outline.scalar(name)}


def _short(slug: str) -> str:
    """Whole words that fit in an address that people can still read."""
    return slug if len(slug) <= LONGEST else slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]


def _text(root: Path, kind: Kind, name: str, values: dict[str, str]) -> str:
    example = (root / kind.template).read_text(encoding="utf-8")
    text = outline.body(example)
    document, _ = read(kind.template, text.encode())
    at = (0,) if kind.is_list else ()
    wanted = {(*at, field): value for field, value in values.items()}
    lines = outline.filled_in(text.split("\n"), wanted, document)
    lines = outline.turned_off(lines, kind.model, document, {"id"} | KEPT.get(kind.key, set()))
    if kind.is_list:
        return "\n".join(lines)
    return "\n".join([example.split("\n")[0], *say.header(name, kind), "", *lines])


def _refuse_taken(root: Path, kind: Kind, id: str) -> None:
    for path, (its, raw) in read_tree(root).files.items():
        for entry in read_file(path, kind, raw)[0] if its is kind else ():
            if entry.id == id:
                raise Refused(say.taken(id, kind, f"{path}:{entry.place(()).line}"))


def _refuse_faults(kind: Kind, path: PurePosixPath, text: str) -> None:
    """A name can be too long, or hold what a file can't."""
    _, problems = read_file(path, kind, text.encode())
    if problems:
        raise Refused(say.unfit_name(problems[0].sentence))
