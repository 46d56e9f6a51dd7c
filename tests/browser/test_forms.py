"""The forms of editors with the real bundle: what they save is what a careful person would have typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.filling import AtHome
from conftest import copy_project
from registry.load import load
from visitors import Device

pytestmark = [pytest.mark.needs_browser, pytest.mark.needs_forms]

GOLDEN = Path(__file__).parent / "forms"
TEAM = "locations/beijum.yml"


@pytest.fixture(scope="module")
def visits(browser: Browser, address: str) -> Iterator[Page]:
    """A page that notes every request to others and every error."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.outside, page.errors = [], []
    page.on(
        "request",
        lambda request: (
            request.url.startswith((address, "data:", "blob:")) or page.outside.append(request.url)
        ),
    )
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    context.close()


@pytest.fixture(scope="module")
def editor(visits: Page, project: Path, address: str) -> AtHome:
    """Someone who changes a time, adds a day and a closure, and begins a subject and a method."""
    editor = AtHome(visits, project, address)
    change_a_time_and_add_a_day(editor)
    begin_a_closure(editor)
    begin_a_service(editor)
    begin_a_method(editor)
    return editor


@pytest.fixture(scope="module")
def saved(editor: AtHome) -> dict[str, str]:
    return editor.files()


def change_a_time_and_add_a_day(editor: AtHome) -> None:
    editor.open("locations", "beijum")
    editor.unfold("hours", 0)
    editor.unfold("hours.0.week.monday", 0)
    editor.enter("hours.0.week.monday.0.closes", "12:00")
    editor.enter(
        "exceptions",
        [
            {
                "first_day": "2026-12-24",
                "hours": "balie",
                "slots": [{"opens": "09:00", "closes": "12:00", "access": "inloop"}],
                "reason": "feestdag",
            }
        ],
    )
    editor.save()


def begin_a_closure(editor: AtHome) -> None:
    editor.begin("closures")
    editor.fill(
        {
            "title": "WIJ Beijum is morgenochtend dicht",
            "status": "voorbeeld, niet echt",
            "severity": "waarschuwing",
            "locations": ["WIJ Beijum"],
            "effects": [
                {
                    "channel": "balie",
                    "effect": "dicht",
                    "start": "2026-11-24T09:00",
                    "end": "2026-11-24T12:30",
                }
            ],
            "appointments": "Heeft u een afspraak? Dan bellen wij u.",
            "reason": "storing",
            "published": "2026-11-23T16:00",
        }
    )
    editor.save()


def begin_a_service(editor: AtHome) -> None:
    editor.begin("services")
    editor.fill(
        {
            "name": "Ik zoek een maatje",
            "theme": "Samen in de buurt",
            "summary": "Wilt u vaker iemand zien? WIJ zoekt met u mee.",
            "status": "voorbeeld, niet echt",
            "for_whom": "Voor iedereen die meer mensen wil leren kennen.\nOok als u hier pas woont.",
            "audiences": ["ouderen", "gezinnen"],
            "wij_does": ["Wij luisteren.", "Wij zoeken met u mee: een buur, een vrijwilliger of een groep."],
            "cost.kind": "gratis",
            "cost.text": "Het kost niets.",
            "start": ["Loop binnen of bel."],
            "search_words": ["vriend", "alleen zijn"],
            "sources": [{"title": "Voorbeeldbron", "published": "2026"}],
            "checked.on": "2026-11-21",
            "checked.how": "nog niet gecontroleerd",
        }
    )
    editor.save()


