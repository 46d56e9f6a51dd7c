"""Which days a Dutch organisation has to decide about: the holidays that a library knows, and bridge days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container

import holidays

BRIDGE_DAYS = {
    dt.date(2026, 1, 2): "Dag na nieuwjaarsdag",
    dt.date(2026, 5, 15): "Dag na hemelvaartsdag",
    dt.date(2027, 5, 7): "Dag na hemelvaartsdag",
    dt.date(2028, 4, 28): "Dag na koningsdag",
    dt.date(2028, 5, 26): "Dag na hemelvaartsdag",
}
"""Days that royal decrees equate with Sundays (Algemene termijnenwet, article 3); no library has them."""


def known_holidays(first: dt.date, days: int) -> dict[dt.date, str]:
    """Dates and Dutch names of the holidays in a range. That a day is known says nothing of who is open."""
    last = first + dt.timedelta(days=days - 1)
    years = range(first.year, last.year + 1)
    found = dict(holidays.NL(years=years, categories=("public", "optional"), language="nl"))
    return {date: name for date, name in sorted((BRIDGE_DAYS | found).items()) if first <= date <= last}


def undecided(decided: Container[dt.date], first: dt.date, days: int) -> dict[dt.date, str]:
    """The known holidays in a range that nobody decided about."""
    return {date: name for date, name in known_holidays(first, days).items() if date not in decided}
