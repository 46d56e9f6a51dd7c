"""“Mijn map” as data: adding, moving, taking out, and reading files that are whole, damaged, foreign or newer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from javascript import Scripts

pytestmark = pytest.mark.needs_node

ITEMS = [{"id": "a", "note": "eerst"}, {"id": "b", "note": ""}, {"id": "c-2", "note": 'met "aanhaling"\n'}]


def text(**given: Any) -> str:
    return json.dumps({"format": "wij-map", "version": 1, "methods": ITEMS, **given})


def test_what_is_written_can_be_read(scripts: Scripts) -> None:
    written = scripts.call("toolbox/folder", "write", ITEMS)
    assert json.loads(written)["methods"][1] == {"id": "b"}
    assert scripts.call("toolbox/folder", "read", written) == {"items": ITEMS, "lost": 0}


@pytest.mark.parametrize(
    ("written", "ids", "problem", "lost"),
    [
        (text(), ["a", "b", "c-2"], None, 0),
        ("\ufeff" + text(), ["a", "b", "c-2"], None, 0),
        (text(extra=True), ["a", "b", "c-2"], None, 0),
        (text(version=2), ["a", "b", "c-2"], "newer", 0),
        (text(methods=[]), [], None, 0),
        (text(methods=[{"id": "a"}, {"id": "A B"}, {"note": "x"}, None, 3, "b"]), ["a"], None, 5),
        (text(methods=[{"id": "a"}, {"id": "a", "note": "x"}]), ["a"], None, 0),
        (text(methods="a"), [], "foreign", 0),
        (text(format="iets anders"), [], "foreign", 0),
        (text()[:-40], ["a", "b"], "damaged", 0),
        (text()[:70], ["a"], "damaged", 0),
        ("", [], "foreign", 0),
        ("{}", [], "foreign", 0),
        ("null", [], "foreign", 0),
        ("[1, 2]", [], "foreign", 0),
        ("beste collega, hierbij", [], "foreign", 0),
        ('{"id": "a"', [], "foreign", 0),
    ],
)
def test_a_file(scripts: Scripts, written: str, ids: list[str], problem: str | None, lost: int) -> None:
    found = scripts.call("toolbox/folder", "read", written)
    assert [item["id"] for item in found["items"]] == ids
    assert (found.get("problem"), found["lost"]) == (problem, lost)


def test_a_damaged_file_keeps_its_whole_notes(scripts: Scripts) -> None:
    found = scripts.call("toolbox/folder", "read", text()[:-3])
    assert found["items"][0] == ITEMS[0]
    assert found["items"][2] == ITEMS[2]


def test_a_note_is_never_endless(scripts: Scripts) -> None:
    found = scripts.call(
        "toolbox/folder", "read", text(methods=[{"id": "a", "note": "x" * 9999}, {"id": "b", "note": 5}])
    )
    assert [len(item["note"]) for item in found["items"]] == [2000, 0]


@pytest.mark.parametrize(
    ("id", "step", "order"),
    [
        ("a", 1, "b a c-2"),
        ("a", -1, "a b c-2"),
        ("c-2", -1, "a c-2 b"),
        ("c-2", 1, "a b c-2"),
        ("x", 1, "a b c-2"),
    ],
)
def test_moving(scripts: Scripts, id: str, step: int, order: str) -> None:
    assert " ".join(item["id"] for item in scripts.call("toolbox/folder", "move", ITEMS, id, step)) == order


def test_adding_keeps_places_and_notes(scripts: Scripts) -> None:
    more = [{"id": "d", "note": "nieuw"}, {"id": "a", "note": "anders"}, {"id": "b", "note": "aangevuld"}]
    assert scripts.call("toolbox/folder", "add", ITEMS, more) == [
        ITEMS[0],
        {"id": "b", "note": "aangevuld"},
        ITEMS[2],
        {"id": "d", "note": "nieuw"},
    ]


def test_taking_out_and_noting(scripts: Scripts) -> None:
    assert scripts.call("toolbox/folder", "remove", ITEMS, "a") == ITEMS[1:]
    assert scripts.call("toolbox/folder", "annotate", ITEMS, "b", "hoi")[1] == {"id": "b", "note": "hoi"}
