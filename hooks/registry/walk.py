"""Goes through records and models and finds things by what fields say of themselves: references, blocks, models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from .document import Path
from .models.choices import Standing
from .models.fields import Ref


@dataclass(frozen=True)
class Reference:
    path: Path
    kind: str
    id: str


def references(record: BaseModel) -> Iterator[Reference]:
    """Every id of another record that stands in `record`, with its path."""
    for path, model in models(record):
        for name, kind in reference_fields(type(model)).items():
            value = getattr(model, name)
            if isinstance(value, str):
                yield Reference((*path, name), kind, value)
            elif value:
                for index, id in enumerate(value):
                    yield Reference((*path, name, index), kind, id)


def unconfirmed(record: BaseModel) -> Iterator[tuple[Path, Standing]]:
    """Every block of `record` that is not confirmed, with the path of its status."""
    for path, model in models(record):
        status = getattr(model, "status", None)
        if isinstance(status, Standing) and status is not Standing.CONFIRMED:
            yield (*path, "status"), status


def models(value: Any, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """`value` and every model inside it, outermost first."""
    if isinstance(value, BaseModel):
        yield path, value
        for name in models_in(type(value)):
            yield from models(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from models(item, (*path, index))


@cache
def reference_fields(model: type[BaseModel]) -> dict[str, str]:
    """The fields of `model` that hold ids of other records, and of which kind."""
    found = {name: _kind_in((info.annotation, *info.metadata)) for name, info in model.model_fields.items()}
    return {name: kind for name, kind in found.items() if kind}


def _kind_in(parts: tuple[Any, ...]) -> str | None:
    for part in parts:
        if isinstance(part, Ref):
            return part.kind
        if kind := _kind_in(_inside(part)):
            return kind
    return None


def _inside(annotation: Any) -> tuple[Any, ...]:
    """What stands between the brackets of a type, `Annotated` marks included."""
    return tuple(get_args(annotation))


@cache
def models_in(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """For each field of `model` that can hold other models: which."""
    found = {name: _model_in(info.annotation) for name, info in model.model_fields.items()}
    return {name: inner for name, inner in found.items() if inner}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, _inside(annotation))), None)