def begin_a_method(editor: AtHome) -> None:
    editor.begin("methods")
    editor.fill(
        {
            "name": "Koffie aan de stoep",
            "kind": "werkvorm",
            "summary": "U schenkt koffie op straat en luistert naar wie blijft staan.",
            "why": "Mensen die nooit naar een zaal komen, lopen wel langs. Zo hoort u wat er in de straat speelt, zonder dat iemand een afspraak hoeft te maken.",
            "levels": ["meepraten"],
            "goals": ["elkaar leren kennen"],
            "phases": ["verkennen"],
            "group.min": 1,
            "group.basis": "onze schatting",
            "effort.preparation_hours": 2.5,
            "effort.follow_up_hours": 1,
            "effort.lead_weeks": 1,
            "effort.basis": "onze schatting",
            "cost.cost_class": "tot 250 euro",
            "cost.basis": "onze schatting",
            "staff.facilitators": 2,
            "difficulty.facilitator": "makkelijk",
            "difficulty.participant": "makkelijk",
            "channels": ["op straat of buiten"],
            "recruitment": ["iedereen mag komen"],
            "steps": [
                {
                    "stage": "vooraf",
                    "title": "Kies de plek",
                    "text": "Kies een stoep waar veel mensen langskomen.",
                },
                {
                    "stage": "tijdens",
                    "title": "Schenk koffie",
                    "minutes": 120,
                    "text": "Stel één vraag: wat mist u hier?",
                },
                {
                    "stage": "na afloop",
                    "title": "Vertel wat u hoorde",
                    "text": "Hang binnen een week een briefje op.",
                },
            ],
            "evidence.level": "niet bekend",
            "checked.on": "2026-11-21",
            "checked.how": "nog niet gecontroleerd",
        }
    )
    editor.save()


def test_only_what_was_changed_is_saved(saved: dict[str, str]) -> None:
    assert sorted(saved) == [
        "content/services/ik-zoek-een-maatje.yml",
        "locations/beijum.yml",
        "locations/closures/2026-11-23-wij-beijum-is-morgenochtend-dicht.yml",
        "toolbox/methods/koffie-aan-de-stoep.yml",
    ]


def test_a_changed_time_and_a_new_day_are_the_lines_a_person_would_type(
    editor: AtHome, saved: dict[str, str]
) -> None:
    typed = editor.before[TEAM].replace('closes: "12:30"', 'closes: "12:00"', 1)
    day = (GOLDEN / "exceptions.txt").read_text(encoding="utf-8")
    typed = typed.replace("\naccessibility:", f"\n{day}accessibility:", 1)
    assert saved[TEAM] == typed


@pytest.mark.parametrize("name", ["closure", "service", "method"])
def test_a_new_file_is_what_a_person_would_type(saved: dict[str, str], name: str) -> None:
    folder = {"closure": "closures/", "service": "services/", "method": "methods/"}[name]
    found = next(text for path, text in saved.items() if folder in path)
    assert found == (GOLDEN / f"{name}.yml").read_text(encoding="utf-8")


def test_the_check_has_nothing_to_say_of_them(saved: dict[str, str], tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    for path, text in saved.items():
        (root / path).write_text(text, encoding="utf-8")
    assert load(root).errors == ()


def test_a_form_asks_nobody_else_for_anything(visits: Page, saved: dict[str, str]) -> None:
    assert [url for url in visits.outside if "githubstatus.com" not in url] == []
    assert visits.errors == []


def test_a_fault_between_fields_is_named_by_the_check_with_its_place(
    saved: dict[str, str], tmp_path: Path
) -> None:
    """A form can't know that a day needs to say which hours it is about; the check says where and what to choose."""
    root = copy_project(tmp_path / "project")
    (root / TEAM).write_text(saved[TEAM].replace("    hours: balie\n", ""), encoding="utf-8")
    (problem,) = load(root).errors
    assert (str(problem.path), problem.place.line) == (TEAM, 137)
    assert "balie, telefoon, raadslieden" in problem.sentence


def test_without_scripts_the_page_says_what_to_do(device: Device, address: str) -> None:
    page = device(address, java_script_enabled=False).new_page()
    page.goto("beheer/")
    text = page.locator("main").inner_text()
    assert "nog niet ingesteld waar de wijzigingen naartoe gaan" in text
    assert "alleen met JavaScript" in text
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"
