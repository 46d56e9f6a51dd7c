"""Field types that several kinds of records share: how a value is read, and what a good one looks like."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic.types import StrictBool, StrictFloat, StrictInt
from pydantic_core import PydanticCustomError

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""An id: also the file name and the last part of the address, so it must survive in all three."""


def slug_of(text: str) -> str:
    """A fit id for `text`, without accents, spaces or capitals."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "naam"


_NOT_KEPT: set[str] = set()
"""Stands in every model for which fields were filled in: nobody asks, and a set each was a third of what records weigh."""


class Model(BaseModel):
    """Base of records and their parts: frozen, and a key that it does not know is an error.

    A part that comes in lists says what one of them is called: `class Source(Model, title="bron")`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=False)

    def model_post_init(self, context: Any) -> None:
        object.__setattr__(self, "__pydantic_fields_set__", _NOT_KEPT)

    def __reduce__(self) -> tuple[Any, ...]:
        """Packed as its values only: a quarter fewer bytes, and unpacked sooner."""
        return unpacked, (type(self), *map(self.__dict__.__getitem__, type(self).__pydantic_fields__))

    @model_validator(mode="before")
    @classmethod
    def _empty_is_left_out(cls, data: Any) -> Any:
        """An optional field with nothing behind its name counts as left out."""
        if not isinstance(data, dict) or None not in data.values():
            return data
        optional = {name for name, info in cls.model_fields.items() if not info.is_required()}
        return {name: value for name, value in data.items() if value is not None or name not in optional}


def unpacked(model: type[Model], *values: Any) -> Model:
    """The model that was packed with these values: they were checked before, so nothing is checked again."""
    made = object.__new__(model)
    object.__setattr__(made, "__dict__", dict(zip(model.__pydantic_fields__, values, strict=True)))
    object.__setattr__(made, "__pydantic_fields_set__", _NOT_KEPT)
    object.__setattr__(made, "__pydantic_extra__", None)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


@dataclass(frozen=True)
class Ref:
    """Marks a field that holds the id of a record of `kind`; `rules.references` looks it up."""

    kind: str


def field(title: str, help: str = "", **rest: Any) -> Any:
    """A required field with its Dutch label and help text."""
    return Field(title=title, description=help or None, **rest)


optional = partial(field, default=None)
several = partial(field, default=())


def _read(parse: Callable[[str], Any], must: str, example: str) -> BeforeValidator:
    """Read text with `parse`; a ValueError becomes "moet <must>, zoals <example>"."""

    def read(value: object) -> Any:
        try:
            if not isinstance(value, str):
                raise ValueError
            return parse(value)
        except ValueError:
            context = {"must": must, "example": example}
            raise PydanticCustomError("expected", "moet {must}, zoals {example}", context) from None

    return BeforeValidator(read)


def _matching(pattern: str) -> Callable[[str], str]:
    compiled = re.compile(pattern)

    def parse(value: str) -> str:
        if not compiled.fullmatch(value):
            raise ValueError
        return value

    return parse


def _time(value: str) -> dt.time:
    return dt.time.fromisoformat(_matching(r"\d\d:\d\d")(value))


def _date(value: str) -> dt.date:
    return dt.date.fromisoformat(_matching(r"\d{4}-\d\d-\d\d")(value))


def _datetime(value: str) -> dt.datetime:
    return dt.datetime.fromisoformat(_matching(r"\d{4}-\d\d-\d\dT\d\d:\d\d")(value))


def _text_type(pattern: str, must: str, example: str) -> Any:
    schema = {"type": "string", "pattern": f"^{pattern}$", "examples": [example]}
    return text_like(_matching(pattern), must, f'"{example}"', schema)


def text_like(parse: Callable[[str], str], must: str, example: str, schema: dict[str, Any]) -> Any:
    """Text that `parse` takes, with its JSON Schema, which tells programs for text and forms what to say."""
    told = schema | {"patternErrorMessage": f"Dit moet {must}, zoals {example}."}
    return Annotated[str, _read(parse, must, example), WithJsonSchema(told)]


_ONE_LINE = r"^[^\r\n]*\S[^\r\n]*$"
_NOT_BLANK = r"\S"

Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=_ONE_LINE)]
"""Text on one line."""
Short = Annotated[str, StringConstraints(min_length=1, max_length=160, pattern=_ONE_LINE)]
"""One line that has to fit on a card."""
Text = Annotated[str, StringConstraints(min_length=1, max_length=6000, pattern=_NOT_BLANK)]
"""One or more paragraphs of plain text; an empty line parts them."""
Whole = Annotated[StrictInt, Field(ge=0)]
Number = StrictFloat
Flag = StrictBool

Slug = _text_type(SLUG, "een naam van kleine letters, cijfers en streepjes zijn", "beijum-oost")
Url = _text_type(
    r"https?://[^\s<>\"']+", "een webadres zijn dat begint met https://", "https://wij.groningen.nl/"
)
Email = _text_type(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}", "een e-mailadres zijn", "info@example.org")
Phone = _text_type(r"\+?\d[\d -]{1,14}\d", "een telefoonnummer tussen aanhalingstekens zijn", "050 123 45 67")
PostalCode = _text_type(r"[1-9]\d{3} [A-Z]{2}", "een postcode zijn", "9743 BJ")
PostalArea = _text_type(r"[1-9]\d{3}", "vier cijfers tussen aanhalingstekens zijn", "9743")
Language = _text_type(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?", "een taalcode zijn", "nl")
Locale = _text_type(r"[a-z]{2}(?:-[A-Z]{2})?", "een taalcode zijn, met of zonder land", "en-GB")

Time = Annotated[
    dt.time,
    _read(_time, 'een tijd van "00:00" tot en met "23:59" zijn', '"09:00"'),
    WithJsonSchema({"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$", "examples": ["09:00"]}),
]
Date = Annotated[
    dt.date,
    _read(_date, "een bestaande datum zijn (jaar-maand-dag)", "2026-12-24"),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-12-24"]}),
]
Moment = Annotated[
    dt.datetime,
    _read(_datetime, "een datum met tijd zijn", '"2026-12-24T12:00"'),
    WithJsonSchema(
        {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d$", "examples": ["2026-12-24T12:00"]}
    ),
]
"""Wall-clock time in Europe/Amsterdam, to the minute."""
