"""A whole project of N records: the real ones, and as many made-up ones in the real mix as are missing.

As a command: `python tests/benchmarks/made_up_project.py 2000 /tmp/project [seed]`. The same seed gives the same files.
A record counts when it has a file of its own; the lists (neighbourhoods, help lines) come with the project.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(PROJECT / "tests"), str(PROJECT / "hooks")]

from benchmarks.made_up_records import KINDS, Data, Filler, Ids, Made, plan  # noqa: E402
from benchmarks.made_up_words import place_names  # noqa: E402
from conftest import copy_project  # noqa: E402
from registry.kinds import BY_KEY  # noqa: E402
from registry.load import load  # noqa: E402
from registry.models.fields import slug_of  # noqa: E402
from registry.source import MAX_BYTES  # noqa: E402

AREAS = BY_KEY["areas"]


def make_project(count: int, target: Path, seed: int = 1) -> None:
    """Write a project of `count` records to a new folder."""
    copy_project(target)
    chance = random.Random(seed)
    entries = [entry for entry in load(PROJECT).registry.entries if entry.record]
    made = plan(count, entries, chance)
    ids: Ids = {kind.key: [one.id for one in made if one.kind is kind] for kind in KINDS}
    for kind in BY_KEY.values():
        if kind.is_list:
            ids[kind.key] = [entry.id for entry in entries if entry.kind is kind]
    ids["areas"] += _add_areas(target, made, chance)
    for entry in entries:
        if entry.kind in KINDS and entry.id not in ids[entry.kind.key]:
            (target / entry.document.path).unlink()
    filler = Filler(entries, ids, chance)
    for one in made:
        data = filler.data(one)
        if data != one.model.document.data:
            _write(target / one.kind.folder / f"{one.id}.yml", data)


def _add_areas(target: Path, made: list[Made], chance: random.Random) -> list[str]:
    """Neighbourhoods for the made-up teams, as many as the one file of neighbourhoods may hold. Returns their ids."""
    path = target / AREAS.folder / AREAS.file
    room, added = MAX_BYTES - path.stat().st_size, []
    teams = (one.id for one in made if one.kind.key == "locations" and one.own is not None)
    with path.open("a", encoding="utf-8") as file:
        for team, name in zip(teams, place_names(chance), strict=False):
            area = {
                "id": f"buurt-{slug_of(name)}",
                "name": name,
                "status": "example",
                "kind": "neighbourhood",
                "postal_areas": [str(chance.randint(9700, 9799))],
                "teams": [team],
            }
            text = _yaml([area])
            room -= len(text.encode())
            if room < 0:
                break
            file.write(f"\n{text}")
            room -= 1
            added.append(area["id"])
    return added


def _write(path: Path, data: Data) -> None:
    path.write_text(_yaml(data), encoding="utf-8")


def _yaml(data: object) -> str:
    return yaml.dump(data, Dumper=Quoting, allow_unicode=True, sort_keys=False, width=100)


class Quoting(yaml.CSafeDumper):
    """Puts quotes around what begins as a number, as editors have to."""


def _text(dumper: Quoting, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if text[:1].isdigit() else None)


Quoting.add_representer(str, _text)


if __name__ == "__main__":
    make_project(int(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
