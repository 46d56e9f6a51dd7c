"""The models as JSON Schema, so that editors' programs complete and explain the fields.

Written to `schemas/` by `make schemas`; a test keeps them current. Draft 7, because that is what the
YAML extension of VS Code and its relatives read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from .kinds import KINDS, Kind
from .models.plan_file import PlanFile

FOLDER = Path(__file__).parent / "schemas"
PLAN_FILE = FOLDER / "plan_file.json"
"""What the composer saves: no kind of record, but a process in the making."""


def write_schemas() -> None:
    FOLDER.mkdir(exist_ok=True)
    for kind in KINDS:
        file_for(kind).write_text(schema_text(kind), encoding="utf-8")
    PLAN_FILE.write_text(_text(plan_schema()), encoding="utf-8")


def file_for(kind: Kind) -> Path:
    return FOLDER / f"{kind.name}.json"


def schema_text(kind: Kind) -> str:
    return _text(schema_for(kind))


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def schema_for(kind: Kind) -> dict[str, Any]:
    """The schema of one file of this kind."""
    record, definitions = _of(kind.model)
    if kind.is_list:
        record = {"type": "array", "items": record}
    else:
        record["required"] = [name for name in record["required"] if name != "id"]
    return _whole(record, definitions)


def plan_schema() -> dict[str, Any]:
    return _whole(*_of(PlanFile))


def _of(model: type[BaseModel]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The schema of a model, and of the models in it."""
    schema = model.model_json_schema(ref_template="#/definitions/{model}")
    return schema, schema.pop("$defs", {})


def _whole(record: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    schema = {"$schema": "http://json-schema.org/draft-07/schema#", **record, "definitions": definitions}
    return _plain(schema)


def _plain(node: Any) -> Any:
    """The same schema without what only Python means by it: class names, docstrings, null, defaults."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = _without_null(node)
    is_model = node.get("type") == "object" and "properties" in node
    dropped = {"default", "title", "description"} if is_model else {"default"}
    plain = {key: _plain_part(key, value) for key, value in node.items() if key not in dropped}
    if "$ref" in plain and len(plain) > 1:
        return {"allOf": [{"$ref": plain.pop("$ref")}], **plain}
    return plain


def _plain_part(key: str, value: Any) -> Any:
    if key in ("properties", "definitions"):
        return {name: _plain(inner) for name, inner in value.items()}
    return _plain(value)


def _without_null(node: dict[str, Any]) -> dict[str, Any]:
    """An optional field is left out, not set to null: keep the one real choice."""
    real = [choice for choice in node.get("anyOf", []) if choice != {"type": "null"}]
    if len(real) != 1:
        return node
    return {**real[0], **{key: value for key, value in node.items() if key != "anyOf"}}


if __name__ == "__main__":
    write_schemas()
