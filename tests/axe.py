"""What axe, the checker of accessibility, finds in a page as it stands."""

from __future__ import annotations

from playwright.sync_api import Page

from tools import NODE_MODULES

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
VIOLATIONS = """
rules => axe.run(document, rules).then(result => result.violations.flatMap(
  violation => violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 120))))
"""


def violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return page.evaluate(VIOLATIONS, RULES)
