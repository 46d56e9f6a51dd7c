"""How a page stands on a screen: narrow, zoomed in, with larger or wider text, in the system's own colours."""

from __future__ import annotations

from playwright.sync_api import Page

from accessibility.probe import NARROW, ZOOMED, ask, seen, styled

SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""
"""What WCAG 1.4.12 lets a reader set."""
DOUBLED = "html { font-size: 200% !important; }"
SMALLEST, COMFORTABLE = 24, 44


def reflow(page: Page) -> list[str]:
    with seen(page, NARROW):
        return ask(page, "reflow")


def reflow_zoomed_in(page: Page) -> list[str]:
    """At 400 % there is also little height: what stays in place may not take more than half of it."""
    with seen(page, ZOOMED):
        return ask(page, "reflow") + ask(page, "stays_in_place")


def reflow_on_its_side(page: Page) -> list[str]:
    with seen(page, {"width": 640, "height": 320}):
        return ask(page, "reflow")


def text_spacing(page: Page) -> list[str]:
    found = []
    for size in (NARROW, {"width": 1280, "height": 800}):
        with seen(page, size), styled(page, SPACED):
            found += ask(page, "clipped") + ask(page, "reflow")
    return found


def text_twice_as_large(page: Page) -> list[str]:
    with seen(page), styled(page, DOUBLED):
        return ask(page, "clipped") + ask(page, "reflow")


def targets(page: Page) -> list[str]:
    found = []
    for size in (NARROW, {"width": 1280, "height": 800}):
        with seen(page, size):
            found += ask(page, "targets", {"minimum": SMALLEST, "main": COMFORTABLE})
    return found


def visual_order(page: Page) -> list[str]:
    return ask(page, "visual_order")


def forced_colours(page: Page) -> list[str]:
    with seen(page, forced_colors="active"):
        return ask(page, "forced_colours")


def colour_alone(page: Page) -> list[str]:
    return ask(page, "colour_alone")


def edges(page: Page) -> list[str]:
    """The edge of a field stands out in both palettes (WCAG 1.4.11)."""
    found = ask(page, "edges")
    with seen(page, color_scheme="dark"):
        return found + ask(page, "edges")


def hovering(page: Page) -> list[str]:
    return ask(page, "hovering")


def motion(page: Page) -> list[str]:
    with seen(page, reduced_motion="no-preference"):
        moving = ask(page, "motion", {"reduced": False})
    return moving + ask(page, "motion", {"reduced": True})
