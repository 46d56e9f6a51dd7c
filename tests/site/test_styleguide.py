"""The page of components shows them all, and stays out of the way of visitors; the colours can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html

from pages import all_pages, read_page

PARTS = Path(__file__).resolve().parents[2] / "theme"
BODY_TEXT = ("ink", "ink-soft", "link")
GROUNDS = ("ground", "raised", "hero", "brand-soft", "help-soft", "field")
PAIRS = {(text, ground): 7.0 for text in BODY_TEXT for ground in GROUNDS} | {
    ("on-notice", "notice"): 7.0,
    ("on-foot", "foot"): 7.0,
    ("on-brand", "brand"): 7.0,
    ("on-help", "help"): 7.0,
    ("open", "ground"): 4.5,
    ("open", "raised"): 4.5,
    ("open", "hero"): 4.5,
    ("brand", "ground"): 4.5,
    ("help", "ground"): 4.5,
    ("help", "raised"): 4.5,
    ("line", "field"): 3.0,
    ("line", "ground"): 3.0,
    ("line", "raised"): 3.0,
    ("focus", "ground"): 3.0,
    ("focus", "raised"): 3.0,
    ("focus", "hero"): 3.0,
}
"""What stands on what, and the least contrast: 7 for text that is read, 4.5 for large text and names, 3 for lines."""


@pytest.fixture(scope="module")
def guide(site: Path) -> html.HtmlElement:
    return read_page(site / "stijlgids" / "index.html")


def test_every_component_is_shown_or_named_with_a_reason(guide: html.HtmlElement) -> None:
    shown = {name for part in guide.xpath("//@data-components") for name in part.split()}
    left_out = set(guide.xpath("//@data-left-out"))
    components = {path.stem for path in (PARTS / "components").glob("*.html")}
    assert shown | left_out == components
    assert not shown & left_out


def test_every_pictogram_is_shown(guide: html.HtmlElement) -> None:
    drawn = set(re.findall(r'<symbol id="([^"]+)"', (PARTS / "assets/pictograms.svg").read_text("utf-8")))
    shown = {link.partition("#")[2] for link in guide.xpath("//main//use/@href")}
    assert shown == drawn


def test_every_state_is_shown(guide: html.HtmlElement) -> None:
    states = set(guide.xpath("//@data-state"))
    assert states >= {"open", "by_appointment", "phone_only", "closed", "unknown"}
    for name in ("notice--emergency", "notice--warning", "notice--information", "status--example"):
        assert guide.find_class(name), name


def test_a_pictogram_never_stands_alone(site: Path) -> None:
    """Words stand in the same element, and what is read aloud skips the drawing."""
    for page in all_pages(site):
        for drawing in read_page(page).find_class("pictogram"):
            assert drawing.get("aria-hidden") == "true"
            around = drawing.getparent()
            assert around.text_content().strip(), f"{page}: {html.tostring(around)[:200]}"


def test_visitors_do_not_meet_it(site: Path, guide: html.HtmlElement) -> None:
    assert guide.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert "stijlgids" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    for page in all_pages(site):
        if page.parent.name != "stijlgids":
            assert not read_page(page).xpath("//a[contains(@href, 'stijlgids')]"), page


def tokens(dark: bool, workshop: bool) -> dict[str, str]:
    """The colours as a browser would settle them."""
    text = (PARTS / "styles/parts/tokens.css").read_text(encoding="utf-8")
    light, rest = text.split("@media (prefers-color-scheme: dark)")
    settled: dict[str, str] = {}
    for part in (light, rest.split("@media")[0])[: 2 if dark else 1]:
        for selector in (":root", ".workshop")[: 2 if workshop else 1]:
            for block in re.findall(rf"{re.escape(selector)} \{{(.*?)\}}", part, re.DOTALL):
                settled |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    return settled


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("workshop", [False, True], ids=["house", "workshop"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_is_read_can_be_read(dark: bool, workshop: bool) -> None:
    colours = tokens(dark, workshop)
    measured = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in PAIRS}
    assert {pair: round(found, 2) for pair, found in measured.items() if found < PAIRS[pair]} == {}


def test_the_browser_bar_has_the_colour_of_the_page(guide: html.HtmlElement) -> None:
    bars = {meta.get("media"): meta.get("content") for meta in guide.xpath("//meta[@name='theme-color']")}
    for dark in (False, True):
        assert bars[f"(prefers-color-scheme: {'dark' if dark else 'light'})"] == tokens(dark, False)["ground"]
