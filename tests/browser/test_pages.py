"""One page of every template, seen in a real browser: accessible, readable at 320 pixels, and self-contained."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tools import NODE_MODULES

pytestmark = pytest.mark.needs_browser

ONE_OF_EACH = [
    "",
    "waarvoor/",
    "waarvoor/huiselijk-geweld/",
    "waarvoor/schulden/",
    "locaties/",
    "locaties/beijum/",
    "locaties/ten-boer/",
    "locaties/ten-boer/poster/",
    "direct-hulp/",
    "meedoen/",
    "meedoen/plannen/",
    "meedoen/plannen/openingstijden-in-de-wijk/",
    "meedoen/ideeen/",
    "meedoen/ideeen/avondopening-voor-werkenden/",
    "toolbox/",
    "toolbox/methoden/",
    "toolbox/methoden/wereldcafe/",
    "toolbox/voorbeelden/",
    "toolbox/voorbeelden/wijkdeal-de-wijert/",
    "toolbox/processen/",
    "toolbox/processen/wijkstemdag-in-de-buurt/",
    "toolbox/leidraad/",
    "toolbox/draaiboek/formaat/",
    "toolbox/draaiboek/werkblad/",
    "toolbox/opbrengst/",
    "toolbox/opbrengst/2025-oosterparkwijk/",
    "over/andere-steden/",
    "rechten/",
    "open-data/",
    "404.html",
]
AXE = NODE_MODULES / "axe-core" / "axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
VIOLATIONS = """
rules => axe.run(document, rules).then(result => result.violations.flatMap(
  violation => violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 120))))
"""
SETTINGS = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


def violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return page.evaluate(VIOLATIONS, RULES)


@pytest.mark.parametrize("url", ONE_OF_EACH)
def test_page_has_no_known_barriers(page: Page, url: str) -> None:
    for width, scheme in SETTINGS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        page.goto(url)
        assert violations(page) == [], (width, scheme)
    assert page.outside == []
    assert [error for error in page.errors if "404" not in error or url != "404.html"] == []


def test_a_barrier_would_be_seen(page: Page) -> None:
    page.goto("")
    page.evaluate(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<a href=\"/\"></a><h5>x</h5>')"
    )
    assert {found.split(":")[0] for found in violations(page)} == {"link-name", "heading-order"}


@pytest.mark.parametrize("url", ONE_OF_EACH)
def test_page_fits_a_narrow_screen(page: Page, url: str) -> None:
    """At 320 pixels, which is also 1280 at 400 % zoom, nothing has to be scrolled sideways."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(url)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_menu_works_with_the_keyboard(page: Page) -> None:
    page.goto("")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"
    page.goto("")
    for name in ("Naar de inhoud", "WIJ WIJ Groningen", "Waarvoor"):
        page.keyboard.press("Tab")
        assert " ".join(page.evaluate("document.activeElement.textContent").split()) == name
    page.keyboard.press("Enter")
    page.wait_for_url("**/waarvoor/")


def test_from_a_question_to_help(page: Page) -> None:
    """What a resident does first: I have a question, about debts, where do I go?"""
    page.goto("")
    page.get_by_role("link", name="Ik heb een vraag", exact=True).click()
    page.get_by_role("link", name="Ik heb schulden").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Ik heb schulden"
    page.get_by_role("link", name="Zoek uw WIJ-team").click()
    page.get_by_role("link", name="WIJ Oosterparkwijk", exact=True).first.click()
    assert page.get_by_role("heading", name="Openingstijden").is_visible()


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
