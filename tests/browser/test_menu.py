"""The menu on a small screen: a button with JavaScript, a link to the foot of the page without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from visitors import Device

pytestmark = pytest.mark.needs_browser

SMALL = [(320, 640), (320, 256)]


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.textContent.trim()")


@pytest.mark.parametrize(("width", "height"), SMALL)
def test_the_button_opens_and_closes(page: Page, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto("waarvoor/schulden/")
    button = page.get_by_role("button", name="Menu", exact=True)
    link = page.get_by_role("banner").get_by_role("link", name="Locaties")
    assert button.get_attribute("aria-expanded") == "false"
    assert not link.is_visible()
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert link.is_visible()
    while focused(page) != "Locaties":
        page.keyboard.press("Tab")
    assert 0 <= link.bounding_box()["y"] <= height - link.bounding_box()["height"]
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    assert not link.is_visible()
    assert focused(page) == "Menu"
    button.click()
    link.click()
    page.wait_for_url("**/locaties/")


def test_nothing_hidden_takes_the_focus(page: Page) -> None:
    """With the menu closed, every stop of the Tab key is somewhere on the page."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("")
    stops = page.locator("a, button, input, summary, [tabindex='0']").count()
    for _ in range(stops):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        box = page.evaluate("(b => [b.width, b.height])(document.activeElement.getBoundingClientRect())")
        assert min(box) > 0, focused(page)


def test_the_button_does_not_move_the_page(page: Page) -> None:
    """The script puts it in the place of the link."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("locaties/beijum/")
    shift = page.evaluate(
        "new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value })).observe({type: 'layout-shift', buffered: true}); requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum)))) })"
    )
    assert shift == 0


def test_without_a_script_the_menu_stands_at_the_foot(device: Device, address: str) -> None:
    page = device(address, java_script_enabled=False, viewport={"width": 320, "height": 640}).new_page()
    page.goto("")
    page.get_by_role("link", name="Menu", exact=True).click()
    menu = page.get_by_role("navigation", name="Onderdelen van de site")
    assert menu.bounding_box()["y"] < 640
    menu.get_by_role("link", name="Locaties").click()
    page.wait_for_url("**/locaties/")


def test_the_start_page_answers_on_one_small_screen(page: Page) -> None:
    """What is WIJ, find my team, what can I come for, direct help: without scrolling."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("")
    for part in (
        page.get_by_text("WIJ helpt iedereen"),
        page.get_by_label("Zoek uw WIJ-team"),
        page.get_by_role("link", name="Ik heb een vraag", exact=True),
        page.get_by_role("banner").get_by_role("link", name="Direct hulp"),
    ):
        box = part.last.bounding_box()
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 640
    page.get_by_label("Zoek uw WIJ-team").last.fill("9713")
    page.keyboard.press("Enter")
    page.wait_for_url("**/locaties/?q=9713")
    expect(page.locator("main [data-find-results]")).not_to_be_empty()
    assert "WIJ Oosterparkwijk" in page.locator("[data-team]:visible h3").all_inner_texts()


@pytest.mark.parametrize("url", ["", "waarvoor/schulden/", "locaties/beijum/", "locaties/", "toolbox/methoden/wereldcafe/", "stijlgids/"])  # fmt: skip
def test_targets_are_large_enough(page: Page, url: str) -> None:
    """24 pixels for every link and control, 44 for buttons and fields."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(url)
    small = page.evaluate(
        """[...document.querySelectorAll("a, button, input, summary")]
        .filter(e => e.checkVisibility() && !e.matches(".skip, .door a"))
        .map(e => [e.textContent.trim() || e.name, Math.min(...[...e.getClientRects()].map(r => r.height)),
          e.matches(".button, input:not([type=checkbox], [type=radio])") ? 44 : 24])
        .filter(([, height, least]) => height < least - .01)"""
    )
    assert small == []
