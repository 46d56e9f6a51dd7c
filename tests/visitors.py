"""Who looks at the site in the browser tests: a device of one's own, and a moment in Groningen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import chain
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, BrowserContext, Page

Device = Callable[..., BrowserContext]
"""Opens a browser that shares nothing with another: device(address, java_script_enabled=False)."""
A_TURN = 50
"""Milliseconds between two looks."""
TURNS = 1200
Visit = Callable[..., Page]
"""Opens a page of a site that the fixture names."""


class Devices:
    """Browsers that come back for the next test and remember nothing: a new one takes six times the work of a page."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._kept: dict[str, list[BrowserContext]] = {}

    def page(self, address: str, **settings: object) -> Page:
        """A page on a device with these settings that was never at this address and that nobody uses now. A test that
        changes the device itself, beyond its clock, takes one of its own."""
        settings = {"base_url": address, "locale": "nl-NL"} | settings
        kept = self._kept.setdefault(repr(sorted(settings.items())), [])
        free = next((context for context in kept if not context.pages), None)
        if free is None:
            free = self._browser.new_context(**settings)
            kept.append(free)
        page = free.new_page()
        forget(page, address)
        return page

    def put_away(self) -> None:
        """After a test: all of its pages are closed. First their routes, as a page that is on its way to another waits
        for the answer of a test that is over, and never closes."""
        for context in self._all():
            for page in context.pages:
                page.unroute_all(behavior="ignoreErrors")
                page.close()

    def close(self) -> None:
        for context in self._all():
            context.close()

    def _all(self) -> Iterator[BrowserContext]:
        return chain.from_iterable(self._kept.values())


def forget(page: Page, address: str) -> None:
    """Nothing is left of what pages at this address kept on the device."""
    page.context.clear_cookies()
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": urljoin(address, "/")[:-1], "storageTypes": "all"})
    session.detach()


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
