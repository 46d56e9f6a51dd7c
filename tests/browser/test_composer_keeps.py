"""The composer never loses work: reload, back, another tab, and files that are old, new, damaged or strange."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from plans import file_of, plan

from .composing import COMPOSER, kept, messages, open_composer, open_process, titles

pytestmark = pytest.mark.needs_browser


def begin(page: Page, title: str = "Mijn werk") -> None:
    open_composer(page)
    page.get_by_label("Titel").fill(title)


def open_file(page: Page, text: str) -> None:
    page.set_input_files(
        "#plan-file", {"name": "plan.json", "mimeType": "application/json", "buffer": text.encode()}
    )


def test_a_reload_and_the_back_button_keep_everything(page: Page) -> None:
    begin(page)
    page.reload()
    expect(page.get_by_label("Titel")).to_have_value("Mijn werk")
    page.get_by_label("Waarom nu").fill("Daarom.")
    page.goto("toolbox/")
    page.go_back()
    expect(page.get_by_label("Waarom nu")).to_have_value("Daarom.")
    page.get_by_role("link", name="Wat bewoners kunnen verwachten").click()
    expect(page.get_by_role("heading", name="Mijn werk: wat kunt u verwachten?")).to_be_focused()
    page.go_back()
    expect(page.get_by_label("Titel")).to_be_visible()
    assert kept(page)["why"] == "Daarom."


def test_a_ready_process_does_not_push_out_own_work(page: Page) -> None:
    begin(page)
    open_process(page)
    assert "Uw vorige draaiboek staat bij" in messages(page)
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_label("Titel")).to_have_value("Mijn werk")
    page.get_by_text("Eerdere draaiboeken op dit apparaat").click()
    page.get_by_role("button", name="Open weer: Wijkstemdag in de buurt").click()
    assert len(titles(page)) == 8


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Dit bestand is leeg."),
        ('{"format": "wij-draaiboek", "ver', "beschadigd"),
        ("title: x\nsteps: []", "YAML"),
        ('{"naam": "iets anders"}', "geen draaiboek van deze site"),
        (file_of(plan(), version=3), "nieuwere versie (3). Deze pagina kent versie 2."),
    ],
)
def test_a_file_that_can_not_be_opened_changes_nothing(page: Page, text: str, words: str) -> None:
    begin(page)
    before = kept(page)
    open_file(page, text)
    expect(page.locator("[data-messages]")).to_contain_text(words)
    expect(page.get_by_label("Titel")).to_have_value("Mijn werk")
    assert kept(page) == before
    page.reload()
    expect(page.get_by_label("Titel")).to_have_value("Mijn werk")


def test_an_old_file_is_upgraded_and_says_so(page: Page) -> None:
    old = plan(feedback_days=9)
    for step in old["steps"]:
        del step["feedback"]["within_days"]
    open_composer(page)
    open_file(page, file_of(old, version=1))
    expect(page.locator("[data-messages]")).to_contain_text("was bewaard in versie 1")
    assert [step["feedback"]["within_days"] for step in kept(page)["steps"]] == [9, 9, 9]
    assert kept(page)["version"] == 2


def test_what_does_not_fit_is_told_and_what_is_unknown_stays(page: Page) -> None:
    open_composer(page)
    given = plan(own_field=1, hours_available="veel")
    open_file(page, file_of(given))
    expect(page.locator("[data-messages]")).to_contain_text("Uren die er zijn: “veel”")
    expect(page.locator("[data-messages]")).to_contain_text("own_field")
    assert kept(page)["own_field"] == 1


def saved(page: Page, tmp_path: Path) -> dict[str, Any]:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Sla op als bestand").click()
    target = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(target)
    return json.loads(target.read_text(encoding="utf-8"))


def test_a_saved_file_opens_again_the_same(page: Page, tmp_path: Path) -> None:
    open_process(page)
    data = saved(page, tmp_path)
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    open_file(page, json.dumps(data))
    expect(page.locator("[data-list=steps] [data-item]")).to_have_count(8)
    assert saved(page, tmp_path) == data


def test_wiping_can_be_undone(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    expect(page.get_by_label("Titel")).to_have_value("")
    assert page.evaluate("localStorage.length") == 0
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_label("Titel")).to_have_value("Mijn werk")
    assert kept(page)["title"] == "Mijn werk"


@pytest.mark.parametrize("text", ["{kapot", file_of({"title": "Later"}, version=9)])
def test_what_is_damaged_on_the_device_is_put_aside(page: Page, text: str) -> None:
    open_composer(page)
    page.evaluate("text => localStorage.setItem('wij-draaiboek', text)", text)
    page.reload()
    expect(page.locator("[data-messages]")).to_contain_text("De tekst is apart bewaard")
    page.get_by_label("Titel").fill("Nieuw")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Sla de beschadigde tekst op").click()
    assert Path(waiting.value.path()).read_text(encoding="utf-8") == text
    assert page.evaluate("localStorage.getItem('wij-draaiboek-beschadigd')") == text


def test_two_tabs_warn_and_let_people_choose(page: Page) -> None:
    begin(page)
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_label("Titel").fill("Uit het andere tabblad")
    expect(page.locator("[data-messages]")).to_contain_text("ook open in een ander tabblad")
    page.get_by_label("Titel").fill("Hier verder getypt")
    assert kept(page)["title"] == "Uit het andere tabblad"
    page.get_by_role("button", name="Neem het andere over").click()
    expect(page.get_by_label("Titel")).to_have_value("Uit het andere tabblad")
    page.get_by_text("Eerdere draaiboeken op dit apparaat").click()
    expect(page.get_by_role("button", name="Open weer: Hier verder getypt")).to_be_visible()


def test_a_browser_that_keeps_nothing_says_so(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('vol'); }")
    open_composer(page)
    page.get_by_label("Titel").fill("Mijn werk")
    expect(page.locator("[data-saved]")).to_contain_text("Sla het draaiboek op als bestand")


def test_a_damaged_link_changes_nothing(page: Page) -> None:
    begin(page)
    page.goto("about:blank")
    page.goto(f"{COMPOSER}#plan=kapot")
    expect(page.locator("[data-messages]")).to_contain_text("Deze link is niet heel")
    expect(page.get_by_label("Titel")).to_have_value("Mijn werk")
