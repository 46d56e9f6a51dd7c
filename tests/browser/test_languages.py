"""Other languages in a real browser: the state now, the form, the direction, and without a script.

A small project is built once as of Tuesday 22 December 2026, 9.00 in Groningen, with a team of known hours.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page

from axe import violations_in_light_and_dark
from registry.load import load
from registry.models.language import Language
from registry.registry import Registry
from registry.routes import CORE_PAGES, core_url
from visitors import Device, Visit

pytestmark = pytest.mark.needs_browser

PROJECT = Path(__file__).resolve().parents[2]
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BUILT = "2026-12-22T08:00+00:00"
LOCATION = """\
name: WIJ Proefwijk
kind: entree
summary: Een plek om te testen.
checked: {on: 2026-11-21, how: not_checked}
hours:
  - id: balie
    channel: desk
    status: confirmed
    holidays: closed
    week:
      monday: [{opens: "09:00", closes: "17:00", access: walk_in}]
      tuesday: [{opens: "09:00", closes: "12:00", access: walk_in}, {opens: "13:00", closes: "17:00", access: by_appointment}]
      wednesday: []
      thursday: [{opens: "09:00", closes: "17:00", access: both}]
      friday: [{opens: "09:00", closes: "17:00", access: walk_in}]
      saturday: []
      sunday: []
