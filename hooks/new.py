"""The editors' beginning: `python hooks/new.py --kind locatie --name "WIJ Meerstad"` writes a file to fill in."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from editing.beginning import Refused, begin, kind_called
from editing.options import add_common
from editing.sentences.beginning import written


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 when something is written, 1 when nothing is."""
    options = _parser().parse_args(arguments)
    try:
        new = begin(options.root, kind_called(options.kind), options.name, options.now.date())
    except Refused as why:
        print(why, file=sys.stderr)
        return 1
    new.write(options.root)
    print("\n".join(written(str(new.path), new.line, new.url)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Begin een nieuw bestand om in te vullen.", add_help=False)
    parser.add_argument(
        "--kind", default="", metavar="SOORT", help="wat u toevoegt, zoals locatie of methode"
    )
    parser.add_argument("--name", default="", metavar="NAAM", help="hoe het heet")
    return add_common(parser)


if __name__ == "__main__":
    sys.exit(main())
