"""The field at some path of a record, as its model describes it: what an editor may be told about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from .document import Path
from .sentences.words import closest
from .walk import models_in


@dataclass(frozen=True)
class Guess:
    """The field that an editor may have meant, and the blocks that it stands in when it can't stand here."""

    name: str
    homes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Spot:
    """A place in a record. An item of a list has the field of that list."""

    path: Path
    around: type[BaseModel]
    """The model that the field belongs to."""
    info: FieldInfo | None
    """None when the model does not know the field."""
    inner: type[BaseModel] | None
    """The model of what stands in the field, when that has fields of its own."""

    @property
    def name(self) -> str:
        """The path as editors read it: hours[0].week.monday."""
        text = ""
        for step in self.path:
            text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
        return text

    @property
    def label(self) -> str:
        return (self.info.title if self.info else None) or ""

    @property
    def field(self) -> str:
        """The field as a sentence names it."""
        return f"`{self.name}` ({self.label})" if self.label else f"`{self.name}`"

    @property
    def is_item(self) -> bool:
        return isinstance(self.path[-1], int)

    @property
    def takes_empty_list(self) -> bool:
        if self.info is None or get_origin(self.info.annotation) is not tuple:
            return False
        return not any(getattr(bound, "min_length", 0) for bound in self.info.metadata)

    @property
    def neighbours(self) -> list[str]:
        """The fields that can stand here."""
        return _fields(self.around)

    @property
    def first_field(self) -> str:
        """The field that has to be in what stands here, before all others."""
        fields = self.inner.model_fields
        return next((name for name in _fields(self.inner) if fields[name].is_required()), next(iter(fields)))

    def guess(self) -> Guess | None:
        """What an unknown field may stand for: a field here or in a block below, by its name or its label."""
        word = str(self.path[-1]).lower()
        own = _words(self.around)
        homes = {block: _words(inner).get(word) for block, inner in models_in(self.around).items()}
        name = next(filter(None, homes.values()), None)
        if name and word not in own:
            return Guess(name, tuple(block for block, known in homes.items() if known == name))
        near = closest(word, own)
        return Guess(near) if near else None


def spot_at(model: type[BaseModel], path: Path) -> Spot:
    """The spot at `path` of a record of this model."""
    around, inner, info = model, model, None
    for step in path:
        if isinstance(step, str) and inner:
            around, info = inner, inner.model_fields.get(step)
            inner = models_in(around).get(step)
    return Spot(path, around, info, inner)


def _fields(model: type[BaseModel]) -> list[str]:
    """The fields of a model; those that it does not share with others come first."""
    return sorted(model.model_fields, key=lambda name: name not in model.__annotations__)


def _words(model: type[BaseModel]) -> dict[str, str]:
    """The fields of a model, by their name and by their Dutch label."""
    labels = {(info.title or name).lower(): name for name, info in model.model_fields.items()}
    return labels | {name: name for name in model.model_fields}
