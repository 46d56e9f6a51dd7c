"""This site in the race: from nothing, with what the last build left behind, and after one edit."""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

BUILD = (sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", "out")
SERVE = (sys.executable, "hooks/serve.py", "--port", "{port}")
CHECK = (sys.executable, "hooks/check.py")
COLD, WARM = "deze site, koud", "deze site, warm, niets veranderd"
PROCESSES = "WIJ_PROCESSES"
"""How many processes a build uses; without it as many as pay."""
METHODS = Path("toolbox", "methods")
SUMMARY = re.compile(r"^( *)summary:.*\n(?:\1 +\S.*\n)*", re.MULTILINE)
"""The first in the file, with the lines that it goes on over."""


@dataclass(frozen=True)
class Contestant:
    """Something that builds a site, or does a part of that."""

    name: str
    folder: Path
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    before: Callable[[Path], None] = lambda folder: None
    """What happens before the clock starts."""
    quadratic: bool = False


def ours(project: Path) -> list[Contestant]:
    """In this order, as each build after the first finds what the one before it kept."""
    return [
        Contestant("deze site, koud, in één proces", project, BUILD, {PROCESSES: "1"}, from_nothing),
        Contestant(COLD, project, BUILD, before=from_nothing),
        Contestant(WARM, project, BUILD, before=without_site),
        Contestant("deze site, warm, één record veranderd", project, BUILD, before=with_a_change),
        Contestant("alleen de controle (`make check`)", project, CHECK),
    ]


def from_nothing(folder: Path) -> None:
    """Without the site and without what earlier builds kept."""
    without_site(folder)
    shutil.rmtree(folder / ".build", ignore_errors=True)


def without_site(folder: Path) -> None:
    """As `make site` does: a new site is built beside the old one, in an empty folder."""
    shutil.rmtree(folder / "out", ignore_errors=True)


def with_a_change(folder: Path) -> None:
    """With another summary for one method."""
    without_site(folder)
    change_summary(folder / METHODS / f"{a_method(folder)}.yml", f"Anders sinds {time.time_ns()}.")


def a_method(project: Path) -> str:
    """The id of the record that is changed."""
    return min((project / METHODS).glob("[a-z0-9]*.yml")).stem


def change_summary(path: Path, summary: str) -> None:
    """Put another summary in the file of a record, also where it is front matter."""
    text = path.read_text(encoding="utf-8")
    changed, number = SUMMARY.subn(lambda found: f"{found[1]}summary: {summary}\n", text, count=1)
    assert number == 1, path
    path.write_text(changed, encoding="utf-8")
