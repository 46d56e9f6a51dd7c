"""The file format of the forms: saving changes only the lines that changed, the way a careful person types them."""

from __future__ import annotations

import difflib
import textwrap
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from forms.saving import saved
from registry.kinds import KINDS, kind_of

pytestmark = pytest.mark.needs_forms

FORMATS = {
    "test": {
        "header": "# eerste regel",
        "fields": [
            {"name": "name", "required": True},
            {"name": "summary", "required": False},
            {"name": "open", "widget": "boolean", "required": False},
            {"name": "agreed", "widget": "boolean", "required": True},
            {"name": "when", "widget": "datetime", "required": False},
            {
                "name": "place",
                "widget": "object",
                "required": False,
                "fields": [{"name": "street"}, {"name": "number"}, {"name": "city", "required": False}],
            },
            {"name": "words", "widget": "list", "required": False},
            {"name": "days", "widget": "list", "required": False, "min": 0},
            {
                "name": "steps",
                "widget": "list",
                "required": False,
                "fields": [{"name": "id"}, {"name": "text", "required": False}],
            },
        ],
    },
    "records": {
        "fields": [
            {
                "name": "records",
                "widget": "list",
                "fields": [{"name": "id"}, {"name": "name", "required": False}],
            }
        ]
    },
}
CASES: dict[str, tuple[str, list[Any], str]] = {
    "one value, with its quotes and the comment behind it": (
        "name: \"09:00\"  # let op\nsummary: 'zo'\n",
        [(["name"], "10:30"), (["summary"], "anders")],
        "name: \"10:30\"  # let op\nsummary: 'anders'\n",
    ),
    "quotes where a value would be read as something else": (
        "name: a\nsummary: b\n",
        [(["name"], "NO"), (["summary"], "dit: dat")],
        'name: "NO"\nsummary: "dit: dat"\n',
    ),
    "a date needs none, a time does": (
        "name: a\n",
        [(["when"], "2026-12-24"), (["summary"], "17:30")],
        'name: a\nsummary: "17:30"\nwhen: 2026-12-24\n',
    ),
    "a new field stands where the form has it": (
        "name: a\n# over de woorden\nwords:\n  - x\n",
        [(["place"], {"street": "Weg", "number": "2", "city": ""})],
        'name: a\nplace:\n  street: Weg\n  number: "2"\n# over de woorden\nwords:\n  - x\n',
    ),
    "an emptied field goes with all its lines, the comment above it stays": (
        "name: a\n# waarom\nplace:\n  street: x\n  number: 1\nwords:\n  - y\n",
        [(["place"], None)],
        "name: a\n# waarom\nwords:\n  - y\n",
    ),
    "unknown keys stay, also when all around them changes": (
        "name: a\nvreemd: {x: 1}\nplace:\n  eigen: ja\n  street: x\n",
        [(["name"], "b"), (["place", "street"], "z")],
        "name: b\nvreemd: {x: 1}\nplace:\n  eigen: ja\n  street: z\n",
    ),
    "a box that nobody ticked is not written, one that was there is": (
        "name: a\nopen: true\n",
        [(["open"], False)],
        "name: a\nopen: false\n",
    ),
    "what a form fills in by itself is not written": (
        "name: a\n",
        [(["open"], False), (["summary"], ""), (["words"], []), (["place"], None)],
        "name: a\n",
    ),
    "a list that has to be there is there, also without items": (
        "name: a\ndays:\n  - maandag\n",
        [(["days"], [])],
        "name: a\ndays: []\n",
    ),
    "an empty list gets its first item below it": (
        "name: a\ndays: []  # nog niets\n",
        [(["days"], ["maandag"])],
        "name: a\ndays: # nog niets\n  - maandag\n",
    ),
    "of a folded text only the lines around the change change": (
        "name: a\nsummary: >-\n  Een eerste regel die zo blijft staan\n  en een tweede regel met een woord\n  en een derde regel.\n",
        [
            (
                ["summary"],
                "Een eerste regel die zo blijft staan en een tweede regel met een ander woord en een derde regel.",
            )
        ],
        "name: a\nsummary: >-\n  Een eerste regel die zo blijft staan\n  en een tweede regel met een ander woord\n  en een derde regel.\n",
    ),
    "a text that gets long is folded": (
        "name: a\nsummary: kort\nopen: true\n",
        [(["summary"], "woord " * 20 + "eind")],
        "name: a\nsummary: >-\n  " + "woord " * 15 + "woord\n  " + "woord " * 4 + "eind\nopen: true\n",
    ),
    "paragraphs are parted by an empty line, indented text keeps its spaces": (
        "name: a\nsummary: b\n",
        [(["name"], "een\ntwee\n\ndrie"), (["summary"], "een\n  twee")],
        "name: >-\n  een\n\n  twee\n\n\n  drie\nsummary: |-\n  een\n    twee\n",
    ),
    "an item that moves takes its comments along": (
        "steps:\n  - id: a\n    # bij b\n  - id: b  # achter b\n    text: x\n\n  # boven c\n  - id: c\n",
        [(["steps"], [{"_at": 2, "id": "c"}, {"_at": 1, "id": "b", "text": "x"}, {"_at": 0, "id": "a"}])],
        "steps:\n  # boven c\n  - id: c\n  - id: b  # achter b\n    text: x\n  - id: a\n    # bij b\n",
    ),
    "an item that goes leaves the comments above it": (
        "words:\n  # geld\n  - een\n  # wonen\n  - twee\n  - drie\n",
        [(["words", 1], None)],
        "words:\n  # geld\n  - een\n  # wonen\n  - drie\n",
    ),
    "a new item looks like those beside it": (
        "steps:\n  - id: a\n\n  - id: b\n",
        [(["steps", "+"], {"id": "c", "text": ""})],
        "steps:\n  - id: a\n\n  - id: b\n\n  - id: c\n",
    ),
    "a list between brackets stays between brackets": (
        "words: [een, 'twee']\nplace: {street: x, eigen: 1}\n",
        [(["words", "+"], "drie, vier"), (["place", "street"], "z")],
        "words: [een, 'twee', \"drie, vier\"]\nplace: {street: z, eigen: 1}\n",
    ),
    "what is pasted along and nobody sees is left out": (
        "name: a\n",
        [(["name"], "\u200bb\u00a0c\td\r\ne")],
        "name: >-\n  b c d\n\n  e\n",
    ),
}


