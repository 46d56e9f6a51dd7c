"""Puts a site that was built in the place of the old one, in one step: there is never half a site, or none."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

NOT_DONE = "De nieuwe site kon niet op zijn plaats komen: {}. De oude site is niet veranderd."
HERE = -100
"""For Linux: a path is seen from the folder we are in."""
EXCHANGE = 2


def publish(new: Path, current: Path) -> None:
    """`new` becomes `current`; what stood there goes. Raises OSError, with `current` as it was."""
    if not current.exists():
        new.rename(current)
    elif exchange(new, current):
        shutil.rmtree(new)
    else:
        _in_two_steps(new, current)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step. False where the system can't do that."""
    change = getattr(ctypes.CDLL(None), "renameat2", None)
    return bool(change) and change(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE) == 0


def _in_two_steps(new: Path, current: Path) -> None:
    """Between the steps there is no site; `make site` puts the old one back if all stops just then."""
    old = new.with_name("old")
    shutil.rmtree(old, ignore_errors=True)
    current.rename(old)
    try:
        new.rename(current)
    except OSError:
        old.rename(current)
        raise
    shutil.rmtree(old)


if __name__ == "__main__":
    try:
        publish(*map(Path, sys.argv[1:]))
    except OSError as error:
        sys.exit(NOT_DONE.format(error))
