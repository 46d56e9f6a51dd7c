"""How the tests of the composer go about: opening it, walking it by keyboard, and reading what it keeps."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page

from visitors import until

COMPOSER = "toolbox/draaiboek/"
NAME = """
() => {
  const element = document.activeElement;
  return (element.labels?.[0]?.textContent ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim();
}
"""


def open_composer(page: Page, query: str = "") -> None:
    """The composer on a fixed day, ready to use."""
    page.clock.set_fixed_time("2026-11-23T10:00:00")
    page.goto(COMPOSER + query)
    page.locator("[data-composer]").wait_for()
    page.wait_for_load_state("networkidle")


def open_process(page: Page) -> None:
    open_composer(page, "?proces=wijkstemdag-in-de-buurt")
    page.locator("[data-list=steps] [data-item]").nth(7).wait_for()


def kept(page: Page) -> dict[str, Any]:
    """The plan as this device has it."""
    return json.loads(page.evaluate("localStorage.getItem('wij-draaiboek')"))


def tab_to(page: Page, name: str, back: bool = False) -> None:
    """Press Tab until the element with this name has the focus."""
    for _ in range(200):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if page.evaluate(NAME).startswith(name):
            return
    raise AssertionError(f"{name} can't be reached")


def focus_comes_to(page: Page, name: str) -> None:
    """The script moves the focus a moment after what asks for it, such as a dialog that closes."""
    until(page, f"({NAME.strip()})().startsWith({json.dumps(name)})")


def titles(page: Page, what: str = "steps") -> list[str]:
    return page.locator(f"[data-list={what}] [data-heading]").all_inner_texts()


def messages(page: Page) -> str:
    return page.locator("[data-messages]").inner_text()