"""
CLOSURE = """\
title: WIJ is dicht door sneeuw
severity: warning
status: confirmed
all_locations: true
effects: [{channel: desk, effect: closed, start: "2027-01-05T00:00", end: "2027-01-06T00:00"}]
appointments: we_call
reason: weather
published: "2027-01-04T17:00"
translations: {en: {title: WIJ is closed because of snow}}
"""
SAID = {
    "en": [
        ("2026-12-22 10:00", "open", "Open now, until 12:00."),
        ("2026-12-22 12:30", "closed", "Closed now. By appointment today from 13:00."),
        ("2026-12-22 14:00", "by_appointment", "Now only by appointment, until 17:00."),
        ("2026-12-22 18:00", "closed", "Closed now. Opens Thursday at 09:00."),
        ("2026-12-23 18:00", "closed", "Closed now. Opens tomorrow at 09:00."),
        ("2026-12-25 10:00", "closed", "Closed today: public holiday. Opens Monday at 09:00."),
        ("2027-01-05 10:00", "closed", "Closed today: the weather. Opens Thursday at 09:00."),
        ("2027-03-01 10:00", "unknown", "We do not know if it is open now. Please call us."),
    ],
    "ar": [
        ("2026-12-22 10:00", "open", "مفتوح الآن حتى الساعة 12:00."),
        ("2026-12-22 18:00", "closed", "مغلق الآن. يفتح الخميس الساعة 09:00."),
        ("2026-12-25 10:00", "closed", "مغلق اليوم. السبب: يوم عطلة رسمية. يفتح الاثنين الساعة 09:00."),
    ],
    "uk": [("2026-12-22 18:00", "closed", "Зараз зачинено. Відчиниться: четвер, 09:00.")],
    "tr": [("2026-12-22 18:00", "closed", "Şu anda kapalı. Açılış: Perşembe, saat 09:00.")],
    "nl": [("2026-12-22 18:00", "closed", "Nu dicht. Weer open: donderdag om 9.00 uur.")],
}
MOMENTS = [pytest.param(code, *row, id=f"{code} {row[0]}") for code, rows in SAID.items() for row in rows]
EVERY_PAGE = [(code, core) for code in SAID for core in CORE_PAGES]


@cache
def registry() -> Registry:
    return load(PROJECT).registry


def language(code: str) -> Language:
    return registry().get("languages", code)


def url(code: str, core: str = "find_team") -> str:
    return core_url(language(code), core)


@pytest.fixture(scope="module")
def language_site(changed_site: Callable[..., str]) -> str:
    turkish = PROJECT / "content" / "languages" / "tr.yml"
    files = {
        "locations/proefwijk.yml": LOCATION,
        "locations/closures/2027-01-05-sneeuw.yml": CLOSURE,
        "content/languages/tr.yml": f"{turkish.read_text(encoding='utf-8')}proofread_on: 2026-12-01\n",
    }
    return changed_site(files, BUILT)


@pytest.fixture
def visit(visit_at: Visit, language_site: str) -> Visit:
    """Opens a page at a moment in Groningen, on a device elsewhere in the world."""
    return partial(visit_at, language_site, zone="Asia/Tokyo", width=800)


@pytest.mark.parametrize(("code", "moment", "state", "text"), MOMENTS)
def test_the_state_at_a_moment(visit: Visit, code: str, moment: str, state: str, text: str) -> None:
    shown = visit(url(code), moment).locator("#proefwijk [data-open-now]")
    assert (shown.get_attribute("data-open-now"), shown.locator("[data-open-now-text]").inner_text()) == (
        state,
        text,
    )


def rows(page: Page) -> list[str]:
    page.locator("#proefwijk summary").click()
    return [" ".join(row.split()) for row in page.locator("#proefwijk tbody tr").all_inner_texts()]


def test_seven_days_are_in_the_language_without_a_script(visit: Visit) -> None:
    week = rows(visit(url("en"), "2026-12-22 10:00", scripts=False))
    assert week[0] == "Tuesday 22 December 09:00 to 12:00 (walk in) 13:00 to 17:00 (by appointment)"
    assert week[1] == "Wednesday 23 December closed"
    assert week[3] == "Friday 25 December closed (public holiday)"
    monday = rows(visit(url("ar"), "2026-12-22 10:00", scripts=False))[6]
    assert monday == "الاثنين 28 ديسمبر من 09:00 إلى 17:00 (بدون موعد)"


def test_later_days_are_in_the_language(visit: Visit) -> None:
    week = rows(visit(url("en"), "2026-12-29 10:00"))
    assert week[0] == "Tuesday 29 December 09:00 to 12:00 (walk in) 13:00 to 17:00 (by appointment)"
    assert rows(visit(url("tr"), "2026-12-29 10:00"))[3].endswith("kapalı (resmî tatil)")


def test_what_is_not_translated_is_shown_as_dutch(visit: Visit) -> None:
    summary = visit(url("uk"), "2026-12-22 10:00").locator("#proefwijk").get_by_text("Een plek om te testen.")
    assert summary.get_attribute("lang") == "nl"


def test_a_translation_that_was_proofread_only_leads_to_the_dutch(visit: Visit) -> None:
    for code, notes in (("tr", 1), ("en", 3)):
        page = visit(url(code, "rights"), "2026-12-22 10:00")
        assert page.locator(".unchecked p").count() == notes
        assert page.get_by_role("link", name=language(code).words.frame.dutch_page).is_visible()


def test_a_closure_is_told_in_the_language_by_the_clock(visit: Visit) -> None:
    title = "WIJ is closed because of snow"
    for moment, shown in [
        ("2027-01-04 16:59", False),
        ("2027-01-05 09:00", True),
        ("2027-01-06 00:00", False),
    ]:
        assert visit(url("en", "come_in"), moment).get_by_text(title).is_visible() is shown, moment
    page = visit(url("en", "start"), "2027-01-05 09:00")
    banner = page.get_by_role("region", name="Announcements").inner_text()
    assert (
        "Desk: closed, from Tuesday, 5 January 2027, 00:00 until Wednesday, 6 January 2027, 00:00." in banner
    )
    assert "Do you have an appointment? We will call you." in banner
    arabic = visit(url("ar", "start"), "2027-01-05 09:00")
    assert arabic.locator("[lang=nl]", has_text="WIJ is dicht door sneeuw").first.is_visible()


@pytest.mark.parametrize(
    ("code", "query", "told"),
    [
        ("en", "glimmen", "1 team found."),
        ("en", "9731", "2 teams found."),
        ("en", "padepoel", "1 team found. Did you mean Paddepoel?"),
        ("uk", "9731", "Знайдено 2 команди."),
        ("ar", "glimmen", "وجدنا فريقًا واحدًا."),
        ("ar", "٩٧٣١", "وجدنا فريقين."),
        ("tr", "9731", "2 ekip bulundu."),
    ],
)
def test_the_number_of_teams_is_said_as_the_language_counts(
    page: Page, code: str, query: str, told: str
) -> None:
    page.goto(url(code))
    page.get_by_role("searchbox").fill(query)
    assert page.locator("main").get_by_role("status").inner_text() == told


def test_other_letters_find_nothing_and_say_why(page: Page) -> None:
    page.goto(url("uk"))
    page.get_by_role("searchbox").fill("Бейюм")
    assert page.locator("[data-team]:visible").count() == 0
    assert "латинськими літерами" in page.locator("main").get_by_role("status").inner_text()


@pytest.mark.parametrize(("code", "core"), EVERY_PAGE)
def test_with_everything_open_a_page_fits_a_narrow_screen_and_has_no_known_barriers(
    visit: Visit, code: str, core: str
) -> None:
    page = visit(url(code, core), "2026-12-22 10:00", width=320)
    page.locator(".menu-opener").click()
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    edges = "[...document.querySelectorAll('main *')].filter(e => e.getClientRects().length && !e.closest('.visually-hidden')).map(e => e.getBoundingClientRect().left)"
    assert min(page.evaluate(edges)) >= 0
    assert violations_in_light_and_dark(page) == []
    assert page.outside == [] and page.errors == []


def test_arabic_runs_from_right_to_left_and_phone_numbers_do_not(page: Page) -> None:
    page.goto(url("ar", "direct_help"))
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).direction") == "rtl"
    number = page.locator("#het-kopland a.button [lang=nl]")
    assert number.inner_text() == "088-066\xa030\xa090"
    assert number.evaluate("e => getComputedStyle(e).direction") == "ltr"


@pytest.mark.parametrize("scripts", [True, False])
def test_the_list_of_languages_works_by_keyboard(device: Device, address: str, scripts: bool) -> None:
    page = device(address, java_script_enabled=scripts).new_page()
    page.goto("rechten/")
    page.locator("details.languages summary").focus()
    page.keyboard.press("Enter")
    for name in ("Nederlands", "Makkelijk Nederlands", "English"):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == name
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{url('en', 'rights')}")
    assert page.get_by_role("heading", level=1).inner_text() == "Your rights"
