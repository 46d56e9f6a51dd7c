"""A page in a real browser for the tests in this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A fresh page that notes every request to others and every error."""
    context = browser.new_context(base_url=address, locale="nl-NL")
    page = context.new_page()
    page.outside = []
    page.errors = []
    page.on("request", lambda request: request.url.startswith(address) or page.outside.append(request.url))
    page.on("console", lambda message: message.type == "error" and page.errors.append(message.text))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    context.close()
