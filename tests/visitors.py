"""Who looks at the site in the browser tests: a device of one's own, and a moment in Groningen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

from playwright.sync_api import BrowserContext, Page

Device = Callable[..., BrowserContext]
"""Opens a browser that shares nothing with another: device(address, java_script_enabled=False)."""
Visit = Callable[..., Page]
"""Opens a page of a site that the fixture names."""


def in_groningen(moment: str) -> dt.datetime:
    """A moment by the clock of Groningen: "2026-12-23 11:59"."""
    return dt.datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))
