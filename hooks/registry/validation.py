"""Data of one record -> a frozen model, or problems in our own words with the place of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .complaints import complaint
from .document import Document, Path
from .models.common import Record
from .problems import Problem
from .sentences import values as say
from .sentences.words import quote, shorten
from .spots import spot_at


def validate(
    model: type[Record], document: Document, root: Path, id: str
) -> tuple[Record | None, list[Problem]]:
    """Read the record at `root` of the document. `id` is what the record is called if it doesn't say so.

    There is no record when reading the file left a value in it that the editor did not mean.
    """
    data = _at(document.data, root)
    if not isinstance(data, dict):
        return None, [] if document.is_doubtful(root) else [_no_record(document, root, data)]
    try:
        record = model.model_validate({"id": id, **data})
        return (None if document.holds_doubt(root) else record), []
    except ValidationError as error:
        return None, list(_problems(model, document, root, error.errors(include_url=False)))


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _no_record(document: Document, root: Path, data: Any) -> Problem:
    is_file = root == () and isinstance(data, list)
    sentence = say.FILE_IS_A_LIST if is_file else say.no_record(_found(document, root, data))
    return Problem(document.path, document.place(root), sentence)


def _problems(
    model: type[Record], document: Document, root: Path, errors: list[ErrorDetails]
) -> Iterator[Problem]:
    meant = {path for error in errors if (path := _meant(model, error))}
    for error in errors:
        path = (*root, *error["loc"])
        if error["loc"] in meant or _is_false(error) or document.is_doubtful(path):
            continue
        place = document.place(path, of_value=error["type"] not in ("missing", "extra_forbidden"))
        found = _found(document, path, error["input"])
        sentence = complaint(spot_at(model, error["loc"]), error, found)
        yield Problem(document.path, place, sentence)


def _meant(model: type[Record], error: ErrorDetails) -> Path | None:
    """The field that an unknown field stands for: nothing has to be said of its being missing."""
    if error["type"] != "extra_forbidden":
        return None
    guess = spot_at(model, error["loc"]).guess()
    return (*error["loc"][:-1], guess.name) if guess and not guess.homes else None


def _is_false(error: ErrorDetails) -> bool:
    """Pydantic counts only the valid items of a list; those that are wrong have a problem of their own."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _found(document: Document, path: Path, value: Any) -> str:
    """What stands there: text between quotes, anything else as it is written; nothing for a list or a block."""
    if path in document.marks.bare:
        return shorten(document.marks.bare[path])
    return quote(value) if isinstance(value, str) else ""
