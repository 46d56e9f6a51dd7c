"""`make bench`: how long this site takes to build, beside what a team would pick instead, on the same made-up records."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(PROJECT / "tests"), str(PROJECT / "hooks")]

from benchmarks.edits import seconds_until_seen  # noqa: E402
from benchmarks.made_up_project import make_project  # noqa: E402
from benchmarks.measuring import Cost  # noqa: E402
from benchmarks.ours import COLD, METHODS, SERVE, WARM, Contestant, a_method, from_nothing, ours  # noqa: E402
from benchmarks.race import Race  # noqa: E402
from benchmarks.rivals import FLOOR, HUGO, LEFT_OUT, Rival, missing, rivals  # noqa: E402
from benchmarks.table import UNKNOWN, row, spread, table  # noqa: E402
from benchmarks.weight import Weight, curve, weigh  # noqa: E402
from exports import search_index  # noqa: E402

SIZES = (200, 2_000, 10_000)
ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1795424400"}
Grown = tuple[Weight, Sequence[Cost], Sequence[Cost]]
LIST = "toolbox/methoden/"


def main() -> None:
    options = _options()
    race = Race(ENVIRONMENT, _tell)
    race.notes += [f"{name} is niet gemeten: het is niet geïnstalleerd." for name in missing()]
    grown: dict[int, Grown] = {}
    print(_machine(), flush=True)
    for count in options.sizes:
        with tempfile.TemporaryDirectory(prefix="race-") as work:
            for line in _of_one_size(race, count, Path(work), options, grown):
                print(line, flush=True)
    print("\n**Hoe deze site groeit**\n", *curve(grown), "", *race.notes, LEFT_OUT, sep="\n")


def _of_one_size(
    race: Race, count: int, work: Path, options: argparse.Namespace, grown: dict[int, Grown]
) -> Iterator[str]:
    """Two tables: of building, and of what comes after an edit."""
    _tell(f"{count} records maken")
    project = work / "ours"
    make_project(count, project)
    others = [rival for rival in rivals() if not rival.quadratic or race.takes_part(rival.name, count)]
    for rival in others:
        rival.prepare(project, work / rival.name)
    costs = race.run([*ours(project), *(_contestant(rival, work) for rival in others)], count, options.rounds)
    if COLD not in costs:
        sys.exit("\n".join(race.notes))
    yield f"\n**{count} records**, {options.rounds} rondes\n"
    yield from table(costs, (HUGO, FLOOR))
    grown[count] = weigh(project / "out"), costs[COLD], costs.get(WARM, ())
    if options.edits:
        yield "\nSeconden van een wijziging in één record tot die te zien is:\n"
        yield from _edits(count, work, others, options.edits)


def _contestant(rival: Rival, work: Path) -> Contestant:
    return Contestant(rival.name, work / rival.name, rival.command, before=from_nothing)


def _edits(count: int, work: Path, others: list[Rival], edits: int) -> Iterator[str]:
    """A table: for each server how soon the page, the list and the search index show an edit."""
    id = a_method(work / "ours")
    pages = [f"{LIST}{id}/", LIST, search_index.PATH]
    servers = [("deze site", SERVE, work / "ours", f"{METHODS}/{id}.yml")]
    servers += [
        (one.name, one.serve, work / one.name, one.record.format(section=LIST, id=id))
        for one in others
        if one.serve
    ]
    yield row(["", "pagina", "lijst", "zoekindex"])
    yield row(["---", "---:", "---:", "---:"])
    for name, command, folder, record in servers:
        _tell(f"{count} records, {edits} wijzigingen: {name}")
        asked = pages if folder.name == "ours" else pages[:2]
        found = seconds_until_seen(command, folder, folder / record, asked, edits, ENVIRONMENT)
        yield row([name, *(spread(found[page]) if page in found else UNKNOWN for page in pages)])


def _machine() -> str:
    load = f", drukte bij het begin {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    versions = ", ".join(f"{name} {version(name)}" for name in ("mkdocs", "mkdocs-material"))
    return (
        f"{platform.machine()}, {os.cpu_count()} processoren, {platform.system()}, Python {platform.python_version()}, "
        f"{versions}{load}"
    )


def _tell(what: str) -> None:
    """How far it is, for who waits at a terminal."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        print(f"\r{what[:width]:<{width}}", end="\r", file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Meet hoe snel de site gebouwd wordt, naast andere programma's."
    )
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="N", help="hoeveel records")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="hoe vaak alles gebouwd wordt")
    parser.add_argument("--edits", type=int, default=5, metavar="N", help="hoeveel wijzigingen; 0: geen")
    return parser.parse_args()


if __name__ == "__main__":
    main()
