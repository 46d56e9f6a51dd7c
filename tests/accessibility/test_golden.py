"""What a screen reader has to tell, as files that a person can read: `make golden` writes them anew.

Read a changed file aloud before accepting it: role, name and state of each element in order.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from playwright.sync_api import Page

from accessibility.probe import NARROW, seen

pytestmark = pytest.mark.needs_browser

FOLDER = Path(__file__).parent / "golden"
UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"
PARTS = {
    "header": ("", "body > header", None),
    "header-on-a-phone": ("", "body > header", NARROW),
    "search": ("zoeken/", "main", None),
    "location": ("locaties/beijum/", "main", None),
    "find-a-team": ("locaties/", "main form", None),
    "methods": ("toolbox/methoden/", "main", None),
    "direct-help": ("direct-hulp/", "main", None),
}
"""Each file: the page, the part of it, and the screen."""
LONGEST = 60
"""Lines of a file: the start of a long list says how all of it sounds."""


def heard(page: Page, part: str) -> str:
    """Role, name and state of everything in a part of the page; addresses left out, since nobody hears them."""
    tree = page.locator(part).first.aria_snapshot()
    lines = [line for line in tree.splitlines() if not re.match(r"\s*- /url:", line)]
    return "\n".join(re.sub(r"(link .*):$", r"\1", line) for line in lines[:LONGEST]) + "\n"


@pytest.mark.parametrize("name", PARTS)
def test_it_sounds_as_it_was_read(page: Page, pages: dict[str, HtmlElement], name: str) -> None:
    url, part, size = PARTS[name]
    file = FOLDER / f"{name}.yml"
    if url not in pages:
        assert not file.exists(), f"{url} is gone"
        return
    page.goto(url)
    with seen(page, size) if size else seen(page):
        now = heard(page, part)
    if UPDATE:
        file.write_text(now, encoding="utf-8")
    assert file.exists() and now == file.read_text(encoding="utf-8"), (
        "gewijzigd: lees het na en draai `make golden`"
    )


def test_every_file_is_compared() -> None:
    assert {file.stem for file in FOLDER.glob("*.yml")} <= set(PARTS)
