"""What a visitor on a slow line has to download before reading: weighed compressed, as hosts send it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from pages import all_pages, file_at, read_page, references

FIRST_ROUND_TRIP = 14_000
"""Bytes that arrive before the first answer has to come back."""
LOCATIONS = "locaties"


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def blocking(page: Path) -> list[str]:
    """What a browser waits for before it shows the page."""
    head = read_page(page).find("head")
    scripts = [script for script in head.iter("script") if script.get("src")]
    waits = [script for script in scripts if script.get("type") != "module"]
    return [link.get("href") for link in head.xpath("link[@rel='stylesheet']")] + [
        one.get("src") for one in waits
    ]


def test_every_page_waits_for_one_stylesheet_and_nothing_else(site: Path) -> None:
    for page in all_pages(site):
        if read_page(page).xpath("//main"):
            assert len(blocking(page)) == 1, page


def test_a_location_can_be_read_after_the_first_round_trip(site: Path) -> None:
    pages = [page for page in (site / LOCATIONS).glob("*/index.html") if page.parent.name != LOCATIONS]
    assert pages
    for page in pages:
        (sheet,) = blocking(page)
        addresses = dict(references(site, page))
        stylesheet, _ = file_at(site, addresses[sheet])
        total = compressed(page) + compressed(stylesheet)
        assert total <= FIRST_ROUND_TRIP, f"{page.parent.name}: {total} bytes"


@pytest.mark.parametrize("kind", ["style", "script"])
def test_nothing_stands_inline_that_a_strict_policy_would_refuse(site: Path, kind: str) -> None:
    for page in all_pages(site):
        for element in read_page(page).iter(kind):
            assert kind == "script", page
            assert element.get("src") or element.get("type") in ("application/json", "application/ld+json"), (
                page
            )


def test_no_element_has_a_style_or_a_handler_of_its_own(site: Path) -> None:
    for page in all_pages(site):
        for element in read_page(page).iter():
            own = [name for name in element.attrib if name == "style" or name.startswith("on")]
            assert not own, f"{page}: {element.tag} {own}"
