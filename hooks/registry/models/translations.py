"""Translations of a record, field by field: which fields have one, and the model that holds them per language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args

from pydantic import BaseModel, create_model
from pydantic.fields import FieldInfo

from .fields import Line, Model, optional

LANGUAGES = {
    "nl": "Makkelijk Nederlands",
    "en": "Engels",
    "uk": "Oekraïens",
    "ar": "Arabisch",
    "tr": "Turks",
}
"""The languages of the site beside ordinary Dutch, in the order in which they are listed: code and Dutch name."""


@dataclass(frozen=True)
class Translated:
    """Marks a field with words for visitors that can be translated, or a block that holds such fields."""


TRANSLATED = Translated()


class Texts(Model):
    """What a record says in one language. A field that is left out is shown in Dutch."""

    of: Line | None = optional(
        "Vingerafdruk",
        "Letters die bij de Nederlandse tekst horen. De controle zegt welke, en meldt het als het Nederlands verandert.",
    )


def translations_of(model: type[BaseModel]) -> type[Model]:
    """The model of the field `translations` of `model`: for each language the translated fields."""
    texts = _texts_of(model, Texts)
    languages = {code: (texts | None, optional(name)) for code, name in LANGUAGES.items()}
    return _made(f"{model.__name__}Translations", Model, languages)


@cache
def _texts_of(model: type[BaseModel], base: type[Model]) -> type[Model]:
    fields = {name: _field_of(info) for name, info in model.model_fields.items() if _is_translated(info)}
    return _made(f"{model.__name__}Texts", base, fields)


def _made(name: str, base: type[Model], fields: dict[str, Any]) -> type[Model]:
    """A model that can be found here by its name, as all others can in their modules: records are kept that way."""
    made = globals()[name] = create_model(name, __base__=base, __module__=__name__, **fields)
    return made


def _field_of(info: FieldInfo) -> Any:
    """The same field as in Dutch, but never required."""
    block = next(_models_in(info.annotation), None)
    if block:
        read_as = _texts_of(block, Model) | None
    elif info.is_required():
        read_as = Annotated[info.annotation, *info.metadata] | None
    else:
        read_as = info.annotation
    return read_as, optional(info.title, info.description or "")


def _is_translated(info: FieldInfo) -> bool:
    return TRANSLATED in info.metadata or TRANSLATED in _parts(info.annotation)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    return (part for part in _parts(annotation) if isinstance(part, type) and issubclass(part, BaseModel))


def _parts(annotation: Any) -> Iterator[Any]:
    """A type and all that stands between its brackets, marks included."""
    yield annotation
    for inner in get_args(annotation):
        yield from _parts(inner)
