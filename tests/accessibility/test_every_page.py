"""Every page of the site goes through every check that a page can be put to quickly."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Page

from accessibility import checks
from accessibility.sample import visited

CHUNKS = 24
"""Pages are looked at in portions, so that processors share them evenly."""


@pytest.mark.parametrize("name", checks.DOCUMENT)
def test_the_html_of_every_page(pages: dict[str, HtmlElement], name: str) -> None:
    check = checks.DOCUMENT[name]
    findings = [f"{url}: {finding}" for url, document in pages.items() for finding in check(document)]
    assert not findings, "\n".join(findings)


@pytest.mark.parametrize("name", checks.SITE)
def test_all_pages_together(pages: dict[str, HtmlElement], name: str) -> None:
    findings = checks.SITE[name](pages)
    assert not findings, "\n".join(findings)


@pytest.mark.needs_browser
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_page_in_a_browser(page: Page, site: Path, chunk: int, address: str) -> None:
    """Besides the checks: no script fails, nothing is missing, and every request goes to the site itself."""
    findings: list[str] = []
    page.on(
        "request", lambda request: request.url.startswith(address) or findings.append(f"asks {request.url}")
    )
    page.on("console", lambda message: message.type == "error" and findings.append(message.text))
    page.on("pageerror", lambda error: findings.append(str(error)))
    for url in visited(site)[chunk::CHUNKS]:
        page.goto(url)
        for name, check in checks.EVERY_PAGE.items():
            findings += [f"{url}: {name}: {finding}" for finding in check(page)]
    assert not findings, "\n".join(findings)
