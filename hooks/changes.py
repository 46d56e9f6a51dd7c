"""The approver's command: `python hooks/changes.py --base main` says what a change does for visitors."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from editing.changes.summary import Version, summary
from editing.lines import WRITERS
from editing.options import add_common
from editing.revision import Revision, UnknownRevision, revision
from registry.load import assemble, load
from registry.tree import TOP_FOLDERS, tree_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 when the change can go on, 1 when an address breaks, a record is wrong or git can't tell."""
    options = _parser().parse_args(arguments)
    try:
        base = revision(options.root, options.base)
    except UnknownRevision as unknown:
        print(unknown, file=sys.stderr)
        return 1
    told = summary(_at(base), _on_disk(options.root), base.changed(), options.now.date())
    print(f"Vergeleken met {options.base}.\n")
    if told.is_empty:
        print("Aan de gegevens en de teksten verandert niets.\n")
    for line in WRITERS[options.format](told.sections):
        print(line)
    return 1 if told.refused else 0


def _at(base: Revision) -> Version:
    files = base.files(*TOP_FOLDERS)
    return Version(assemble(tree_of(files, files.__getitem__)), files)


def _on_disk(root: Path) -> Version:
    found = (path for folder in TOP_FOLDERS for path in (root / folder).rglob("*") if path.is_file())
    files = {PurePosixPath(path.relative_to(root).as_posix()): path.read_bytes() for path in found}
    return Version(load(root), files)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Zeg wat deze wijziging doet voor bezoekers.", add_help=False
    )
    parser.add_argument("--base", default="main", metavar="VERSIE", help="vergelijk met deze tak of versie")
    return add_common(parser)


if __name__ == "__main__":
    sys.exit(main())
