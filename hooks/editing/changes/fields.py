"""How two versions of one record differ, field by field, under the labels that editors know."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from registry.models.hours import Week
from registry.registry import Registry

from ..lines import Line
from .values import LONG, in_words, line_of, name_of, naming_field, parts_of, plain, told_fields
from .weeks import week_changes


@dataclass(frozen=True)
class Comparison:
    """Two versions of the same thing, each with the records that it may refer to."""

    before: Registry
    after: Registry

    def differences(self, old: BaseModel, new: BaseModel, *left_out: str) -> tuple[Line, ...]:
        """A line for each field that differs."""
        fields = type(new).model_fields
        told = (name for name in told_fields(type(new)) if name not in left_out)
        pairs = ((fields[name], getattr(old, name), getattr(new, name)) for name in told)
        return tuple(self._difference(info, a, b) for info, a, b in pairs if a != b)

    def _difference(self, info: FieldInfo, old: Any, new: Any) -> Line:
        if isinstance(old, Week) and isinstance(new, Week):
            return Line(info.title, "", week_changes(old, new))
        if isinstance(old, tuple) and isinstance(new, tuple):
            return self._list(info, old, new)
        if isinstance(old, BaseModel) and isinstance(new, BaseModel):
            return Line(info.title, "", self.differences(old, new))
        if isinstance(old, BaseModel) or isinstance(new, BaseModel):
            return self._block(info, old, new)
        return self._value(info, old, new)

    def _value(self, info: FieldInfo, old: Any, new: Any) -> Line:
        was, becomes = _quoted(old, info, self.before), _quoted(new, info, self.after)
        if max(len(was), len(becomes)) > LONG:
            return Line(info.title, "", tuple(_long(was, becomes, old, new)))
        if old is None:
            return Line(info.title, f"nieuw: {becomes}")
        return Line(info.title, f"was {was}, " + (f"wordt {becomes}" if new is not None else "is weggehaald"))

    def _block(self, info: FieldInfo, old: BaseModel | None, new: BaseModel | None) -> Line:
        if new is None:
            return Line(info.title, "weggehaald", parts_of(old, self.before))
        return Line(info.title, "nieuw", line_of(info, new, self.after).parts)

    def _list(self, info: FieldInfo, old: tuple[Any, ...], new: tuple[Any, ...]) -> Line:
        if any(isinstance(item, BaseModel) for item in (*old, *new)):
            return self._models(info, old, new)
        came = tuple(item for item in new if item not in old)
        went = tuple(item for item in old if item not in new)
        if not came and not went:
            return Line(info.title, f"andere volgorde: {in_words(new, info, self.after)}")
        pairs = (("erbij", came, self.after), ("weg", went, self.before))
        told = [(word, [in_words(item, info, names) for item in items]) for word, items, names in pairs]
        if all(len(item) <= LONG for _, items in told for item in items):
            return Line(info.title, "; ".join(f"{word}: {', '.join(items)}" for word, items in told if items))
        return Line(info.title, "", tuple(Line(word, item) for word, items in told for item in items))

    def _models(self, info: FieldInfo, old: tuple[BaseModel, ...], new: tuple[BaseModel, ...]) -> Line:
        """Items that are called the same are compared; the others came or went."""
        pairs, went, came = _paired(old, new)
        lines = [Line(name_of(b, self.after), "", self.differences(a, b, "id")) for a, b in pairs if a != b]
        lines += [self._item("erbij", item, self.after) for item in came]
        lines += [self._item("weg", item, self.before) for item in went]
        return Line(info.title, "" if lines else "andere volgorde", tuple(lines))

    def _item(self, word: str, item: BaseModel, names: Registry) -> Line:
        return Line(word, name_of(item, names), parts_of(item, names, named=True))


Pairs = list[tuple[BaseModel, BaseModel]]


def _paired(old: tuple[BaseModel, ...], new: tuple[BaseModel, ...]) -> tuple[Pairs, list, list]:
    """Items that are the same first; then those with the same name; what is left went or came."""
    went = [item for item in old if item not in new]
    came = [item for item in new if item not in old]
    pairs: Pairs = [(item, item) for item in new if item in old]
    for item in list(went):
        twin = next((one for one in came if _key(one) == _key(item)), None)
        if twin:
            pairs.append((item, twin))
            went.remove(item)
            came.remove(twin)
    return pairs, went, came


def _key(item: BaseModel) -> Any:
    return type(item), getattr(item, naming_field(type(item)))


def _quoted(value: Any, info: FieldInfo, registry: Registry) -> str:
    """What an editor typed stands between quotes; what the site makes of it does not."""
    said = in_words(value, info, registry)
    is_sentence = said.endswith((".", "?"))
    return f"“{said}”" if is_sentence or (type(value) is str and said == plain(value)) else said


def _long(was: str, becomes: str, old: Any, new: Any) -> Iterator[Line]:
    """Of texts only the paragraphs that differ; of anything else the whole."""
    if {type(old), type(new)} <= {str, type(None)}:
        yield from _paragraphs(old or "", new or "")
    else:
        yield from (Line("was", was), Line("wordt", becomes))


def _paragraphs(old: str, new: str) -> Iterator[Line]:
    """Only the paragraphs that differ."""
    before, after = _split(old), _split(new)
    for change, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if change != "equal":
            yield from (Line("was", paragraph) for paragraph in before[a:b])
            yield from (Line("wordt", paragraph) for paragraph in after[c:d])


def _split(text: str) -> list[str]:
    return [" ".join(part.split()) for part in re.split(r"\n+", text) if part.strip()]
