"""Records as plain JSON: what an editor typed, without what was left out."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from pydantic import BaseModel


def plain(value: Any) -> Any:
    """Models as mappings, dates ISO, times "HH:MM", choices by value. What is not known is not there."""
    if isinstance(value, BaseModel):
        return {name: plain(inner) for name, inner in value if not _is_left_out(value, name, inner)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, dt.datetime | dt.time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _is_left_out(model: BaseModel, name: str, value: Any) -> bool:
    """An empty list counts as left out only where a field may be: an empty weekday says that it is closed."""
    return value is None or (value == () and not type(model).model_fields[name].is_required())


def listed(head: Mapping[str, Any], name: str, items: Iterable[str]) -> str:
    """The text of `head` with a list under `name`, of which every item is a text already."""
    return f"{text(head)[:-2]}{',' if head else ''}{json.dumps(name)}:[{','.join(items)}]}}\n"


def text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
