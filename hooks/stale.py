"""The editors' to-do list: `python hooks/stale.py` lists, by team, what has to be checked again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from editing.lines import WRITERS
from editing.options import add_common
from editing.overdue import all_clear, by_team
from registry.load import load


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0: what is due is work to do, not a fault."""
    options = _parser().parse_args(arguments)
    registry, today = load(options.root).registry, options.now.date()
    sections = by_team(registry, today)
    for line in WRITERS[options.format](sections):
        print(line)
    if not sections:
        print(all_clear(registry, today))
    return 0


def _parser() -> argparse.ArgumentParser:
    explanation = "Toon wat opnieuw gecontroleerd moet worden, per team."
    return add_common(argparse.ArgumentParser(description=explanation, add_help=False))


if __name__ == "__main__":
    sys.exit(main())
