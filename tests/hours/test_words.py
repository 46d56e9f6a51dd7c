"""Dates and times as Dutch readers expect them."""

from __future__ import annotations

import datetime as dt

from hours import words


def test_dates_and_times() -> None:
    assert words.date(dt.date(2026, 12, 24)) == "24 december 2026"
    assert words.weekday(dt.date(2026, 12, 24)) == "donderdag 24 december 2026"
    assert words.time(dt.time(9, 0)) == "9.00"
    assert words.moment(dt.datetime(2026, 1, 23, 12, 0)) == "23 januari 2026 om 12.00 uur"
    assert words.day_names(0, 4) == "maandag tot en met vrijdag"
    assert words.day_names(0, 1) == "maandag en dinsdag"
    assert words.day_names(6, 6) == "zondag"
