"""Takes the pictures of the forms that .github/CONTRIBUTING.md shows: `make pictures`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from browser.filling import AtHome
from conftest import PROJECT, QUIET
from tools import chromium
from web import serve_folder

TARGET = PROJECT / ".github" / "pictures"
SIZE = {"width": 900, "height": 560}
DUTCH = {"LANGUAGE": "nl", "LANG": "nl_NL.UTF-8"}
"""A browser writes times in the language that it has itself."""
FROZEN = "* { caret-color: transparent !important; animation: none !important; transition: none !important; }"


def main(site: Path) -> None:
    TARGET.mkdir(exist_ok=True)
    with serve_folder(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET, env=os.environ | DUTCH)
        page = browser.new_context(locale="nl-NL", viewport=SIZE, reduced_motion="reduce").new_page()
        editor = AtHome(page, PROJECT, address)
        take(page, "soorten")
        editor.open("locations", "beijum")
        editor.unfold("hours", 0)
        editor.unfold("hours.0.week.tuesday", 0)
        editor.enter("hours.0.week.tuesday.0.closes", "12:00")
        take(page, "openingstijd")
        editor.begin("closures")
        editor.fill({"title": "WIJ Beijum is morgenochtend dicht", "status": "bevestigd"})
        take(page, "sluiting")
        browser.close()


def take(page: Page, name: str) -> None:
    page.add_style_tag(content=FROZEN)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.activeElement?.blur()")
    page.screenshot(path=TARGET / f"{name}.png", animations="disabled")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
