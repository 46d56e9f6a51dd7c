"""What a person meets who has no mouse: every stop in order and in sight, no trap, no key that acts by itself."""

from __future__ import annotations

import base64
import string
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

from accessibility.probe import NARROW, WIDE, ZOOMED, ask, seen

STOPS_IN_ONE = 8
"""More than any element has, a field for a date and a time included. Who meets more than these is in a trap."""
KEYS = [*string.ascii_lowercase, *string.digits, "/", "?", ".", ",", "*", "+", "-"]
STATE = "() => [location.href, document.activeElement.outerHTML.slice(0, 80), scrollY, document.body.innerHTML.length].join()"
"""What a key could change: the address, the focus, the place on the page, and what stands there."""
FENCES = """
() => ['prepend', 'append'].forEach(side => {
  const fence = document.createElement('span');
  fence.dataset.fence = side;
  fence.tabIndex = 0;
  fence.style.position = 'absolute';
  document.body[side](fence);
})
"""
"""A stop before the first element and one behind the last: there a walk begins and ends."""
NO_FENCES = "() => document.querySelectorAll('[data-fence]').forEach(fence => fence.remove())"


def hidden_focus(page: Page) -> list[str]:
    found = ask(page, "hidden_focus")
    with seen(page, NARROW):
        return found + ask(page, "hidden_focus")


def pointer_only(page: Page) -> list[str]:
    return ask(page, "pointer_only")


def stops(page: Page, key: str) -> Iterator[dict[str, Any]]:
    """Every place the focus comes with Tab, or with Shift+Tab from the end."""
    page.evaluate(FENCES)
    page.focus(f"[data-fence={'prepend' if key == 'Tab' else 'append'}]")
    for _ in range(STOPS_IN_ONE * (1 + ask(page, "focusables"))):
        page.keyboard.press(key)
        stop = ask(page, "focus_stop")
        if stop is None:
            page.evaluate(NO_FENCES)
            return
        yield stop
    yield {"index": -1, "name": "the focus", "found": ["does not leave the page"]}


def focus_walk(page: Page) -> list[str]:
    """There with Tab on a wide screen, back with Shift+Tab on a zoomed-in one: the same stops, each seen and in order."""
    found: list[str] = []
    address = page.url
    with seen(page, WIDE):
        there = list(_judged(page, "Tab", found))
    with seen(page, ZOOMED):
        back = list(_judged(page, "Shift+Tab", found))
    if page.url != address:
        found.append(f"the focus alone leads to {page.url}")
    if there != sorted(there):
        found.append("the focus does not follow the order of the page")
    if len(set(back)) < len(back) or len(set(there)) < len(there):
        found.append("the focus comes twice at the same place")
    if back != sorted(back, reverse=True):
        found.append("backwards the focus does not follow the order of the page")
    return found


def _judged(page: Page, key: str, found: list[str]) -> Iterator[int]:
    """The elements in the order of the walk. A field for a date has stops inside, one after the other."""
    last = -1
    for stop in stops(page, key):
        found += [f"{key}: {stop['name']} {what}" for what in stop["found"]]
        if stop["index"] not in (-1, last):
            yield stop["index"]
        last = stop["index"]


def focus_in_pixels(page: Page) -> list[str]:
    """Each kind of stop looks different with the focus than without, at a contrast of 3, around its whole edge."""
    found = []
    page.keyboard.press("Tab")
    for index in ask(page, "focus_kinds"):
        stop = ask(page, "focus_on", index)
        with_focus = _picture(page, stop["clip"])
        page.evaluate("() => document.activeElement.blur()")
        without = _picture(page, stop["clip"])
        edge = 2 * (stop["clip"]["width"] + stop["clip"]["height"] - 32)
        changed = ask(page, "changed_pixels", [without, with_focus])
        if changed < edge:
            found.append(f"{stop['name']} changes {changed} pixels when it gets the focus, not {edge:.0f}")
    return found


def _picture(page: Page, clip: dict[str, float]) -> str:
    return base64.b64encode(page.screenshot(clip=clip, animations="disabled", caret="hide")).decode()


def shortcuts(page: Page) -> list[str]:
    """No letter, digit or sign does anything when the focus is not in a field (WCAG 2.1.4)."""
    page.evaluate("() => document.activeElement.blur()")
    found = []
    before = page.evaluate(STATE)
    for key in KEYS:
        page.keyboard.press(key)
        after = page.evaluate(STATE)
        if after != before:
            found.append(f"the key {key} does something")
            before = after
    return found
