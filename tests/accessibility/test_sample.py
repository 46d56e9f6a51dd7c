"""The pages of the sample are looked at in every way: small, zoomed in, bare, on paper, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Page

from accessibility import checks
from accessibility.sample import kinds_in, sample, shape

CHUNKS = 24


@pytest.mark.needs_browser
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_a_page_in_every_way(page: Page, site: Path, chunk: int) -> None:
    findings = []
    for url in sample(site)[chunk::CHUNKS]:
        page.goto(url)
        for name, check in checks.SAMPLE.items():
            findings += [f"{url}: {name}: {finding}" for finding in check(page)]
    assert not findings, "\n".join(findings)


def test_the_sample_holds_every_kind_of_element(site: Path, pages: dict[str, HtmlElement]) -> None:
    chosen = sample(site)
    assert set().union(*(kinds_in(pages[url]) for url in chosen)) == set().union(
        *map(kinds_in, pages.values())
    )
    assert {shape(url) for url in chosen} == {shape(url) for url in pages}
