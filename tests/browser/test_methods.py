"""Finding, keeping and comparing methods, as a worker of a team would: by keyboard, by phone, with a shared address."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from axe import violations_in_light_and_dark
from exports import method_index
from exports.plain import plain
from publications import real
from visitors import Devices, Visit

pytestmark = pytest.mark.needs_browser

PROOF = {
    "name": "Stippen plakken",
    "levels": ["deciding"],
    "goals": ["decide"],
    "group": {"min": 10, "max": 60, "ideal": 25, "basis": "practice"},
    "suits": ["all"],
    "less_suited": [],
    "channels": ["in_person", "written"],
}
EFFORT = {"event_minutes": 75, "basis": "practice"}
COST = {"cost_class": "under_250", "basis": "practice"}
ADDRESS = "toolbox/methoden/"


@pytest.fixture(scope="module")
def toolbox(changed_site: Callable[..., str]) -> str:
    """The site with one more method, that fits 25 young people in an hour and a half with hardly any money."""
    given = plain(real().registry.get("methods", "dialoogtafel")) | PROOF
    given |= {"effort": given["effort"] | EFFORT, "cost": COST}
    text = json.dumps({key: value for key, value in given.items() if key != "id"})
    return changed_site({"toolbox/methods/stippen-plakken.yml": text})


@pytest.fixture
def visit(devices: Devices, toolbox: str) -> Visit:
    """Opens an address as someone who was never there; pages opened with `same` share what is kept."""

    def open_page(
        url: str = ADDRESS, width: int = 1280, scripts: bool = True, same: Page | None = None
    ) -> Page:
        size = {"width": width, "height": 800}
        new = partial(devices.page, toolbox, viewport=size, java_script_enabled=scripts)
        page = same.context.new_page() if same else new()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(url)
        if scripts:
            expect(page.locator("main [data-status]")).not_to_be_empty()
        return page

    return open_page


def status(page: Page) -> str:
    return page.locator("[data-status]").inner_text()


def shown(page: Page) -> list[str]:
    """The names in the list; `inner_text` would skip what is not on the screen."""
    return [name.strip() for name in page.locator("[data-method]:visible h3").all_text_contents()]


def tab_to(page: Page, selector: str) -> None:
    """Goes on with Tab until it is there; a first-time user has no more patience than this."""
    for _ in range(60):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not within 60 tabs")


def test_a_method_for_25_young_people_by_keyboard_alone(visit: Visit) -> None:
    """An hour and a half, hardly any money, and they decide. Then it becomes a card on paper."""
    page = visit()
    tab_to(page, "[name=personen]")
    page.keyboard.type("25")
    tab_to(page, "[name=minuten]")
    page.keyboard.type("anderhalf")
    tab_to(page, "[name=kosten]")
    page.keyboard.type("tot 250")
    tab_to(page, "[name=invloed][value=deciding]")
    page.keyboard.press("Space")
    tab_to(page, "[data-facet=suits] > summary")
    page.keyboard.press("Enter")
    tab_to(page, "[name=voor-wie][value=teenagers]")
    page.keyboard.press("Space")
    assert "Stippen plakken" in shown(page)
    assert len(shown(page)) <= 10
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "gevonden"
    tab_to(page, "[data-method=stippen-plakken] h3 a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Stippen plakken")
    tab_to(page, "a[href*='kaarten/?m=']")
    page.keyboard.press("Enter")
    expect(page.locator("[data-status]")).to_have_text("1 kaart op 1 vel A4.")
    expect(page.locator(".print-card:visible h2")).to_have_text(["Stippen plakken"])


def test_what_is_chosen_is_said_and_can_be_taken_back(visit: Visit) -> None:
    page = visit(f"{ADDRESS}?personen=25&invloed=deciding&minuten=90")
    assert page.locator("[data-sentence]").inner_text() == (
        "U zoekt een methode: voor 25 mensen, hoogstens anderhalf uur per keer en meebeslissen."
    )
    page.get_by_role("button", name="meebeslissen weghalen").click()
    assert not page.locator("[name=invloed][value=deciding]").is_checked()
    assert page.url.endswith("?personen=25&minuten=90")
    assert page.evaluate("document.activeElement.id") == "gevonden"


def test_numbers_at_choices_come_true(visit: Visit) -> None:
    page = visit(f"{ADDRESS}?voor-wie=teenagers")
    page.locator("[data-facet=goals] > summary").click()
    for row in page.locator("[data-facet=goals] label").all()[:6]:
        number = int(re.search(r"\((\d+)\)", row.inner_text())[1])
        row.click()
        assert len(shown(page)) == number, row.inner_text()
        row.click()


def test_the_list_agrees_with_the_records(visit: Visit) -> None:
    """Counted again here, on the records and without the script."""
    page = visit(f"{ADDRESS}?personen=12&minuten=120&voor-wie=older_people")
    expected = [
        method.name
        for method in real().registry.all("methods")
        if method.group.min <= 12 <= (method.group.max or 12)
        and (method.effort.event_minutes or 999) <= 120
        and {"all", "older_people"} & set(method.suits)
        and "older_people" not in {note.audience for note in method.less_suited}
    ]
    assert sorted(shown(page)) == sorted([*expected, "Stippen plakken"])
    assert len(expected) > 1


def test_an_address_can_be_shared_and_the_back_button_works(visit: Visit) -> None:
    page = visit()
    everything = len(shown(page))
    page.locator("[name=invloed][value=deciding]").check()
    page.locator("[name=kosten]").select_option("under_250")
    found = shown(page)
    assert 0 < len(found) < everything
    assert page.url.endswith("?kosten=under_250&invloed=deciding")
    assert shown(visit(page.url)) == found
    page.go_back()
    expect(page.locator("[name=kosten]")).to_have_value("")
    page.go_back()
    expect(page.locator("[data-method]:visible h3")).to_have_count(everything)
    page.go_forward()
    expect(page.locator("[name=invloed][value=deciding]")).to_be_checked()


def test_advice_when_nothing_is_left_is_true(visit: Visit) -> None:
    page = visit(f"{ADDRESS}?personen=25&minuten=30&invloed=deciding&kosten=under_250&voor-wie=teenagers")
    assert shown(page) == []
    assert "Geen van de" in status(page)
    advice = page.get_by_role("button", name="Laat ‘hoogstens een half uur per keer’ los: ")
    promised = int(re.search(r"los: (\d+) methode", advice.inner_text())[1])
    advice.click()
    assert len(shown(page)) == promised > 0
    assert "Stippen plakken" in shown(page)
    assert not page.locator("[data-advice]").is_visible()


def test_orders_and_reset(visit: Visit) -> None:
    page = visit()
    in_groups = shown(page)
    assert page.locator("[data-group]:visible").count() > 3
    page.get_by_label("Volgorde").select_option("tijd")
    assert page.locator("[data-group]:visible").count() == 0
    minutes = [
        int(found[1].replace(".", "")) if (found := re.search(r"([\d.]+) minuten", text)) else 9999
        for text in page.locator("[data-method]:visible").all_text_contents()
    ]
    assert minutes == sorted(minutes) and minutes[0] < 9999
    assert page.url.endswith("?volgorde=tijd")
    page.locator("[name=woord]").fill("zzz")
    assert shown(page) == []
    page.get_by_role("button", name="Alles wissen").click()
    expect(page.locator("[data-method]:visible")).to_have_count(len(in_groups))
    page.get_by_label("Volgorde").select_option("")
    assert shown(page) == in_groups


def test_without_scripts_everything_can_be_reached(visit: Visit) -> None:
    page = visit(scripts=False)
    assert len(shown(page)) == len(real().registry.all("methods")) + 1
    assert page.locator("[data-group]:visible").count() > 3
    for hidden in ("form[data-filters]", "[data-keep]", "[data-status]", "[data-more]"):
        assert not page.locator(hidden).first.is_visible(), hidden
    for url, link in (("toolbox/vergelijken/", "methoden"), ("toolbox/mijn-map/", "alle methoden")):
        page.goto(url)
        assert page.locator(".without-script").get_by_role("link", name=link, exact=True).is_visible()
        assert page.locator("main button:visible").count() == 0
    page.goto("toolbox/kaarten/")
    assert page.locator(".print-card:visible").count() == len(real().registry.all("methods")) + 1


def test_a_narrow_screen_has_the_filters_folded(visit: Visit) -> None:
    page = visit(width=320)
    assert not page.locator("[name=personen]").is_visible()
    page.get_by_text("Kies wat past").click()
    page.locator("[name=personen]").fill("25")
    page.keyboard.press("Enter")
    assert not page.locator("[name=personen]").is_visible()
    assert page.evaluate("document.activeElement.id") == "gevonden"
    assert "(1 gekozen)" in page.locator("[data-filters-fold] > summary").inner_text()
    for url in (
        f"{ADDRESS}?personen=1&woord=zzz",
        "toolbox/vergelijken/?m=wereldcafe,dialoogtafel,samen-eten,wijkdeal",
    ):
        page.goto(url)
        expect(page.locator("[data-status]")).not_to_be_empty()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


KEPT = "toolbox/mijn-map/"


def keep(page: Page, *names: str) -> None:
    for name in names:
        page.get_by_role("button", name=f"In mijn map {name}").click()


def kept(page: Page) -> list[str]:
    return page.locator("[data-items] h3").all_inner_texts()


def test_a_folder_is_kept_ordered_and_noted(visit: Visit) -> None:
    page = visit()
    keep(page, "Wereldcafé", "Dialoogtafel", "Samen eten")
    assert page.get_by_role("button", name="In mijn map Wereldcafé").get_attribute("aria-pressed") == "true"
    page.goto(KEPT)
    expect(page.locator("[data-status]")).to_have_text("3 methoden in uw map.")
    page.get_by_role("button", name="Omhoog Samen eten").click()
    assert page.evaluate("document.activeElement.textContent") == "Omhoog Samen eten"
    page.keyboard.press("Enter")
    assert kept(page) == ["Samen eten", "Wereldcafé", "Dialoogtafel"]
    assert page.evaluate("document.activeElement.textContent") == "Omlaag Samen eten"
    page.get_by_label("Notitie Wereldcafé").fill("Voor de zomer <b>")
    page.reload()
    expect(page.locator("[data-items] h3")).to_have_text(["Samen eten", "Wereldcafé", "Dialoogtafel"])
    assert page.get_by_label("Notitie Wereldcafé").input_value() == "Voor de zomer <b>"
    assert page.context.cookies() == []


def test_what_is_taken_out_can_be_put_back(visit: Visit) -> None:
    page = visit()
    keep(page, "Wereldcafé", "Dialoogtafel")
    page.goto(KEPT)
    page.get_by_label("Notitie Wereldcafé").fill("blijft")
    page.get_by_role("button", name="Haal weg Wereldcafé").click()
    assert kept(page) == ["Dialoogtafel"]
    assert page.evaluate("document.activeElement.textContent") == "Zet terug"
    page.keyboard.press("Enter")
    assert kept(page) == ["Wereldcafé", "Dialoogtafel"]
    assert page.get_by_label("Notitie Wereldcafé").input_value() == "blijft"
    page.get_by_role("button", name="Maak de map leeg").click()
    assert kept(page) == []
    page.get_by_role("button", name="Zet terug").click()
    assert kept(page) == ["Wereldcafé", "Dialoogtafel"]


def test_two_tabs_stay_in_step(visit: Visit) -> None:
    page = visit()
    other = visit(KEPT, same=page)
    keep(page, "Wereldcafé")
    expect(other.locator("[data-items] h3")).to_have_text(["Wereldcafé"])
    other.get_by_role("button", name="Haal weg Wereldcafé").click()
    expect(page.get_by_role("button", name="In mijn map Wereldcafé")).to_have_attribute(
        "aria-pressed", "false"
    )


def test_a_folder_goes_into_a_file_and_comes_back(visit: Visit, tmp_path: Path) -> None:
    page = visit()
    keep(page, "Wereldcafé", "Dialoogtafel")
    page.goto(KEPT)
    page.get_by_label("Notitie Dialoogtafel").fill("met tolk")
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert download.value.suggested_filename == "mijn-map.json"
    file = tmp_path / "mijn-map.json"
    download.value.save_as(file)
    elsewhere = visit(KEPT)
    elsewhere.get_by_label("Open een bewaard bestand").set_input_files(file)
    expect(elsewhere.locator("[data-status]")).to_contain_text("2 methoden uit het bestand")
    assert kept(elsewhere) == ["Wereldcafé", "Dialoogtafel"]
    assert elsewhere.get_by_label("Notitie Dialoogtafel").input_value() == "met tolk"


@pytest.mark.parametrize(
    ("text", "message", "names"),
    [
        ('{"format": "wij-map", "version": 1, "methods": [{"id": "wereldcafe"}, {"id": "sam',
         "Dit bestand is beschadigd. Wat nog te lezen was, staat in uw map: 1.", ["Dialoogtafel", "Wereldcafé"]),
        ("<html>", "Dit is geen bestand van Mijn map. Er is niets veranderd.", ["Dialoogtafel"]),
        ('{"format": "wij-map", "version": 9, "methods": [{"id": "wereldcafe"}, {"id": "weg"}]}',
         "Dit bestand is met een nieuwere versie", ["Dialoogtafel", "Wereldcafé"]),
        ('{"format": "wij-map", "version": 1, "methods": [{"id": "weg"}, 5]}',
         "Deze methoden kennen wij niet (meer): weg.", ["Dialoogtafel"]),
    ],
)  # fmt: skip
def test_a_bad_file_says_so_and_loses_nothing(
    visit: Visit, tmp_path: Path, text: str, message: str, names: list[str]
) -> None:
    page = visit()
    keep(page, "Dialoogtafel")
    page.goto(KEPT)
    file = tmp_path / "map.json"
    file.write_text(text, encoding="utf-8")
    page.get_by_label("Open een bewaard bestand").set_input_files(file)
    expect(page.locator("[data-status]")).to_contain_text(message)
    assert kept(page) == names
    assert page.errors == []


def test_a_damaged_store_is_read_as_far_as_it_goes(visit: Visit) -> None:
    page = visit()
    page.evaluate(
        """localStorage.setItem("wij-map", '{"format": "wij-map", "methods": [{"id": "wereldcafe"}, {"i')"""
    )
    page.goto(KEPT)
    expect(page.locator("[data-status]")).to_contain_text("De map in uw browser was beschadigd.")
    assert kept(page) == ["Wereldcafé"]


def test_a_link_offers_its_methods_and_touches_nothing(visit: Visit) -> None:
    page = visit()
    keep(page, "Dialoogtafel")
    page.goto(f"{KEPT}?m=wereldcafe,samen-eten,weg")
    expect(page.locator("[data-offer-text]")).to_contain_text("2 methoden")
    assert "weg" in page.locator("[data-offer-text]").inner_text()
    assert kept(page) == ["Dialoogtafel"]
    page.get_by_role("button", name="Zet ze in mijn map").click()
    assert kept(page) == ["Dialoogtafel", "Wereldcafé", "Samen eten"]
    assert page.url.endswith(KEPT)
    page.get_by_role("button", name="Deel met een link").click()
    assert page.locator("[data-link]").input_value().endswith("?m=dialoogtafel,wereldcafe,samen-eten")
    page.get_by_role("link", name="Print als kaarten").click()
    expect(page.locator(".print-card:visible h2")).to_have_text(["Dialoogtafel", "Wereldcafé", "Samen eten"])


COMPARED = "toolbox/vergelijken/"


def test_methods_side_by_side(visit: Visit) -> None:
    page = visit(f"{COMPARED}?m=wereldcafe,dialoogtafel")
    table = page.get_by_role("table")
    assert table.get_by_role("columnheader").count() == 2
    row = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Kosten"))
    assert "verschilt" in row.inner_text()
    same = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Bewijs"))
    assert "verschilt" not in same.inner_text()
    expect(table.get_by_role("row").filter(has_text="Iedereen praat even veel.")).to_have_count(1)
    before = table.locator("tbody tr:visible").count()
    page.get_by_label("Toon alleen wat verschilt").check()
    assert 5 < table.locator("tbody tr:visible").count() < before
    page.get_by_label("Methode 3").select_option("samen-eten")
    assert page.url.endswith("?m=wereldcafe,dialoogtafel,samen-eten")
    expect(page.get_by_role("columnheader")).to_have_count(3)
    page.go_back()
    expect(page.get_by_role("columnheader")).to_have_count(2)


def test_one_or_unknown_methods_are_not_compared(visit: Visit) -> None:
    page = visit(f"{COMPARED}?m=wereldcafe,weg")
    expect(page.locator("[data-status]")).to_have_text(
        "Kies minstens twee methoden. Deze methoden kennen wij niet (meer): weg."
    )
    assert page.get_by_role("table").count() == 0
    assert page.get_by_label("Methode 1").input_value() == "wereldcafe"


@pytest.mark.parametrize(
    "url",
    [
        f"{ADDRESS}?personen=25&minuten=60&invloed=deciding&voor-wie=teenagers",
        f"{ADDRESS}?invloed=deciding&volgorde=passend",
        f"{COMPARED}?m=wereldcafe,dialoogtafel,samen-eten,wijkdeal",
        f"{KEPT}?m=wereldcafe",
        "toolbox/kaarten/?m=wereldcafe,dialoogtafel",
    ],
)
def test_no_known_barriers_once_scripts_have_run(visit: Visit, url: str) -> None:
    page = visit()
    keep(page, "Dialoogtafel", "Samen eten")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(url)
        expect(page.locator("[data-status]")).not_to_be_empty()
        assert violations_in_light_and_dark(page) == [], width
    assert page.errors == []


def test_the_index_is_the_only_thing_fetched(visit: Visit, toolbox: str) -> None:
    page = visit()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(toolbox)))
    page.reload()
    expect(page.locator("[data-status]")).not_to_be_empty()
    data = [url for url in asked if not url.startswith("assets/")]
    assert data == [ADDRESS, method_index.PATH]
