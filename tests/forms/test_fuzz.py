"""Thousands of random edits of real files through the forms: nothing an editor saved is lost, and our reader takes it all."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from forms.saving import node
from forms.test_keep import record_files
from registry.source import read

pytestmark = pytest.mark.needs_forms

SEED = 20261122
SAVES = 800
"""Of one to five edits each."""
LARGEST = 8_000
"""Bytes. Larger files hold more of the same, and take longer."""
UNSEEN = re.compile(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
SPACE = re.compile(r"[\xa0\u2000-\u200a\u202f\u205f\u3000\t]")


def planted(text: str, chance: random.Random) -> str:
    """The same file with keys that no form knows, and comments above lines and behind them."""
    lines: list[str] = []
    in_block = None
    for number, line in enumerate(text.split("\n")):
        indent = len(line) - len(line.lstrip(" -"))
        in_block = None if in_block is not None and line.strip() and indent <= in_block else in_block
        key = re.match(r"( *)(?:- )?([a-z_]+):(.*)$", line) if in_block is None else None
        if key and not line.lstrip().startswith("- ") and chance.random() < 0.05:
            lines.append(f"{key[1]}# let op {number}")
        if key and key[3].strip().startswith((">", "|")):
            in_block = indent
        elif re.match(r" *- [>|]", line):
            in_block = len(line) - len(line.lstrip(" "))
        elif key and key[3].strip() and "#" not in line and chance.random() < 0.05:
            line += f"  # achter {number}"
        if key and not line.lstrip().startswith("- ") and chance.random() < 0.03:
            lines.append(f"{key[1]}onbekend_{number}: 'blijft {number}'")
        lines.append(line)
    return "\n".join(lines)


def comments(text: str) -> set[str]:
    return set(re.findall(r"# (?:let op|achter) \d+$", text, re.MULTILINE))


@pytest.fixture(scope="module")
def saves(project: Path, scripts: Path, formats: dict[str, Any]) -> list[dict[str, Any]]:
    """What came of each save."""
    chance = random.Random(SEED)
    texts = [(path, format, path.read_text(encoding="utf-8")) for format, path in record_files(project)]
    files = [
        {"name": str(path.relative_to(project)), "format": format, "source": planted(text, chance)}
        for path, format, text in texts
        if len(text) < LARGEST
    ]
    chance.shuffle(files)
    told = {"files": files, "formats": formats, "seed": SEED, "saves": SAVES}
    return [json.loads(line) for line in node("fuzz.mjs", scripts, told).splitlines()]


def test_thousands_of_edits_are_saved(saves: list[dict[str, Any]]) -> None:
    assert [save["error"] for save in saves if "error" in save] == []
    assert sum(save["deeds"] for save in saves) > 2_000


def test_our_reader_takes_every_file_and_finds_what_the_form_said(
    saves: list[dict[str, Any]], formats: dict[str, Any]
) -> None:
    for save in saves:
        document, problems = read(PurePosixPath(save["name"]), save["after"].encode())
        assert problems == [], (save["name"], [problem.sentence for problem in problems])
        data = {"records": document.data} if isinstance(document.data, list) else document.data
        fields = formats[save["format"]]["fields"]
        assert said(data, fields) == said(save["data"], fields), save["name"]


def said(block: Any, fields: list[dict[str, Any]]) -> dict[str, Any]:
    """What a block says in the fields of the form: without what is empty, or not ticked."""
    values = {field["name"]: value_of((block or {}).get(field["name"]), field) for field in fields}
    return {name: value for name, value in values.items() if value not in (None, "", [], {}, False)}


def value_of(value: Any, field: dict[str, Any]) -> Any:
    if isinstance(value, list):
        items = [said(item, field["fields"]) if "fields" in field else plain(item) for item in value]
        return [item for item in items if item not in ("", {})]
    return said(value, field["fields"]) if isinstance(value, dict) else plain(value)


def plain(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return SPACE.sub(" ", UNSEEN.sub("", value)).strip()


def test_unknown_keys_stay_wherever_their_block_stays(saves: list[dict[str, Any]]) -> None:
    kept = 0
    for save in saves:
        for key, value in unknown(save["data"]):
            assert f"{key}: '{value}'" in save["after"], save["name"]
            kept += 1
    assert kept > 500


def unknown(value: Any) -> Iterator[tuple[str, str]]:
    """The keys that a form does not know, and still holds: those of what nobody took away."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key.startswith("onbekend_"):
                yield key, inner
            yield from unknown(inner)
    elif isinstance(value, list):
        for item in value:
            yield from unknown(item)


def test_comments_stay_when_nothing_is_taken_away(saves: list[dict[str, Any]]) -> None:
    careful = [save for save in saves if not save["removed"]]
    for save in careful:
        assert comments(save["source"]) <= comments(save["after"]), save["name"]
    assert len(careful) > SAVES / 4


def test_comments_at_the_margin_stay_always(saves: list[dict[str, Any]]) -> None:
    for save in saves:
        for line in save["source"].split("\n"):
            if line.startswith("#"):
                assert line in save["after"].split("\n"), save["name"]


def test_saving_twice_is_saving_once(saves: list[dict[str, Any]]) -> None:
    for save in saves:
        assert save["again"] == save["after"], save["name"]
