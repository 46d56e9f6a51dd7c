"""The first visit of a page: what comes over the line, from where, and whether anything jumps."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response

from web import serve_folder

pytestmark = pytest.mark.needs_browser

FIRST_VISIT = 60_000
PAGES = [
    "",
    "locaties/",
    "locaties/beijum/",
    "waarvoor/schulden/",
    "toolbox/methoden/wereldcafe/",
    "direct-hulp/",
]
SHIFTS = """
() => new Promise((done) => {
  let total = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) total += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(total), 500);
})
"""


@pytest.fixture
def phone(browser: Browser, site: Path) -> Iterator[Page]:
    """A small screen that has never been here, with the sizes of all that came noted in `page.sizes`."""
    with serve_folder(site) as url:
        context = browser.new_context(base_url=url, viewport={"width": 360, "height": 740}, locale="nl-NL")
        page = context.new_page()
        page.sizes = {}

        def weigh(response: Response) -> None:
            page.sizes[response.url] = len(gzip.compress(response.body(), 9)) if response.ok else 0

        page.on("response", weigh)
        page.home = url
        yield page
        context.close()


@pytest.mark.parametrize("url", PAGES)
def test_the_first_visit_is_light_only_ours_and_nothing_jumps(phone: Page, url: str) -> None:
    phone.goto(url, wait_until="networkidle")
    assert all(address.startswith(phone.home) for address in phone.sizes)
    total = sum(phone.sizes.values())
    assert total <= FIRST_VISIT, sorted(phone.sizes.items(), key=lambda item: -item[1])[:5]
    assert phone.evaluate(SHIFTS) < 0.01
