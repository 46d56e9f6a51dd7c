"""The toolbox as tables for a spreadsheet: a row per method, example and process, under the labels of the fields.

Made for Dutch Excel: a byte order mark so that letters with accents survive, a semicolon between cells and a comma
in numbers. What holds several values has them in one cell with ` | ` between them.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from functools import partial
from io import StringIO
from typing import Any, get_origin

from pydantic import BaseModel

from registry.kinds import BY_KEY
from registry.models.choices import Choice
from registry.models.common import Record
from registry.walk import models_in

from .publication import Files, Publication

KEYS = ("methods", "examples", "processes")
BYTE_ORDER_MARK = "\ufeff"
BETWEEN = " | "
ADDRESS = "Webadres"
FORMULA = ("=", "+", "-", "@", "\t")
"""Begins of a text that a spreadsheet would take for a formula."""

LEFT_OUT = {"previous_ids"}
PLACE = {"id": 0, "name": 0, "title": 0, "status": 2, "note": 2, "sources": 2, "checked": 2}
"""What a row begins and ends with; the rest is in the order of the model."""

Column = tuple[str, tuple[str, ...]]
"""A label with the path of a value in a record."""


def path(key: str) -> str:
    return f"api/v1/{key}.csv"


def files(publication: Publication) -> Files:
    return Files({path(key): partial(table, key, publication) for key in KEYS})


def table(key: str, publication: Publication) -> str:
    columns = list(_columns(BY_KEY[key].model))
    head = _row([*(label for label, _ in columns), ADDRESS])
    rows = (
        publication.part("row", record, lambda one=record: _row(_cells(one, columns, publication)))
        for record in publication.registry.all(key)
    )
    return "".join((BYTE_ORDER_MARK, head, *rows))


def _cells(record: Record, columns: list[Column], publication: Publication) -> list[str]:
    return [*(_at(record, path) for _, path in columns), publication.url(record)]


def _row(cells: list[str]) -> str:
    target = StringIO()
    csv.writer(target, delimiter=";", lineterminator="\r\n").writerow(cells)
    return target.getvalue()


def _columns(
    model: type[BaseModel], labels: tuple[str, ...] = (), path: tuple[str, ...] = ()
) -> Iterator[Column]:
    """A column per field; the fields of a part that occurs once become columns of their own."""
    for name, info in sorted(model.model_fields.items(), key=lambda item: PLACE.get(item[0], 1)):
        if name in LEFT_OUT:
            continue
        here = (*path, name)
        inner = models_in(model).get(name)
        if inner and get_origin(info.annotation) is not tuple:
            yield from _columns(inner, (*labels, info.title), here)
        else:
            yield ": ".join((*labels, info.title)), here


def _at(record: Record, path: tuple[str, ...]) -> str:
    value: Any = record
    for name in path:
        value = getattr(value, name, None)
    text = _text(value)
    return f"'{text}" if text.startswith(FORMULA) and isinstance(value, str) else text


def _text(value: Any) -> str:
    """Choices by their label; of a part, what it holds with a colon between."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return BETWEEN.join(map(_text, value))
    if isinstance(value, BaseModel):
        return ": ".join(filter(None, (_text(inner) for _, inner in value)))
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, dt.date):
        return value.isoformat()
    return f"{value:g}".replace(".", ",") if isinstance(value, float) else " ".join(str(value).split())
