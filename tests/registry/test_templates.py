"""The commented example beside each kind of record is complete and valid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from registry.document import Document
from registry.kinds import KINDS, Kind
from registry.load import link, read_file
from registry.source import read
from registry.tree import read_tree
from registry.walk import models_in


def template(project: Path, kind: Kind) -> Document:
    return read(kind.template, (project / kind.template).read_bytes())[0]


def records_in(document: Document, kind: Kind) -> list[dict[str, Any]]:
    return document.data if kind.file and not kind.single else [document.data]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_template_is_a_valid_record(project: Path, kind: Kind) -> None:
    """On its own and among the real records: every id that it names exists."""
    entries, problems = read_file(kind.template, kind, (project / kind.template).read_bytes())
    entries = [entry for entry in entries if entry.record]
    assert entries and not problems
    tree = read_tree(project)
    others = [entry for path, (its, raw) in tree.files.items() for entry in read_file(path, its, raw)[0]]
    others = [entry for entry in others if not (kind.single and entry.kind is kind)]
    wrong = [p for p in link(others + entries, []).problems if p.path == kind.template]
    named_after_file = [p for p in wrong if "`id` is" in p.sentence or "Het bestand heet" in p.sentence]
    assert [p.sentence for p in wrong if p not in named_after_file] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_template_shows_every_field(project: Path, kind: Kind) -> None:
    shown: dict[type[BaseModel], set[str]] = {}
    for data in records_in(template(project, kind), kind):
        _collect(kind.model, data, shown)
    for model, names in shown.items():
        assert set(model.model_fields) - names == set(), model.__name__


def _collect(model: type[BaseModel], data: Any, shown: dict[type[BaseModel], set[str]]) -> None:
    for item in data if isinstance(data, list) else [data]:
        shown.setdefault(model, set()).update(item)
        for name, inner in models_in(model).items():
            if name in item:
                _collect(inner, item[name], shown)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_template_explains_its_fields(project: Path, kind: Kind) -> None:
    """Every field of the record itself has a comment above or behind it."""
    document = template(project, kind)
    rows = (project / kind.template).read_text(encoding="utf-8").split("\n")
    root = (0,) if kind.file and not kind.single else ()
    for name in kind.model.model_fields:
        at = document.place((*root, name)).line - 1
        assert "#" in rows[at] or rows[at - 1].lstrip("- ").startswith("#"), (
            f"{kind.template}:{at + 1} {name}"
        )
