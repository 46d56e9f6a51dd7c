"""Hints on plain language: `python hooks/hints.py` shows the texts for residents, the hardest first."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import PurePosixPath

from editing.hints.measured import measured
from editing.hints.pages import pages_for_residents
from editing.hints.tell import hints
from editing.lines import WRITERS
from editing.options import add_common
from registry.load import load


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0: a hint is never a fault."""
    options = _parser().parse_args(arguments)
    registry = load(options.root).registry
    texts = measured(registry, pages_for_residents(options.root), options.files)
    for line in WRITERS[options.format](hints(texts, registry)):
        print(line)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Tips om teksten makkelijker te maken.", add_help=False)
    parser.add_argument(
        "files",
        nargs="*",
        type=PurePosixPath,
        metavar="BESTAND",
        help="alleen deze, zoals locations/beijum.yml",
    )
    return add_common(parser)


if __name__ == "__main__":
    sys.exit(main())
