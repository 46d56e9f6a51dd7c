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
SERVE = (sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "localhost:{port}")
CHECK = (sys.executable, "hooks/check.py")
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
    return [
        Contestant("deze site, koud", project, BUILD, before=from_nothing),
        Contestant("deze site, warm, niets veranderd", project, BUILD),
        Contestant("deze site, warm, één record veranderd", project, BUILD, before=change_one),
        Contestant("alleen de controle (`make check`)", project, CHECK),
    ]


def from_nothing(folder: Path) -> None:
    for left in (".build", "out"):
        shutil.rmtree(folder / left, ignore_errors=True)


def change_one(folder: Path) -> None:
    """Another summary for a method."""
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
