"""The chooser on its page: first whether to start, then the questions, then methods with their reasons."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from visitors import Device

pytestmark = pytest.mark.needs_browser

PAGE = "toolbox/keuzehulp/"
START = "ruimte=ja&beslisser=ja&antwoord=ja"


def test_nothing_to_choose_ends_in_an_advice(page: Page) -> None:
    page.goto(PAGE)
    expect(page.get_by_role("heading", name="Uw situatie")).to_be_hidden()
    page.get_by_label("Nee, alles ligt al vast").check()
    expect(page.get_by_role("heading", name="Nu niet: alleen informeren")).to_be_visible()
    expect(page.get_by_role("heading", name="Uw situatie")).to_be_hidden()
    expect(page.locator("main").get_by_role("status")).to_have_text("Nu niet: alleen informeren")


def test_the_way_to_a_method_by_keyboard(page: Page) -> None:
    page.goto(f"{PAGE}?{START}")
    page.get_by_label("weet ik niet").first.focus()
    for _ in range(5):
        page.keyboard.press("ArrowDown")
    assert parse_qs(urlsplit(page.url).query)["invloed"] == ["deciding"]
    page.get_by_label("Hoeveel mensen").focus()
    page.keyboard.type("25")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Dit past")).to_be_focused()
    first = page.locator(".ranking > li").first
    expect(first).to_contain_text("Waarom wel")
    expect(first).to_contain_text("Past bij meebeslissen.")
    expect(first).to_contain_text("Kan met 25 mensen.")


def test_what_does_not_fit_says_what_would_change_it(page: Page) -> None:
    page.goto(f"{PAGE}?{START}&invloed=deciding&personen=90000&minuten=30")
    expect(page.locator("[data-found]")).to_contain_text("Geen enkele methode past")
    expect(page.locator(".ranking > li").first).to_contain_text("Wat niet past, en wat dat zou veranderen")


def test_the_address_holds_the_answers_and_leads_on_to_the_list(page: Page) -> None:
    page.goto(f"{PAGE}?{START}&invloed=deciding&voor-wie=teenagers&voor-wie=bestaat-niet&kosten=own_hours")
    expect(page.get_by_label("meebeslissen")).to_be_checked()
    expect(page.get_by_label("jongeren (12-18 jaar)")).to_be_checked()
    query = parse_qs(
        urlsplit(page.get_by_role("link", name="Zoek met deze antwoorden").get_attribute("href")).query
    )
    assert query == {"invloed": ["deciding"], "voor-wie": ["teenagers"], "kosten": ["own_hours"]}


def test_all_methods_can_be_seen_and_begun_anew(page: Page) -> None:
    page.goto(f"{PAGE}?{START}&invloed=deciding")
    before = page.locator(".ranking > li").count()
    page.get_by_role("button", name="Toon ook de andere").click()
    assert page.locator(".ranking > li").count() > before
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.get_by_role("heading", name="Uw situatie")).to_be_hidden()
    assert "invloed" not in page.url


def test_without_a_script_it_is_a_worksheet(device: Device, address: str) -> None:
    page = device(address, java_script_enabled=False).new_page()
    page.goto(PAGE)
    expect(page.get_by_text("Zonder JavaScript")).to_be_visible()
    expect(page.get_by_role("heading", name="Uw situatie")).to_be_visible()
    expect(page.get_by_role("heading", name="Nu niet: alleen informeren")).to_be_visible()
    expect(page.get_by_role("heading", name="Dit past")).to_be_hidden()
