"""What axe, the checker of accessibility, finds in a page as it stands."""

from __future__ import annotations

from playwright.sync_api import Page

from tools import NODE_MODULES

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
ONLY_WHAT_IS_ASKED = {"resultTypes": ["violations"], "preload": False}
"""No account of all that is right, and no stylesheets fetched again: rules that need those are about films."""
RULES = ONLY_WHAT_IS_ASKED | {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
}
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
"""The rules whose outcome depends on the palette."""
IN_COLOUR = {"runOnly": {"type": "rule", "values": COLOUR_RULES}}
VIOLATIONS = """
rules => axe.run(document, rules).then(result => result.violations.flatMap(
  violation => violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 120))))
"""


def violations(page: Page) -> list[str]:
    """In the colours that the page has now."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return page.evaluate(VIOLATIONS, RULES)


def violations_in_light_and_dark(page: Page) -> list[str]:
    """By day, and by night what the colours may change."""
    page.emulate_media(color_scheme="light")
    by_day = violations(page)
    page.emulate_media(color_scheme="dark")
    return by_day + page.evaluate(VIOLATIONS, ONLY_WHAT_IS_ASKED | IN_COLOUR)
