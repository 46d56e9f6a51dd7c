"""The ways a visitor goes through the site, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.needs_browser


def test_the_menu_works_with_the_keyboard(page: Page) -> None:
    page.goto("")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"
    page.goto("")
    met: list[str] = []
    while "Waarvoor" not in met and len(met) < 12:
        page.keyboard.press("Tab")
        met.append(" ".join(page.evaluate("document.activeElement.textContent").split()))
    assert met[0] == "Naar de inhoud" and met.index("WIJ Groningen") < met.index("Waarvoor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/waarvoor/")


def test_from_a_question_to_help(page: Page) -> None:
    """What a resident does first: I have a question, about debts, where do I go?"""
    page.goto("")
    page.get_by_role("link", name="Ik heb een vraag", exact=True).click()
    page.get_by_role("link", name="Ik heb schulden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ik heb schulden")
    page.get_by_role("link", name="Zoek uw WIJ-team").click()
    page.get_by_role("link", name="WIJ Oosterparkwijk", exact=True).first.click()
    expect(page.get_by_role("heading", name="Openingstijden")).to_be_visible()


def test_the_way_out_covers_no_link(page: Page) -> None:
    """On a sensitive page a button floats along; what lies beside it can still be clicked."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("waarvoor/huiselijk-geweld/")
    way_out = page.get_by_role("link", name="Snel weg van deze site")
    page.evaluate("scrollTo(0, 600)")
    box = way_out.bounding_box()
    assert 0 <= box["y"] < 640
    beside = f"document.elementFromPoint(4, {box['y'] + box['height'] / 2}).closest('.leave')"
    assert page.evaluate(beside) is None
    assert page.evaluate(
        f"document.elementFromPoint({box['x'] + 20}, {box['y'] + 20}).closest('.leave') !== null"
    )
