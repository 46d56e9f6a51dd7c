"""Data of one record -> a frozen model, or problems in our own words with the place of each."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .document import Document, Path
from .models.common import Record
from .problems import Problem
from .sentences import values as say


def validate(
    model: type[Record], document: Document, root: Path, id: str
) -> tuple[Record | None, list[Problem]]:
    """Read the record at `root` of the document. `id` is what the record is called if it doesn't say so."""
    data = _at(document.data, root)
    if not isinstance(data, dict):
        sentence = say.wrong_value("Een record", "moet uit velden bestaan, zoals naam: waarde", data)
        return None, [Problem(document.path, document.place(root), sentence)]
    try:
        return model.model_validate({"id": id, **data}), []
    except ValidationError as error:
        return None, [_problem(model, document, root, detail) for detail in error.errors(include_url=False)]


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _problem(model: type[Record], document: Document, root: Path, detail: ErrorDetails) -> Problem:
    path = tuple(detail["loc"])
    of_value = detail["type"] not in ("missing", "extra_forbidden")
    place = document.place((*root, *path), of_value=of_value)
    return Problem(document.path, place, _sentence(model, path, detail))


def _sentence(model: type[Record], path: Path, detail: ErrorDetails) -> str:
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    around, field = _models_along(model, path)
    if kind == "missing":
        return say.missing(spell(path), _label(around, path[-1]))
    if kind == "extra_forbidden":
        return say.unknown_field(spell(path), around.model_fields if around else ())
    if value is None:
        return say.empty_value(field)
    if kind == "choice":
        return say.wrong_choice(field, value, context["choices"])
    must, remedy = _requirement(kind, context, value)
    return say.wrong_value(field, must, value, remedy)


def _requirement(kind: str, context: dict[str, Any], value: object) -> tuple[str, str]:
    """What pydantic's error of this kind asks for: "moet …" and the remedy."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    match kind:
        case "expected":
            return f"moet {context['noun']} zijn, zoals {context['example']}", ""
        case "string_type":
            return "moet tekst zijn", say.quote_number(value) if number else ""
        case "string_too_short":
            return "mag niet leeg zijn", ""
        case "string_too_long":
            return f"mag hoogstens {context['max_length']} tekens lang zijn", "Maak de tekst korter."
        case "string_pattern_mismatch":
            return "moet op één regel staan", "Haal de nieuwe regel weg."
        case "int_type" | "int_from_float":
            return "moet een heel getal zijn, zonder aanhalingstekens", ""
        case "float_type":
            return "moet een getal zijn met een punt, zonder aanhalingstekens", ""
        case "bool_type":
            return "moet true of false zijn, zonder aanhalingstekens", ""
        case "greater_than_equal":
            return f"moet {context['ge']} of meer zijn", ""
        case "less_than_equal":
            return f"moet {context['le']} of minder zijn", ""
        case "tuple_type":
            return "moet een lijst zijn", "Zet elk onderdeel op een eigen regel met een streepje (-) ervoor."
        case "too_short":
            return f"moet minstens {context['min_length']} onderdelen hebben", ""
        case "too_long":
            return f"mag hoogstens {context['max_length']} onderdelen hebben", ""
        case "model_type" | "model_attributes_type":
            return "moet uit velden bestaan", "Zet de velden eronder, twee spaties verder naar rechts."
        case _:
            return "heeft geen geldige waarde", "Vergelijk het met _template.yml."


def spell(path: Path) -> str:
    """A path as editors read it: hours[0].week.monday."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text


def _models_along(model: type[Record], path: Path) -> tuple[type[BaseModel] | None, str]:
    """The model that holds the field at `path`, and the field as it is named in a sentence."""
    around: type[BaseModel] | None = model
    label = ""
    for step in path[:-1]:
        if isinstance(step, str) and around:
            label = _label(around, step)
            around = _models_in(around).get(step)
    if path and isinstance(path[-1], str):
        label = _label(around, path[-1])
    return around, f"`{spell(path)}` ({label})" if label else f"`{spell(path)}`"


def _label(model: type[BaseModel] | None, name: str | int) -> str:
    known = model.model_fields.get(str(name)) if model else None
    return (known.title if known else None) or ""


@cache
def _models_in(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """For each field of `model` that holds models: which."""
    found = {name: next(_models(info.annotation), None) for name, info in model.model_fields.items()}
    return {name: inner for name, inner in found.items() if inner}


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (tuple, Union, types.UnionType):
        for part in get_args(annotation):
            yield from _models(part)
