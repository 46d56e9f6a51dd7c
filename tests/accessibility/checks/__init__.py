"""Every check by its name. A check is a function that looks at one thing and returns what is wrong with it.

The tests of the site and the test of the tests (mutations) take their checks from here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml.html import HtmlElement
from playwright.sync_api import Page

from . import axe, bare, content, headings, keyboard, language, layout, links, site_wide, structure, widgets


def _by_name(*checks: Callable[..., list[str]]) -> dict[str, Callable[..., list[str]]]:
    return {check.__name__: check for check in checks}


DOCUMENT: dict[str, Callable[[HtmlElement], list[str]]] = _by_name(
    headings.headings, headings.title, headings.lookalikes,
    links.link_texts, links.label_in_name, links.same_text_same_place, links.phone_numbers,
    language.language, content.tables, content.pictures, content.fields, content.sensory,
    structure.landmarks, structure.skip_link, structure.current, structure.obstacles, structure.no_media, structure.no_demands, structure.identifiers,
)  # fmt: skip
"""On the HTML of every page."""
SITE: dict[str, Callable[[Mapping[str, HtmlElement]], list[str]]] = _by_name(
    site_wide.titles_differ, site_wide.one_name_per_site, site_wide.same_menu, site_wide.help_everywhere
)
"""On the HTML of all pages together."""
EVERY_PAGE: dict[str, Callable[[Page], list[str]]] = _by_name(
    axe.axe, axe.axe_in_the_dark, layout.reflow, layout.targets, layout.visual_order, layout.colour_alone,
    keyboard.hidden_focus, keyboard.pointer_only,
)  # fmt: skip
"""In the browser, on every page."""
SAMPLE: dict[str, Callable[[Page], list[str]]] = _by_name(
    axe.axe_on_a_phone, axe.axe_in_forced_colours, layout.reflow_zoomed_in, layout.reflow_on_its_side,
    layout.text_spacing, layout.text_twice_as_large, layout.forced_colours, layout.edges, layout.hovering, layout.motion,
    keyboard.focus_walk, keyboard.focus_in_pixels, keyboard.shortcuts,
    widgets.disclosures, widgets.choosing, widgets.announcements, bare.without_scripts, bare.printed,
)  # fmt: skip
"""In the browser, on the pages of the sample."""
