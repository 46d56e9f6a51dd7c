"""Says on a terminal how far the work is; in a pipe or a file it says nothing."""

from __future__ import annotations

import sys
import time

EVERY = 0.1
"""Seconds between two times."""
LINE = "\r{records} records, {done} van {total} bestanden, {seconds:.0f} s"
CLEAR = "\r\033[K"


class Progress:
    def __init__(self, records: int, total: int) -> None:
        self.records, self.total = records, total
        self.begun = self.said = time.monotonic()
        self.shows = sys.stderr.isatty()

    def tell(self, done: int) -> None:
        now = time.monotonic()
        if self.shows and now - self.said > EVERY:
            self.said = now
            line = LINE.format(records=self.records, done=done, total=self.total, seconds=now - self.begun)
            print(line, end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.shows:
            print(CLEAR, end="", file=sys.stderr, flush=True)
