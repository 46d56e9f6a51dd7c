"""Making a plan: by keyboard alone, from a process or a method, with steps moved, copied, removed and put back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .composing import focus_comes_to, kept, messages, open_composer, open_process, tab_to, titles

pytestmark = pytest.mark.needs_browser


def test_a_plan_is_made_with_the_keyboard_alone(page: Page) -> None:
    open_composer(page)
    tab_to(page, "Titel")
    page.keyboard.type("Bankje in de straat")
    tab_to(page, "Vraag aan bewoners")
    page.keyboard.type("Waar komt het bankje?")
    tab_to(page, "Wat open is")
    page.keyboard.type("De plek\nDe kleur")
    tab_to(page, "Voeg een groep toe")
    page.keyboard.press("Enter")
    focus_comes_to(page, "Groep")
    page.keyboard.type("Jongeren")
    tab_to(page, "Beloofde invloed")
    page.keyboard.type("meebes")
    tab_to(page, "Voeg een stap toe")
    page.keyboard.press("Enter")
    focus_comes_to(page, "Fase")
    tab_to(page, "Kies een methode")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Zoek op naam")).to_be_focused()
    page.keyboard.type("wereldc")
    expect(page.locator("[data-picker-count]")).to_have_text("1 methoden gevonden.")
    tab_to(page, "Wereldcafé")
    page.keyboard.press("Enter")
    expect(page.locator("#plan-picker")).not_to_be_visible()
    focus_comes_to(page, "Kies een methode")
    tab_to(page, "Jongeren")
    page.keyboard.press("Space")
    plan = kept(page)
    assert plan["title"] == "Bankje in de straat"
    assert plan["open_points"] == ["De plek", "De kleur"]
    assert plan["groups"] == [{"id": "groep-1", "name": "Jongeren", "level": "deciding"}]
    (step,) = plan["steps"]
    assert (step["title"], step["methods"], step["minutes"], step["groups"]) == (
        "Wereldcafé",
        ["wereldcafe"],
        150,
        ["groep-1"],
    )
    assert step["promises"] == [{"group": "groep-1", "level": "advising"}]
    assert "1 punt" not in page.locator("[data-count]").inner_text()
    assert page.outside == [] and page.errors == []


def test_steps_move_with_the_focus_on_the_button(page: Page) -> None:
    open_process(page)
    before = titles(page)
    button = page.locator("[data-list=steps] [data-item]").nth(1).get_by_role("button", name="Omhoog")
    button.focus()
    page.keyboard.press("Enter")
    focus_comes_to(page, "Omhoog: Stap 1: Plannen ophalen in de straten")
    assert titles(page)[:2] == [
        "Stap 1: Plannen ophalen in de straten",
        "Stap 2: Spelregels maken en ja krijgen",
    ]
    said = page.locator("[data-said]")
    expect(said).to_have_text("Stap 1: Plannen ophalen in de straten staat nu op plaats 1 van 8.")
    page.keyboard.press("Enter")
    expect(said).to_contain_text("kan niet verder")
    tab_to(page, "Omlaag")
    page.keyboard.press("Enter")
    assert titles(page) == before
    assert page.locator(".plan-phase").first.inner_text() == "Nagaan of het zin heeft"


def test_a_removed_step_comes_back_with_its_links(page: Page) -> None:
    open_process(page)
    page.locator("[data-item=plannen-ophalen] summary").click()
    third = page.locator("[data-item=uitwerken]")
    third.locator("summary").click()
    third.get_by_label("Plannen ophalen in de straten").check()
    page.locator("[data-item=plannen-ophalen]").get_by_role("button", name="Verwijder").click()
    assert len(titles(page)) == 7
    focus_comes_to(page, "Stap 2: Plannen samen uitwerken en rekenen")
    assert "uses" not in kept(page)["steps"][1]
    page.get_by_role("button", name="Maak ongedaan").click()
    focus_comes_to(page, "Stap 2: Plannen ophalen in de straten")
    assert titles(page)[1] == "Stap 2: Plannen ophalen in de straten"
    assert kept(page)["steps"][2]["uses"] == ["plannen-ophalen"]


def test_a_removed_group_comes_back_in_its_steps(page: Page) -> None:
    open_process(page)
    page.locator("[data-item=kinderen]").get_by_role("button", name="Verwijder").click()
    assert all("kinderen" not in step["groups"] for step in kept(page)["steps"])
    page.get_by_role("button", name="Maak ongedaan").click()
    assert sum("kinderen" in step["groups"] for step in kept(page)["steps"]) == 5


def test_a_copy_has_its_own_life(page: Page) -> None:
    open_process(page)
    page.locator("[data-item=stemmen]").get_by_role("button", name="Kopie").click()
    focus_comes_to(page, "Stap 6: Wijkstemdag (kopie)")
    copy = page.locator("[data-list=steps] [data-item]").nth(5)
    copy.locator("summary").click()
    copy.get_by_label("Stap", exact=True).fill("Nog een dag")
    assert [step["title"] for step in kept(page)["steps"]][4:6] == ["Wijkstemdag", "Nog een dag"]


def test_a_finding_leads_to_its_field_and_goes_when_it_is_solved(page: Page) -> None:
    open_process(page)
    count = page.locator("[data-count]").inner_text()
    finding = page.locator("[data-findings] li", has_text="Er staat niet hoeveel uren er zijn")
    finding.get_by_role("link", name="Ga naar het veld").click()
    focus_comes_to(page, "Uren die er zijn")
    page.keyboard.type("400")
    expect(finding).to_have_count(0)
    assert page.locator("[data-count]").inner_text() != count
    privacy = page.locator("[data-findings] li", has_text="Bij ‘Wijkstemdag’ bewaart u")
    privacy.get_by_role("link", name="Ga naar het veld").focus()
    page.keyboard.press("Enter")
    focus_comes_to(page, "Privacy")
    link = privacy.get_by_role("link", name="Leidraad")
    assert page.request.get(link.evaluate("link => link.href")).ok
    assert "toolbox/leidraad/#" in link.get_attribute("href")


def test_a_method_warns_about_the_size_of_the_group(page: Page) -> None:
    open_process(page)
    step = page.locator("[data-item=uitwerken]")
    step.locator("summary").click()
    step.get_by_label("Aantal deelnemers").fill("8")
    expect(step.locator(".plan-warning")).to_contain_text("minstens 12")
    expect(page.locator("[data-findings]")).to_contain_text(
        "verwacht u 8 mensen. Wereldcafé is voor 12 tot 200"
    )
    step.get_by_label("Aantal deelnemers").fill("30")
    expect(step.locator(".plan-warning")).to_have_count(0)


def test_a_method_page_leads_to_a_step_with_that_method(page: Page) -> None:
    page.goto("toolbox/methoden/wereldcafe/")
    page.get_by_role("link", name="Gebruik in een draaiboek").click()
    expect(page.locator("[data-list=steps] [data-heading]")).to_have_text("Stap 1: Wereldcafé")
    page.reload()
    expect(page.locator("[data-list=steps] [data-heading]")).to_have_text(["Stap 1: Wereldcafé"])


def test_several_methods_at_once_become_steps(page: Page) -> None:
    open_composer(page, "?methode=wereldcafe,wijkstemdag")
    expect(page.locator("[data-list=steps] [data-heading]")).to_have_text(
        ["Stap 1: Wereldcafé", "Stap 2: Wijkstemdag"]
    )


def test_a_process_page_leads_to_its_plan(page: Page) -> None:
    page.goto("toolbox/processen/wijkstemdag-in-de-buurt/")
    page.get_by_role("link", name="Open in het draaiboek").click()
    expect(page.locator("[data-list=steps] [data-item]")).to_have_count(8)
    assert "‘Wijkstemdag in de buurt’ is geopend." in messages(page)
    assert "proces=" not in page.url


def test_a_process_or_method_that_is_not_there_is_told(page: Page) -> None:
    open_composer(page, "?proces=bestaat-niet")
    expect(page.locator("[data-messages]")).to_contain_text("Dit proces kon niet worden geladen")
    open_composer(page, "?methode=bestaat-niet")
    expect(page.locator("[data-messages]")).to_contain_text("Deze methode staat niet in de toolbox")
