"""Every card of every method on paper: measured, counted in sheets, and with nothing cut off."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from unicodedata import normalize

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from exports.plain import plain
from publications import real
from visitors import Devices

pytestmark = pytest.mark.needs_browser

LONG = {
    "name": "Een methode met een naam die echt veel langer is dan goed is voor een kaart op tafel in de buurt",
    "summary": ("Bewoners van alle straten praten over verantwoordelijkheid en zeggenschap " * 3)[:160].strip(),
    "levels": ["informed", "consulted", "advising", "taking_part", "deciding", "self_organising"],
    "phases": [
        "whether", "explore", "plan", "collect", "work_out", "choose", "carry_out", "report_back", "learn"
    ],
    "steps": [
        {"stage": stage, "title": ("Verantwoordelijkheidsverdeling bespreken met de buurt " * 3)[:150].strip(),
         "minutes": 120, "text": "Leg uit wat er met de verwachtingen van buurtbewoners gebeurt. " * 12}
        for stage in ("before", "during", "after")
        for _ in range(8)
    ],
    "materials": ["een lijst met alle contactgegevens van bewonersorganisaties in de gemeente"] * 25,
    "pitfalls": ["De verwachtingen worden te hoog omdat niemand zegt wat niet kan. " * 6] * 6,
}  # fmt: skip
SIZES = [("toolbox/kaarten/", 2), ("toolbox/kaarten/a4/", 1)]
OVERFLOWING = """
cards => cards.filter(card => {
  const foot = card.querySelector('.print-foot').getBoundingClientRect();
  const own = card.getBoundingClientRect();
  const columns = [...card.querySelectorAll('.print-columns > div')];
  const lowest = Math.max(...columns.flatMap(one => [...one.children].map(part => part.getBoundingClientRect().bottom)));
  const wide = [...card.querySelectorAll('*')].some(part => part.getBoundingClientRect().right > own.right + 1);
  return card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth
    || lowest > foot.top + 1 || foot.bottom > own.bottom || wide;
}).map(card => card.dataset.method)
"""


@pytest.fixture(scope="module")
def site_with_long_card(changed_site: Callable[..., str]) -> str:
    given = plain(real().registry.get("methods", "wereldcafe")) | LONG
    text = json.dumps({key: value for key, value in given.items() if key != "id"})
    return changed_site({"toolbox/methods/heel-lang.yml": text})


@pytest.fixture
def paper(devices: Devices, site_with_long_card: str) -> Page:
    """A page as wide as a sheet of A4, as the printer sees it."""
    page = devices.page(site_with_long_card, viewport={"width": 794, "height": 1123})
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize(("url", "per_sheet"), SIZES)
def test_nothing_overflows_on_any_card(paper: Page, url: str, per_sheet: int) -> None:
    paper.goto(url)
    cards = paper.locator(".print-card")
    total = len(real().registry.all("methods")) + 1
    assert cards.count() == total
    assert cards.evaluate_all(OVERFLOWING) == []
    sheets = PdfReader(io.BytesIO(paper.pdf(prefer_css_page_size=True, print_background=True))).pages
    assert len(sheets) == -(-total // per_sheet)
    assert {round(float(side) * 25.4 / 72) for side in sheets[0].mediabox[2:]} == {210, 297}
    for number, sheet in enumerate(sheets):
        names = cards.locator("h2").all_text_contents()[number * per_sheet : (number + 1) * per_sheet]
        text = " ".join(normalize("NFKC", sheet.extract_text()).split())
        assert all(" ".join(name.split()) in text for name in names), number


@pytest.mark.parametrize(("url", "per_sheet"), SIZES)
def test_overflow_would_be_seen(paper: Page, url: str, per_sheet: int) -> None:
    paper.goto(url)
    paper.evaluate("document.querySelector('.print-steps li').append(' en nog meer'.repeat(900))")
    assert len(paper.locator(".print-card").evaluate_all(OVERFLOWING)) == 1


@pytest.mark.parametrize(("url", "per_sheet"), SIZES)
def test_a_card_that_leaves_things_out_says_so(paper: Page, url: str, per_sheet: int) -> None:
    paper.goto(url)
    foot = paper.locator("[data-method=heel-lang] .print-foot").inner_text()
    assert foot.startswith("Niet alles past op deze kaart. Meer op ")
    assert "toolbox/methoden/heel-lang" in foot
    assert "Niet alles past" not in paper.locator("[data-method=dialoogtafel] .print-foot").inner_text()


def test_cards_of_one_phase(paper: Page) -> None:
    paper.emulate_media(media="screen")
    paper.goto("toolbox/kaarten/")
    paper.locator("[data-phase]").select_option("learn")
    shown = paper.locator(".print-card:visible")
    expect(shown).to_have_count(sum("learn" in one.phases for one in real().registry.all("methods")) + 1)
    assert all(
        "evalueren en leren" in text.lower() for text in shown.locator(".print-band").all_inner_texts()
    )
    assert paper.url.endswith("?fase=learn")
    assert paper.locator("[data-other-size]").get_attribute("href").endswith("a4/?fase=learn")
    paper.go_back()
    expect(shown).to_have_count(len(real().registry.all("methods")) + 1)
