"""Dates and times in Dutch, for pages, feeds and sentences alike."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from babel import Locale, dates

DUTCH = Locale("nl")


@lru_cache(maxsize=2_000)
def date(value: dt.date) -> str:
    """24 december 2026"""
    return dates.format_date(value, "d MMMM y", locale=DUTCH)


@lru_cache(maxsize=2_000)
def weekday(value: dt.date) -> str:
    """donderdag 24 december 2026"""
    return dates.format_date(value, "EEEE d MMMM y", locale=DUTCH)


def day_names(first: int, last: int) -> str:
    """maandag tot en met vrijdag; Monday is 0"""
    names = [dates.get_day_names("wide", locale=DUTCH)[day] for day in (first, last)]
    if first == last:
        return names[0]
    return f" {'en' if last == first + 1 else 'tot en met'} ".join(names)


def time(value: dt.time) -> str:
    """9.00, with a full stop as the Dutch government writes it; the word "uur" is the template's."""
    return f"{value.hour}.{value.minute:02}"


def moment(value: dt.datetime) -> str:
    """24 december 2026 om 9.00 uur"""
    return f"{date(value)} om {time(value.time())} uur"
