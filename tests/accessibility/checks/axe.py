"""axe-core, as it ships: every rule that is on by default, none switched off, in Dutch."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from playwright.sync_api import Page

from accessibility.probe import ask, seen
from axe import COLOUR_RULES, IN_COLOUR
from tools import NODE_MODULES

FOLDER = NODE_MODULES / "axe-core"
DECIDED_HERE = "color-contrast"
"""The one rule whose undecided cases are accepted, and only after we measured them ourselves: axe does not know the ground
of text that a floating bar partly covers, or of text in a drawing. `probes/contrast_of.js` does. Any other undecided case is a finding."""
_RUN = """
options => axe.run(document, {preload: false, resultTypes: ['violations', 'incomplete'], ...options}).then(result =>
  ['violations', 'incomplete'].flatMap(kind => result[kind].flatMap(rule => rule.nodes.map(node => ({
    kind, rule: rule.id, target: node.target.flat().at(-1), help: rule.help, html: node.html.slice(0, 120), why: (node.failureSummary ?? '').slice(0, 300)})))))
"""


@cache
def _script() -> str:
    locale = json.loads((FOLDER / "locales" / "nl.json").read_text(encoding="utf-8"))
    return (FOLDER / "axe.min.js").read_text(
        encoding="utf-8"
    ) + f"\naxe.configure({json.dumps({'locale': locale})});"


def _findings(page: Page, options: dict[str, Any]) -> list[str]:
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(_script())
    nodes = page.evaluate(_RUN, options)
    open_ends = [node for node in nodes if node["kind"] == "incomplete" and node["rule"] == DECIDED_HERE]
    measured = ask(page, "contrast_of", [node["target"] for node in open_ends])
    return measured + [
        f"{node['rule']} ({node['kind']}): {node['help']}: {node['html']} {node['why']}"
        for node in nodes
        if node not in open_ends
    ]


def axe(page: Page) -> list[str]:
    return _findings(page, {})


def axe_in_the_dark(page: Page) -> list[str]:
    with seen(page, color_scheme="dark"):
        return _findings(page, IN_COLOUR)


def axe_in_forced_colours(page: Page) -> list[str]:
    """Without contrast: in forced colours axe reads the colours of the page and not those shown (dequelabs/axe-core#3978)."""
    with seen(page, forced_colors="active"):
        return _findings(page, {"rules": {rule: {"enabled": False} for rule in COLOUR_RULES}})


def axe_on_a_phone(page: Page) -> list[str]:
    with seen(page, {"width": 320, "height": 640}):
        return _findings(page, {})
