"""Dead outside links: `python hooks/dead_links.py` asks every outside address whether it is still there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from editing.lines import WRITERS
from editing.options import add_common
from editing.outside.addresses import outside
from editing.outside.asking import Manners, ask_all
from editing.outside.exceptions import WrongList, exceptions
from editing.outside.tell import NO_WEB, count, found
from registry import report


def main(arguments: Sequence[str] | None = None, manners: Manners | None = None) -> int:
    """Exit status: 0 when every address that was asked answers, 1 when one does not or the list is wrong."""
    options = _parser().parse_args(arguments)
    try:
        left_out = exceptions(options.root)
    except WrongList as wrong:
        print("\n".join(report.lines(wrong.problems)), file=sys.stderr)
        return 1
    places = outside(options.root)
    answers = ask_all([one for one in places if not left_out.why(one)], manners or Manners())
    if answers and all(answer.is_silence for answer in answers.values()):
        print(NO_WEB, file=sys.stderr)
        return 1
    for line in WRITERS[options.format](found(answers, places, left_out)):
        print(line)
    print(count(answers))
    return 1 if any(answer.state.is_fault for answer in answers.values()) else 0


def _parser() -> argparse.ArgumentParser:
    explanation = "Vraag van elk webadres buiten de site of het nog werkt. Dit duurt enkele minuten."
    return add_common(argparse.ArgumentParser(description=explanation, add_help=False))


if __name__ == "__main__":
    sys.exit(main())
