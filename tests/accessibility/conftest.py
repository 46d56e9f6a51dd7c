"""A page of the built site in a real browser, at a fixed moment, that notes what it should not do."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Page

from accessibility.probe import new_page
from accessibility.sample import documents
from conftest import MOMENT
from visitors import Devices


@pytest.fixture
def page(devices: Devices, address: str) -> Page:
    return new_page(devices, address, MOMENT)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, HtmlElement]:
    """Every page that a visitor stays on, by its address."""
    return documents(site)
