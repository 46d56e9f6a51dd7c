"""What an editor meant who wrote a time or a date another way than files do: 9.30 uur, 24-12-2026."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from contextlib import suppress

CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})(?: uur)?")
DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def _time(hour: int, minute: int) -> str:
    return f'"{dt.time(hour, minute):%H:%M}"'


def _date(day: int, month: int, year: int) -> str:
    return dt.date(year, month, day).isoformat()


_WAYS: dict[str, tuple[re.Pattern[str], Callable[..., str]]] = {
    '"09:00"': (CLOCK, _time),
    "2026-12-24": (DAY_FIRST, _date),
}
"""For the example of a kind of value: how else people write it, and how it is written here."""


def meant(found: str, example: str) -> str | None:
    """What to write instead of `found`, as in `example`; None if that can't be known."""
    pattern, write = _WAYS.get(example, (None, None))
    read = pattern and pattern.fullmatch(found.strip('"“”„‘’ '))
    if not read:
        return None
    with suppress(ValueError):
        return write(*map(int, read.groups()))
    return None
