"""Asks a page in the browser: a probe is a small script in `probes/` that returns what it found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from visitors import Devices

PROBES = Path(__file__).parent / "probes"
WIDE = {"width": 1280, "height": 800}
NARROW = {"width": 320, "height": 640}
ZOOMED = {"width": 320, "height": 256}
"""A screen of 1280 by 1024 at 400 %."""
AS_USUAL = {"color_scheme": "light", "forced_colors": "none", "media": "screen", "reduced_motion": "reduce"}
"""Less motion is asked for, so that a measurement never meets something half-way."""


@cache
def _text(name: str) -> str:
    return (PROBES / f"{name}.js").read_text(encoding="utf-8")


def ask(page: Page, name: str, options: Any = None) -> Any:
    """What a probe finds on the page."""
    return page.evaluate(
        f"(options) => {{ {_text('look')}\nconst probe = {_text(name)}\nreturn probe(options); }}", options
    )


def new_page(devices: Devices, address: str, moment: str) -> Page:
    """A page that looks at the site as usual, at a fixed moment."""
    page = devices.page(
        address,
        bypass_csp=True,  # The tests bring a stylesheet of their own, and faults with inline styles.
        timezone_id="Europe/Amsterdam",
        viewport=WIDE,
    )
    page.add_init_script(_text("listeners"))
    page.emulate_media(**AS_USUAL)
    page.clock.set_fixed_time(moment)
    return page


@contextmanager
def seen(page: Page, size: dict[str, int] = WIDE, **media: str) -> Iterator[Page]:
    """The page in other circumstances, for as long as it takes."""
    _become(page, size, media)
    try:
        yield page
    finally:
        _become(page, WIDE, AS_USUAL if media else {})


def _become(page: Page, size: dict[str, int], media: dict[str, str]) -> None:
    """What stays as it is costs no time."""
    if page.viewport_size != size:
        page.set_viewport_size(size)
    if media:
        page.emulate_media(**media)


@contextmanager
def styled(page: Page, css: str) -> Iterator[Page]:
    """The page with a reader's own stylesheet over it."""
    style = page.add_style_tag(content=css)
    try:
        yield page
    finally:
        style.evaluate("style => style.remove()")
