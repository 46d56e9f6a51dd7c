"""The registry answers what pages ask of it, in both directions of every link."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest

from registry.demo import unconfirmed_blocks
from registry.load import Loaded, load
from registry.models.method_choices import Goal

SELWERD = """\
name: WIJ Selwerd
kind: entree
summary: Voor Selwerd en Paddepoel.
contact: {status: example, phone: "050 123 45 67"}
checked: {on: 2026-11-21, how: not_checked}
"""
AREAS = """\
- id: paddepoel
  status: confirmed
  name: Paddepoel
  kind: neighbourhood
  teams: [selwerd]
"""


@pytest.fixture
def small(tree: Callable[..., Path]) -> Loaded:
    return load(tree({"locations/selwerd.yml": SELWERD, "locations/areas.yml": AREAS}))


def test_records_are_found_by_kind_and_id(small: Loaded) -> None:
    assert small.problems == ()
    assert small.registry.get("locations", "selwerd").name == "WIJ Selwerd"
    assert [area.id for area in small.registry.all("areas")] == ["paddepoel"]
    assert small.registry.all("methods") == ()


def test_every_link_has_a_way_back(small: Loaded) -> None:
    assert [area.id for area in small.registry.referring("locations", "selwerd", "areas")] == ["paddepoel"]
    assert small.registry.referring("locations", "selwerd", "plans") == ()


def test_an_empty_project_is_no_problem(tmp_path: Path) -> None:
    assert load(tmp_path).problems == ()


def test_unconfirmed_blocks_are_found_by_place(small: Loaded) -> None:
    blocks = list(unconfirmed_blocks(small.registry))
    assert [(str(p.path), p.place.line, p.place.column) for p in blocks] == [("locations/selwerd.yml", 4, 19)]


def test_templates_are_no_records(tree: Callable[..., Path]) -> None:
    assert load(tree({"locations/_template.yml": "not: valid"})).problems == ()


def test_the_real_records(project: Path) -> None:
    loaded = load(project)
    assert loaded.errors == ()
    method = loaded.registry.get("methods", "wereldcafe")
    assert isinstance(method.goals[0], Goal)
    slots = loaded.registry.get("locations", "beijum").hours[0].week.monday
    assert isinstance(slots[0].opens, time)
