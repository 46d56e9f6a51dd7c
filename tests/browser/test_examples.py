"""Practice examples narrowed down by neighbourhood, method, year and subject."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from visitors import Device

pytestmark = pytest.mark.needs_browser

LIST = "toolbox/voorbeelden/"


def shown(page: Page) -> int:
    return page.locator("#voorbeelden > :visible").count()


def option(page: Page, label: str, value: str) -> str:
    return page.get_by_label(label).locator(f"option[value={value}]").inner_text()


def test_counts_say_what_a_choice_leaves(page: Page) -> None:
    page.goto(LIST)
    promised = option(page, "Buurten", "beijum")
    page.get_by_label("Buurten").select_option("beijum")
    assert promised == f"Beijum ({shown(page)})"
    left = [
        text
        for text in page.get_by_label("Onderwerpen").locator("option").all_inner_texts()
        if "(0)" not in text
    ]
    assert len(left) > 1
    page.get_by_label("Onderwerpen").select_option(label=left[1])
    assert left[1].endswith(f"({shown(page)})")
    assert page.locator("main").get_by_role("status").inner_text().startswith(str(shown(page)))


def test_the_address_holds_the_choice(page: Page) -> None:
    page.goto(f"{LIST}?wijk=beijum&jaar=2018&methode=bestaat-niet")
    assert page.get_by_label("Buurten").input_value() == "beijum"
    assert page.get_by_label("Methoden").input_value() == ""
    before = shown(page)
    page.get_by_label("Jaar").select_option("")
    assert shown(page) >= before
    assert page.url.endswith("?wijk=beijum")


def test_nothing_left_names_the_way_out(page: Page) -> None:
    page.goto(f"{LIST}?wijk=beijum")
    impossible = page.get_by_label("Methoden").locator("option", has_text="(0)").first.get_attribute("value")
    page.get_by_label("Methoden").select_option(impossible)
    assert shown(page) == 0
    expect(page.locator("main").get_by_role("status")).to_contain_text("Niets gevonden. Laat ‘")
    page.get_by_role("button", name="Toon alles").click()
    page.wait_for_url(f"**/{LIST}")
    assert shown(page) > 10


def test_without_a_script_the_list_stands_whole(device: Device, address: str) -> None:
    page = device(address, java_script_enabled=False).new_page()
    page.goto(LIST)
    assert shown(page) > 10
    expect(page.get_by_role("search", name="Maak de lijst korter")).to_be_hidden()