def test_saves_what_a_careful_person_types(scripts: Path) -> None:
    saves = [("test", before, changes) for before, changes, _ in CASES.values()]
    texts = dict(zip(CASES, saved(scripts, FORMATS, *saves), strict=True))
    assert texts == {name: after for name, (_, _, after) in CASES.items()}


def test_a_new_file(scripts: Path) -> None:
    changes = [(["name"], "Nieuw"), (["agreed"], False), (["open"], False), (["words"], ["a", "b: c"])]
    (text,) = saved(scripts, FORMATS, ("test", None, changes))
    assert text == textwrap.dedent(
        """\
        # eerste regel
        name: Nieuw
        agreed: false
        words:
          - a
          - "b: c"
        """
    )


def test_a_list_file_keeps_what_it_says_above_and_between_its_records(scripts: Path) -> None:
    before = "# lijst\n# van alles\n\n- id: a\n  name: A\n\n# tweede deel\n\n- id: b\n  eigen: 1\n"
    changes = [(["records", 1, "name"], "B"), (["records", "+"], {"id": "c"})]
    (text,) = saved(scripts, FORMATS, ("records", before, changes))
    assert text == before.replace("- id: b\n", "- id: b\n  name: B\n") + "\n- id: c\n"


def record_files(project: Path) -> list[tuple[str, Path]]:
    """Every file with records, and the commented examples, each with its format."""
    found = []
    for folder in ("locations", "content", "toolbox"):
        for path in sorted((project / folder).rglob("*.yml")):
            own = PurePosixPath(path.relative_to(project))
            kind = next((kind for kind in KINDS if own == kind.template), None) or kind_of(own)
            found.append((f"yaml-{kind.key}", path))
    return found


def test_saving_without_a_change_changes_no_byte(
    project: Path, scripts: Path, formats: dict[str, Any]
) -> None:
    files = record_files(project)
    texts = [path.read_text(encoding="utf-8") for _, path in files]
    saves = [(format, text, []) for (format, _), text in zip(files, texts, strict=True)]
    for (_, path), before, after in zip(files, texts, saved(scripts, formats, *saves), strict=True):
        assert after == before, path


def test_one_time_is_one_line(project: Path, scripts: Path, formats: dict[str, Any]) -> None:
    before = (project / "locations" / "beijum.yml").read_text(encoding="utf-8")
    path = ["hours", 0, "week", "monday", 0, "closes"]
    (after,) = saved(scripts, formats, ("yaml-locations", before, [(path, "11:45")]))
    changed = [
        line
        for line in difflib.unified_diff(before.split("\n"), after.split("\n"), n=0, lineterm="")
        if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]
    assert [line.split() for line in changed][1] == ["+", "closes:", '"11:45"']
    assert len(changed) == 2
