"""Who looks at the site in the browser tests: a device of one's own, and a moment in Groningen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

from playwright.sync_api import BrowserContext, Page

Device = Callable[..., BrowserContext]
"""Opens a browser that shares nothing with another: device(address, java_script_enabled=False)."""
A_TURN = 50
"""Milliseconds between two looks."""
TURNS = 1200
Visit = Callable[..., Page]
"""Opens a page of a site that the fixture names."""


def in_groningen(moment: str) -> dt.datetime:
    """A moment by the clock of Groningen: "2026-12-23 11:59"."""
    return dt.datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Amsterdam"))


def until(page: Page, expression: str) -> None:
    """Waits until this is so on the page. What the library has for it asks for `eval`, and our policy refuses that."""
    for _ in range(TURNS):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(A_TURN)
    raise AssertionError(f"this never became so: {expression}")
