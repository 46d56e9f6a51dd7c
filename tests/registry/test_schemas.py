"""The JSON Schemas say what the models say, and every real file is valid to an independent reader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from jsonschema import Draft7Validator

from registry.json_schema import file_for, schema_for, schema_text
from registry.kinds import KINDS, Kind, kind_of
from registry.source import read
from registry.tree import read_tree

PROJECT = Path(__file__).resolve().parents[2]
FILES = sorted(read_tree(PROJECT).files)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_schema_is_current(kind: Kind) -> None:
    assert file_for(kind).read_text(encoding="utf-8") == schema_text(kind), "make schemas"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_schema_is_a_valid_schema_that_explains_fields(kind: Kind) -> None:
    Draft7Validator.check_schema(schema_for(kind))
    assert all("title" in field for field in _fields(schema_for(kind)))


def _fields(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from _fields(item)
    elif isinstance(node, dict):
        yield from node.get("properties", {}).values()
        for inner in node.values():
            yield from _fields(inner)


@pytest.mark.parametrize("path", [*FILES, *(kind.template for kind in KINDS)], ids=str)
def test_file_is_valid_and_names_its_schema(path: PurePosixPath) -> None:
    raw = (PROJECT / path).read_bytes()
    kind = next((kind for kind in KINDS if kind.template == path), None) or kind_of(path)
    errors = Draft7Validator(json.loads(schema_text(kind))).iter_errors(read(path, raw)[0].data)
    assert [error.message for error in errors] == []
    steps = "../" * len(path.parent.parts)
    first = raw.decode().split("\n")[0]
    assert first == f"# yaml-language-server: $schema={steps}hooks/registry/schemas/{kind.name}.json"
