"""How good the search is: the share of questions whose answer stands first, and among the first three, per kind.

`make search-quality` prints it for both sets of questions, with the questions that fail.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
INDEX = Path("zoeken/index.json")
SETS = {"queries": "vragen waarop is afgesteld", "held_out": "vragen die later kwamen"}
AMONG = 3


@dataclass(frozen=True)
class Asked:
    kind: str
    query: str
    answers: list[str]
    rank: int | None
    """The place of the first page that answers; None if there is none, or if direct help should have come first."""
    top: list[str]

    def within(self, limit: int) -> bool:
        return self.rank is not None and self.rank <= limit


def questions(name: str) -> dict[str, dict[str, Any]]:
    return yaml.safe_load((HERE / f"{name}.yml").read_text(encoding="utf-8"))


def ask(site: Path, asked: dict[str, dict[str, Any]]) -> list[Asked]:
    """Put questions to the index of a built site, with the scripts of the site itself."""
    command = ["node", str(HERE / "quality.mjs"), str(site / INDEX)]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=True)
    return [Asked(**one) for one in json.loads(done.stdout)]


def share(asked: list[Asked], limit: int) -> float:
    return sum(one.within(limit) for one in asked) / len(asked)


def _report(title: str, asked: list[Asked]) -> None:
    print(f"\n{title}: {len(asked)}\n{'soort':12}{'aantal':>7}{'eerste':>9}{'bij 3':>9}")
    kinds = list(dict.fromkeys(one.kind for one in asked))
    for kind in (*kinds, "samen"):
        some = [one for one in asked if kind in (one.kind, "samen")]
        print(f"{kind:12}{len(some):7}{share(some, 1):9.1%}{share(some, AMONG):9.1%}")
    for one in asked:
        if not one.within(AMONG):
            print(f"- {one.kind}: {one.query!r} op plaats {one.rank or '–'}")
            print(f"    goed: {' '.join(one.answers)}\n    nu:   {' '.join(one.top)}")


if __name__ == "__main__":
    built = Path(sys.argv[1])
    print(f"De index is {len(gzip.compress((built / INDEX).read_bytes())) / 1000:.1f} kB, ingepakt.")
    for name, title in SETS.items():
        _report(title, ask(built, questions(name)))
