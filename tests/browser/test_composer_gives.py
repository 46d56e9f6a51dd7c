"""What comes out of the composer: a link, a calendar, a playbook on paper, a page for residents; and its looks."""

from __future__ import annotations

import io
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from axe import violations, violations_in_light_and_dark
from plans import file_of, plan
from visitors import Device, until

from .composing import COMPOSER, kept, open_composer, open_process

pytestmark = pytest.mark.needs_browser

WIDTHS = (320, 1280)
EVERYTHING_OPEN = "document.querySelectorAll('details').forEach(part => { part.open = true; })"


def open_dated(page: Page) -> None:
    """A ready process with a begin, and one session with a clock time."""
    open_process(page)
    page.get_by_label("Begint op").fill("2027-03-01")
    step = page.locator("[data-item=uitwerken]")
    step.locator("summary").click()
    step.get_by_label("Datum").fill("2027-05-11")
    step.get_by_label("Begintijd").fill("19:00")
    step.get_by_label("Plek").fill("Wijkcentrum")


def test_a_link_carries_the_plan_and_asks_no_server(page: Page) -> None:
    open_process(page)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_role("button", name="Maak een link").click()
    field = page.get_by_label("Link naar dit draaiboek")
    expect(field).to_be_visible()
    link = field.input_value()
    expect(page.locator("[data-messages]")).to_contain_text("tekens lang")
    before = kept(page)
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")
    page.goto(link)
    expect(page.locator("[data-list=steps] [data-item]")).to_have_count(8)
    assert kept(page) == before
    assert "#" not in page.url
    assert not any("plan=" in url.split("#")[0] for url in requests)


def test_the_calendar_can_be_read(page: Page) -> None:
    open_dated(page)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Zet in mijn agenda").click()
    calendar = icalendar.Calendar.from_ical(Path(waiting.value.path()).read_bytes())
    starts = {str(event["SUMMARY"]): event.start for event in calendar.walk("VEVENT")}
    assert len(starts) == 16
    assert str(starts["Plannen samen uitwerken en rekenen"]) == "2027-05-11 17:00:00+00:00"


def printed(page: Page, button: str) -> str:
    """What comes out of the printer when people press this button."""
    page.evaluate("window.print = () => { window.asked = true; }")
    page.get_by_role("button", name=button).click()
    until(page, "window.asked")
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return " ".join(" ".join(sheet.extract_text() for sheet in pages).split())


def test_the_printed_playbook_has_all_parts(page: Page) -> None:
    open_dated(page)
    text = printed(page, "Print het draaiboek")
    for part in (
        "Draaiboek: Wijkstemdag in de buurt",
        "Tijdlijn",
        "11 mei 2027",
        "Stap 3: Plannen samen uitwerken en rekenen",
        "19.00–19.25",
        "gespreksleider",
        "papieren tafelkleden",
        "Uitnodiging: Plannen samen uitwerken en rekenen",
        "Waar: Wijkcentrum",
        "Alle spullen bij elkaar",
        "Formulier voor deelnemers",
    ):
        assert part in text, part
    assert "Deze stap invullen" not in text
    assert "Bewaren, delen en printen" not in text


def test_residents_get_their_own_page_and_paper(page: Page) -> None:
    open_dated(page)
    page.get_by_role("link", name="Wat bewoners kunnen verwachten").click()
    view = page.locator("[data-panel=bewoners]")
    expect(view).to_contain_text("Hierover kunt u meepraten of beslissen")
    expect(view).to_contain_text("Uiterlijk dinsdag 25 mei 2027.")
    expect(view).to_contain_text("Kinderen van de basisscholen: meebeslissen.")
    assert "Uren" not in view.inner_text()
    text = printed(page, "Print wat bewoners kunnen verwachten")
    assert "Dit ligt al vast" in text
    assert "Tijdlijn" not in text


def test_text_of_others_stays_text(page: Page) -> None:
    """A plan from a stranger can hold anything; it is never taken for code."""
    open_composer(page)
    evil = '<img src=x onerror="document.title=1">{title}'
    given = plan(title=evil, question=evil)
    page.set_input_files(
        "#plan-file", {"name": "x.json", "mimeType": "text/plain", "buffer": file_of(given).encode()}
    )
    for name in ("Draaiboek", "Wat bewoners kunnen verwachten"):
        page.locator(".plan-views").get_by_role("link", name=name, exact=True).click()
        expect(page.locator("[data-panel]:visible h2").first).to_contain_text(
            '<img src=x onerror="document.title=1">'
        )
    assert page.locator("main img").count() == 0
    assert page.errors == []


@pytest.mark.parametrize("view", ["", "?beeld=draaiboek", "?beeld=bewoners"])
def test_the_composer_has_no_known_barriers(page: Page, view: str) -> None:
    open_dated(page)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        open_composer(page, view)
        page.evaluate(EVERYTHING_OPEN)
        assert violations_in_light_and_dark(page) == [], width
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.outside == [] and page.errors == []


def test_the_dialog_has_no_known_barriers_and_fits(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    open_composer(page)
    page.get_by_role("button", name="Voeg een stap toe").click()
    page.get_by_role("button", name="Kies een methode").click()
    expect(page.locator("#plan-picker li").first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Kies een methode")).to_be_focused()


def test_buttons_are_large_enough(page: Page) -> None:
    open_process(page)
    page.evaluate(EVERYTHING_OPEN)
    boxes = page.evaluate(
        "[...document.querySelectorAll('[data-composer] :is(button, select, input, summary, a)')]"
        ".filter(e => e.checkVisibility() && !e.closest('.small')).map(e => [e.outerHTML.slice(0, 80),"
        " (e.closest('label') ?? e).getBoundingClientRect().height, e.getBoundingClientRect().height])"
    )
    assert len(boxes) > 300
    assert [html for html, around, own in boxes if max(around, own) < 24] == []


@pytest.mark.parametrize("url", [COMPOSER, f"{COMPOSER}werkblad/", f"{COMPOSER}formaat/"])
def test_without_a_script_there_is_paper(device: Device, address: str, url: str) -> None:
    page = device(address, java_script_enabled=False).new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(url)
    assert page.get_by_role("heading", level=1).is_visible()
    assert not page.locator("[data-composer]").is_visible()
    if url == COMPOSER:
        assert page.get_by_role("link", name="Leeg werkblad").is_visible()
        assert page.get_by_role("link", name="Proces: Wijkstemdag in de buurt").is_visible()


def test_the_worksheet_prints_every_question(page: Page) -> None:
    page.goto(f"{COMPOSER}werkblad/")
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in pages).split())
    for part in (
        "Vraag aan bewoners",
        "Beloofde invloed",
        "Terugkoppeling aan bewoners",
        "Evaluatie",
        "Stap 4",
    ):
        assert part in text
    assert len(pages) <= 12
