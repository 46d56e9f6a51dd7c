"""Searching in a browser: the field in the header by keyboard, the search page, danger, and nothing that leaves the browser."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from axe import violations_in_light_and_dark
from visitors import Device

pytestmark = pytest.mark.needs_browser

MONDAY_NOON = dt.datetime.fromisoformat("2026-11-23T12:00+01:00")
FIELD = "Wat zoekt u?"


def box(page: Page, query: str, start: str = "rechten/") -> None:
    """Type into the field of the header, on a small screen in the menu, and wait for suggestions."""
    page.goto(start)
    if (menu := page.locator(".menu-opener")).is_visible():
        menu.click()
    page.get_by_role("combobox", name=FIELD).press_sequentially(query)
    page.get_by_role("option").first.wait_for()


def results(page: Page) -> list[str]:
    """The addresses of the results, in order."""
    links = page.locator("ol[data-search-results] > li > a")
    links.first.wait_for()
    return [urlsplit(href).path.lstrip("/") for href in links.evaluate_all("all => all.map(a => a.href)")]


def ask(page: Page, query: str) -> list[str]:
    page.goto(f"zoeken/?q={query}")
    return results(page)


def active(page: Page) -> str:
    """The text of the option that the field points to."""
    return page.evaluate(
        "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent ?? ''"
    )


def test_the_field_suggests_and_opens_by_keyboard(page: Page) -> None:
    box(page, "schuld")
    field = page.get_by_role("combobox", name=FIELD)
    expect(field).to_have_attribute("aria-expanded", "true")
    assert active(page) == ""
    page.keyboard.press("ArrowDown")
    assert active(page).startswith("Ik heb schulden")
    expect(page.get_by_role("option", selected=True)).to_have_count(1)
    page.keyboard.press("End")
    last = active(page)
    page.keyboard.press("Home")
    assert active(page).startswith("Ik heb schulden") and active(page) != last
    page.keyboard.press("ArrowUp")
    assert active(page) == ""
    page.keyboard.press("ArrowUp")
    assert active(page) == last
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_url("**/waarvoor/schulden/")
    assert page.errors == []


def test_escape_closes_and_keeps_the_focus(page: Page) -> None:
    box(page, "huur")
    field = page.get_by_role("combobox", name=FIELD)
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).to_be_focused()
    expect(field).to_have_value("huur")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")


def test_the_list_closes_when_the_focus_leaves(page: Page) -> None:
    box(page, "huur")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(page.locator("#zoek-site")).to_have_attribute("aria-expanded", "false")


def test_the_number_of_suggestions_is_announced(page: Page) -> None:
    box(page, "huur")
    count = page.get_by_role("option").count()
    assert 1 < count <= 7
    expect(page.locator(".search-box").get_by_role("status")).to_have_text(f"{count} suggesties.")


def test_letters_do_nothing_outside_the_field(page: Page) -> None:
    page.goto("rechten/")
    for key in "fs/":
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.tagName") == "BODY"


def test_a_click_on_a_suggestion_opens_it(page: Page) -> None:
    box(page, "beijum")
    page.get_by_role("option").first.click()
    page.wait_for_url("**/locaties/beijum/")


def test_what_is_typed_goes_nowhere(page: Page) -> None:
    """Not to others, and not to our own server either: also not on the way to the search page."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    box(page, "huur betalen")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken/?q=huur+betalen")
    assert "waarvoor/huur-niet-betalen/" in results(page)[:3]
    page.get_by_label(FIELD).fill("oosterparkwijk")
    page.get_by_text("voor “oosterparkwijk”").wait_for()
    assert [url for url in asked if "huur" in url or "oosterpark" in url] == []
    assert page.outside == []


