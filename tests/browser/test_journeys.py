"""What people come for, by keyboard alone on a small screen, with scripts and without: a resident and a worker."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from visitors import Device, until

from .composing import tab_to

pytestmark = pytest.mark.needs_browser

MONDAY_MORNING = "2026-11-23T10:00:00+01:00"
PATIENCE = 150
"""Presses of Tab before somebody gives up."""


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def phone(request: pytest.FixtureRequest, device: Device, address: str) -> Page:
    """A screen of 320 pixels, with a keyboard and nothing else."""
    page = device(
        address,
        viewport={"width": 320, "height": 640},
        java_script_enabled=request.param,
        timezone_id="Europe/Amsterdam",
    ).new_page()
    page.scripts = request.param
    if request.param:
        page.clock.set_fixed_time(MONDAY_MORNING)
    page.goto("")
    return page


def go_to(page: Page, name: str) -> None:
    """Tab on to the link, field or button of this name, in the content of the page."""
    for _ in range(PATIENCE):
        page.keyboard.press("Tab")
        place = page.locator("main :focus, header :focus")
        if place.count() and name in (place.first.inner_text() or place.first.get_attribute("id") or ""):
            return
    raise AssertionError(f"{name!r} is more than {PATIENCE} tabs away on {page.url}")


def follow(page: Page, name: str, to: str) -> None:
    go_to(page, name)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{to}")


def test_the_team_of_9713_and_whether_it_is_open(phone: Page) -> None:
    go_to(phone, "vind-team")
    phone.keyboard.type("9713")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/locaties/?q=9713")
    follow(phone, "WIJ Oosterparkwijk", "locaties/oosterparkwijk/")
    expect(phone.get_by_role("heading", name="Openingstijden", exact=True)).to_be_visible()
    expect(phone.get_by_role("row", name="maandag").first).to_contain_text("9.00")
    if phone.scripts:
        expect(phone.locator("[data-open-now]").first).to_contain_text("Nu open")


def test_help_with_debts(phone: Page) -> None:
    follow(phone, "Ik heb een vraag", "waarvoor/")
    follow(phone, "Ik heb schulden", "waarvoor/schulden/")
    expect(phone.get_by_role("heading", name="Wat WIJ doet")).to_be_visible()
    expect(phone.get_by_role("heading", name="Uw rechten")).to_be_visible()


def test_direct_help(phone: Page) -> None:
    follow(phone, "Direct", "direct-hulp/")
    go_to(phone, "Bel")
    assert phone.locator("main :focus").get_attribute("href").startswith("tel:")


def test_a_method_from_the_toolbox(phone: Page) -> None:
    follow(phone, "Ik werk bij WIJ", "toolbox/")
    follow(phone, "Methoden", "toolbox/methoden/")
    if phone.scripts:
        go_to(phone, "Kies wat past")
        phone.keyboard.press("Enter")
        go_to(phone, "kies-words")
        phone.keyboard.type("tafels")
        phone.keyboard.press("Enter")
    follow(phone, "Bewonersbrief" if not phone.scripts else "Wereldcafé", "toolbox/methoden/*/")
    expect(phone.get_by_role("heading", name="Zo doet u het")).to_be_visible()


@pytest.fixture
def desk(device: Device, address: str) -> Page:
    page = device(address, timezone_id="Europe/Amsterdam").new_page()
    page.clock.set_fixed_time(MONDAY_MORNING)
    return page


def focus_on(page: Page, selector: str) -> None:
    for _ in range(PATIENCE):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is more than {PATIENCE} tabs away")


def test_from_25_young_people_who_decide_to_a_printed_plan(desk: Page) -> None:
    """A first-time user: 25 of them, an hour and a half, hardly any money. By keyboard, from list to paper."""
    desk.goto("toolbox/methoden/")
    expect(desk.locator("main [data-status]")).not_to_be_empty()
    typed: list[tuple[str, Callable[[], None]]] = [
        ("[name=personen]", lambda: desk.keyboard.type("25")),
        ("[name=minuten]", lambda: desk.keyboard.type("anderhalf")),
        ("[name=kosten]", lambda: desk.keyboard.type("alleen eigen")),
        ("[name=invloed][value=deciding]", lambda: desk.keyboard.press("Space")),
        ("[data-facet=suits] > summary", lambda: desk.keyboard.press("Enter")),
        ("[name=voor-wie][value=teenagers]", lambda: desk.keyboard.press("Space")),
    ]
    for selector, act in typed:
        focus_on(desk, selector)
        act()
    desk.keyboard.press("Enter")
    focus_on(desk, "[data-method=besluiten-met-consent] h3 a")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/toolbox/methoden/besluiten-met-consent/")
    focus_on(desk, "main a[href*='draaiboek/?methode=']")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/toolbox/draaiboek/**")
    desk.locator("[data-list=steps] [data-item]").first.wait_for()
    tab_to(desk, "Titel")
    desk.keyboard.type("Jongeren kiezen hun plek")
    desk.evaluate("window.print = () => { window.asked = true; }")
    tab_to(desk, "Print het draaiboek")
    desk.keyboard.press("Enter")
    until(desk, "window.asked")
    sheets = PdfReader(io.BytesIO(desk.pdf(format="A4"))).pages
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    for part in ("Jongeren kiezen hun plek", "Besluiten met consent", "Tijdlijn"):
        assert part in text, part
