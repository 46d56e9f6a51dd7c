"""A page of the built site in a real browser, at a fixed moment, that notes what it should not do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Browser, Page

from accessibility.probe import new_page
from accessibility.sample import documents
from conftest import MOMENT


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = new_page(browser, address, MOMENT)
    yield page
    page.context.close()


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, HtmlElement]:
    """Every page that a visitor stays on, by its address."""
    return documents(site)