def test_the_index_is_only_fetched_when_somebody_searches(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("rechten/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "zoeken/index.json" in url or "vendor" in url] == []
    with page.expect_response("**/zoeken/index.json"):
        page.get_by_role("combobox", name=FIELD).focus()


def test_results_are_announced_and_say_what_they_are(page: Page) -> None:
    assert ask(page, "schulden")[0] == "waarvoor/schulden/"
    count = page.locator("[data-search-results] > li").count()
    expect(page.locator("[data-search-status]")).to_have_text(f"{count} resultaten voor “schulden”.")
    first = page.locator("[data-search-results] > li").first
    assert "onderwerp" in first.inner_text()
    assert first.locator(".search-summary").inner_text() != ""
    expect(page.locator("[data-search-titles]")).to_be_hidden()


def test_a_location_says_whether_it_is_open(page: Page) -> None:
    page.clock.set_fixed_time(MONDAY_NOON)
    assert ask(page, "9713")[0] == "locaties/oosterparkwijk/"
    state = page.locator("[data-search-results] > li").first.locator("[data-open-now]")
    expect(state).to_have_attribute("data-open-now", "open")
    expect(state).to_contain_text("Nu open tot")


def test_groups_hide_but_do_not_reorder(page: Page) -> None:
    before = ask(page, "beijum")
    page.get_by_role("button", name="Toolbox").click()
    expect(page.get_by_role("button", name="Toolbox")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-search-results] > li", has_text="locatie").first).to_be_hidden()
    page.get_by_role("button", name="Alles").click()
    assert results(page) == before
    expect(page.locator("[data-search-results] > li").first).to_be_visible()


@pytest.mark.parametrize(
    ("query", "line"), [("ik word geslagen", "Veilig Thuis"), ("zelfmoord", "113"), ("er is brand", "112")]
)
def test_danger_puts_direct_help_first(page: Page, query: str, line: str) -> None:
    assert ask(page, query)[0] == "direct-hulp/"
    help = page.get_by_role("region", name="Direct hulp")
    assert line in help.get_by_role("listitem").first.inner_text()
    expect(page.locator("[data-search-status]")).to_contain_text("Direct hulp staat bovenaan.")
    above = page.evaluate(
        "document.querySelector('[data-search-help]').getBoundingClientRect().top"
        " < document.querySelector('[data-search-results]').getBoundingClientRect().top"
    )
    assert above


def test_without_danger_no_help_lines(page: Page) -> None:
    ask(page, "koffie")
    expect(page.get_by_role("region", name="Direct hulp")).to_be_hidden()


def test_the_header_suggests_direct_help_first(page: Page) -> None:
    box(page, "ik wil dood")
    assert page.get_by_role("option").first.inner_text().startswith("Direct hulp")
    expect(page.locator(".search-box").get_by_role("status")).to_contain_text("Bovenaan staat direct hulp.")


def test_a_slip_is_named(page: Page) -> None:
    ask(page, "skulden")
    page.get_by_role("link", name="schulden", exact=True).click()
    page.wait_for_url("**/zoeken/?q=schulden")
    expect(page.get_by_label(FIELD)).to_have_value("schulden")


def test_nothing_found_says_what_to_do(page: Page) -> None:
    page.goto("zoeken/?q=xqzvvw")
    advice = page.get_by_role("region", name="Wat u nu kunt doen")
    expect(advice).to_be_visible()
    expect(advice.locator("a[href^='tel:']")).to_have_count(1)
    expect(page.locator("[data-search-status]")).to_have_text("Niets gevonden voor “xqzvvw”.")


def test_the_back_button_brings_the_question_back(page: Page) -> None:
    first = ask(page, "schulden")
    field = page.get_by_label(FIELD)
    field.fill("beijum")
    page.keyboard.press("Enter")
    page.get_by_text("voor “beijum”").wait_for()
    page.locator("[data-search-results] > li > a").first.click()
    page.wait_for_url("**/locaties/beijum/")
    page.go_back()
    expect(page.get_by_label(FIELD)).to_have_value("beijum")
    assert results(page)[0] == "locaties/beijum/"
    page.go_back()
    expect(field).to_have_value("schulden")
    page.get_by_text("voor “schulden”").wait_for()
    assert results(page) == first


def test_markup_in_a_question_is_text(page: Page) -> None:
    page.goto("zoeken/?q=<img src=x onerror=alert(1)> schulden")
    results(page)
    assert page.locator("main img").count() == 0
    assert page.errors == []


def test_a_failure_leaves_the_list(page: Page) -> None:
    page.route("**/zoeken/index.json", lambda route: route.abort())
    page.goto("zoeken/?q=huur")
    expect(page.locator("[data-search-status]")).to_contain_text("Zoeken lukt nu niet.")
    expect(page.get_by_role("link", name="Ik kan mijn huur niet betalen")).to_be_visible()


@pytest.mark.parametrize("path", ["rechten/", "zoeken/?q=mijn+man+slaat+mij", "zoeken/"])
def test_it_fits_a_small_screen(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(path)
    if path == "rechten/":
        box(page, "openingstijden")
        option = page.get_by_role("option").first.bounding_box()
        assert option["height"] >= 44 and option["x"] >= 0 and option["x"] + option["width"] <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_a_script_everything_stands_by_letter(device: Device, address: str) -> None:
    page = device(address, java_script_enabled=False).new_page()
    page.goto("rechten/")
    page.get_by_label(FIELD).fill("huur")
    page.get_by_role("button", name="Zoek").click()
    assert page.url.endswith("zoeken/?q=huur")
    assert "Daarom kan de site niet voor u zoeken" in page.locator("noscript").first.inner_text()
    for title in ("Ik kan mijn huur niet betalen", "WIJ Beijum", "Wereldcafé", "Uw rechten"):
        assert page.locator("main").get_by_role("link", name=title, exact=True).is_visible()
    assert not page.locator("main").get_by_role("button").first.is_visible()


@pytest.mark.parametrize("path", ["rechten/", "zoeken/", "zoeken/?q=mijn+man+slaat+mij", "zoeken/?q=xqzvvw"])
def test_no_known_barriers_while_searching(page: Page, path: str) -> None:
    """Also with the list of suggestions open, and with help lines, results or advice on the page."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(path)
    if path == "rechten/":
        box(page, "huur", path)
        page.keyboard.press("ArrowDown")
    elif "?" in path:
        page.locator("[data-search-status]:not(:empty)").wait_for()
    assert violations_in_light_and_dark(page) == []
