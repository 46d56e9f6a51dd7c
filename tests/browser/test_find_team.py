"""A resident finds the team: by neighbourhood, village, postcode or name, with slips forgiven."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from visitors import Device, until

pytestmark = pytest.mark.needs_browser


def shown_teams(page: Page) -> list[str]:
    return page.locator("[data-team]:visible h3").all_inner_texts()


def search(page: Page, query: str) -> list[str]:
    page.goto("locaties/")
    page.get_by_label("Uw buurt, dorp, postcode").fill(query)
    return shown_teams(page)


@pytest.mark.parametrize(
    ("query", "team"),
    [
        ("9713", "WIJ Oosterparkwijk"),
        ("9713 KX", "WIJ Oosterparkwijk"),
        ("9713kx", "WIJ Oosterparkwijk"),
        ("oosterpark", "WIJ Oosterparkwijk"),
        ("OOSTERPARKWIJK", "WIJ Oosterparkwijk"),
        ("oosterparkwjik", "WIJ Oosterparkwijk"),
        ("beyum", "WIJ Beijum"),
        ("Ten Boer", "WIJ Ten Boer"),
        ("tenboer", "WIJ Ten Boer"),
        ("WIJ Haren", "WIJ Haren"),
        ("noordlaren", "WIJ Haren"),
        ("padepoel", "WIJ Selwerd"),
        ("vinkhuizn", "WIJ Vinkhuizen"),
    ],
)
def test_the_team_of_a_place(page: Page, query: str, team: str) -> None:
    assert team in search(page, query)
    assert len(shown_teams(page)) <= 3


def test_an_area_with_two_teams_shows_both_and_why(page: Page) -> None:
    found = search(page, "9731")
    assert {"WIJ Beijum", "WIJ Lewenborg"} <= set(found)
    assert page.locator("[data-area]:visible").first.is_visible()
    assert "2 teams gevonden." in page.locator("main").get_by_role("status").inner_text()


def test_a_slip_is_named(page: Page) -> None:
    search(page, "padepoel")
    assert page.locator("main").get_by_role("status").inner_text() == "1 team gevonden. Bedoelt u Paddepoel?"


def test_nothing_found_says_what_to_do(page: Page) -> None:
    assert search(page, "amsterdam") == []
    assert "kies hieronder uw buurt" in page.locator("main").get_by_role("status").inner_text()


def test_reset_brings_everything_back(page: Page) -> None:
    search(page, "9713")
    page.get_by_role("button", name="Toon alles").click()
    until(page, "document.querySelectorAll('[data-team]:not([hidden])').length >= 13")
    page.wait_for_url("**/locaties/")


def test_the_question_is_in_the_address_and_goes_nowhere(page: Page) -> None:
    page.goto("locaties/?q=glimmen")
    assert shown_teams(page) == ["WIJ Haren"]
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_label("Uw buurt, dorp, postcode").fill("9752")
    page.keyboard.press("Enter")
    assert shown_teams(page) == ["WIJ Haren"]
    assert page.url.endswith("?q=9752")
    assert [url for url in requests if "icon." not in url] == []


def test_the_team_comes_with_address_state_and_phone(page: Page) -> None:
    search(page, "beijum")
    card = page.locator("#beijum")
    assert "Melsemaheerd 2" in card.inner_text()
    assert card.locator("[data-open-now]").get_attribute("data-open-now") in (
        "open",
        "closed",
        "by_appointment",
        "unknown",
    )
    assert "Telefoon" in card.inner_text()


def test_without_a_script_all_areas_stand_in_a_list(device: Device, address: str) -> None:
    page = device(address, java_script_enabled=False).new_page()
    page.goto("locaties/")
    assert page.locator(".area:visible").count() > 80
    assert page.locator(".area dt", has_text="Paddepoel").is_visible()
    assert not page.get_by_role("main").get_by_role("button", name="Zoek").is_visible()


def test_nothing_found_leaves_all_neighbourhoods_and_leads_to_the_search(page: Page) -> None:
    search(page, "schulden")
    assert page.locator("[data-area]:visible").count() > 13
    page.get_by_role("link", name="Zoek dit op de hele site").click()
    page.get_by_role("link", name="Ik heb schulden", exact=True).wait_for()


def test_the_whole_town_is_every_team(page: Page) -> None:
    assert len(search(page, "Groningen")) >= 13


def test_what_is_typed_on_the_start_page_goes_to_nobody(page: Page) -> None:
    page.goto("")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_role("searchbox", name="Zoek uw WIJ-team").fill("glimmen")
    page.keyboard.press("Enter")
    page.wait_for_url("**/locaties/?q=glimmen")
    assert shown_teams(page) == ["WIJ Haren"]
    assert [url for url in requests if "glimmen" in url] == []
