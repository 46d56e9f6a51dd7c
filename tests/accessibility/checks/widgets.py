"""What opens, closes and answers: with keys alone, and said aloud."""

from __future__ import annotations

from playwright.sync_api import Error as Gone
from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as NeverCame

from accessibility.probe import NARROW, ask, seen

ASKED = "zzqx"
"""Something nobody finds, so that every search has to say so."""
ANSWERING = 10_000
"""Milliseconds within which a search has to say it, also on a busy machine."""
A_MOMENT = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
"""Long enough for a page to begin to leave; the question then fails with it."""
LEADS_ON = (
    "field => field.form?.hasAttribute('action') && new URL(field.form.action).pathname !== location.pathname"
)
"""The field belongs to a form that answers on another page."""
SAYS_SOMETHING = (
    "() => [...document.querySelectorAll('[role=status], [aria-live]')].some(one => one.textContent.trim())"
)


def disclosures(page: Page) -> list[str]:
    """Each button that opens something: Enter opens it, Escape closes it, and the focus stays on the button."""
    found = []
    with seen(page, NARROW):
        for button in page.locator("button[aria-expanded]").all():
            if button.is_visible():
                found += _opens(page, button)
        for summary in page.locator("summary").all():
            if summary.is_visible():
                found += _unfolds(page, summary)
    return found


def _opens(page: Page, button: Locator) -> list[str]:
    name = button.inner_text().strip() or button.get_attribute("aria-label")
    found = []
    state = button.get_attribute("aria-expanded")
    button.focus()
    page.keyboard.press("Enter")
    if button.get_attribute("aria-expanded") == state:
        found.append(f"button {name}: Enter does not change aria-expanded")
    controlled = button.get_attribute("aria-controls")
    if controlled and page.locator(f"#{controlled}").is_visible() != (
        button.get_attribute("aria-expanded") == "true"
    ):
        found.append(f"button {name}: what it controls is not as aria-expanded says")
    if ask(page, "hidden_focus"):
        found.append(f"button {name}: opens something whose focus can't be seen")
    button.focus()
    if button.get_attribute("aria-expanded") == "true":
        page.keyboard.press("Escape")
        if button.get_attribute("aria-expanded") == "true":
            found.append(f"button {name}: Escape does not close it")
        if not button.evaluate("one => one === document.activeElement"):
            found.append(f"button {name}: the focus is gone after Escape")
    return found


def _unfolds(page: Page, summary: Locator) -> list[str]:
    was_open = summary.evaluate("one => one.parentElement.open")
    summary.focus()
    page.keyboard.press("Enter")
    changed = summary.evaluate("one => one.parentElement.open") != was_open
    page.keyboard.press("Enter")
    return [] if changed else [f"summary {summary.inner_text()}: Enter does nothing"]


def choosing(page: Page) -> list[str]:
    """A choice alone leads nowhere: the page stays, and so does the focus."""
    found = []
    path = page.url.split("?")[0]
    for box in page.locator("main input[type=checkbox], main input[type=radio]").all():
        if box.is_visible():
            box.focus()
            page.keyboard.press("Space")
            page.keyboard.press("Space")
            if not _stays(page, path):
                return [*found, "a choice leads to another page"]
            if not box.evaluate("one => one === document.activeElement"):
                found.append("a choice takes the focus away")
    for menu in page.locator("main select").all():
        if menu.is_visible():
            menu.focus()
            page.keyboard.press("ArrowDown")
            if not _stays(page, path):
                return [*found, "a choice leads to another page"]
    return found


def _stays(page: Page, path: str) -> bool:
    try:
        page.evaluate(A_MOMENT)
    except Gone:
        return False
    return page.url.split("?")[0] == path


def announcements(page: Page) -> list[str]:
    """Whoever types in a search field hears what came of it: a live region that was there already says so."""
    found = []
    for number, field in enumerate(page.locator("main input[type=search]").all()):
        if not field.is_visible() or field.evaluate(LEADS_ON):
            continue
        if not page.locator("[role=status], [aria-live=polite]").count():
            found.append("there is a search field and no live region")
            continue
        field.fill(ASKED)
        try:
            page.wait_for_function(SAYS_SOMETHING, timeout=ANSWERING)
        except NeverCame:
            found.append(f"search field {number + 1} says nothing when nothing is found")
        field.fill("")
    return found
