"""Where a visitor tells of a fault, and where an editor changes a page: without settings, by mail, with forms."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

from editing.repository import repository_of
from registry.load import load
from rendering.pages.feedback_pages import year_url
from rendering.pages.language_page import LanguagePage
from rendering.pages.record_page import RecordPage
from rendering.pages.virtual_page import VirtualPage
from rendering.showing.improving import THIS_PAGE, Finder, Settings, filters, report_address, settings_of

REGISTRY = load(Path(__file__).resolve().parents[3]).registry
REPOSITORY = repository_of({"url": "https://git.example/wij/site", "host": "github"})
BEIJUM = "https://wij.example/locaties/beijum/"


def page(kind: type[Page], url: str, source: str = "", **fields: Any) -> Page:
    """A page as far as it matters here."""
    made = kind.__new__(kind)
    made.file = SimpleNamespace(url=url, src_uri=source)
    made.meta = {"title": "WIJ Beijum & omgeving"}
    made._set_canonical_url("https://wij.example/")
    vars(made).update(fields)
    return made


TEAM = page(RecordPage, "locaties/beijum/", record=REGISTRY.get("locations", "beijum"))
PAGES = {
    "record": TEAM,
    "language": page(LanguagePage, "ar/", language=REGISTRY.get("languages", "ar")),
    "year": page(VirtualPage, year_url(2025)),
    "helplines": page(Page, "direct-hulp/", "direct-hulp.md"),
    "text": page(Page, "over/", "over/index.md"),
}
FILES = {
    "record": {THIS_PAGE: "edit/main/locations/beijum.yml"},
    "language": {THIS_PAGE: "edit/main/content/languages/ar.yml"},
    "year": {"Wijzig de jaarverslagen": "tree/main/toolbox/feedback"},
    "helplines": {
        THIS_PAGE: "edit/main/content/direct-hulp.md",
        "Wijzig de hulplijnen": "edit/main/content/helplines.yml",
    },
    "text": {THIS_PAGE: "edit/main/content/over/index.md"},
}
FORMS = {
    "record": {THIS_PAGE: "../../beheer/#/collections/locations/entries/beijum"},
    "language": {THIS_PAGE: "../beheer/#/collections/languages/entries/ar"},
    "year": {"Wijzig de jaarverslagen": "../../../beheer/#/collections/feedback"},
    "helplines": FILES["helplines"]
    | {"Wijzig de hulplijnen": "../beheer/#/collections/helplines/entries/helplines"},
    "text": FILES["text"],
}


def changes(name: str, *, has_forms: bool) -> dict[str, str]:
    found = Finder(REPOSITORY, REGISTRY, has_forms).changes(PAGES[name])
    return {change.label: change.address.removeprefix(f"{REPOSITORY.url}/") for change in found}


@pytest.mark.parametrize("name", PAGES)
def test_without_forms_an_editor_comes_to_the_file(name: str) -> None:
    assert changes(name, has_forms=False) == FILES[name]


@pytest.mark.parametrize("name", PAGES)
def test_with_forms_an_editor_comes_to_the_form_of_the_record(name: str) -> None:
    assert changes(name, has_forms=True) == FORMS[name]


def test_without_a_repository_there_is_nothing_to_change() -> None:
    assert list(Finder(None, REGISTRY, False).changes(TEAM)) == []


def test_without_any_way_there_is_no_address() -> None:
    assert report_address(TEAM, "Klopt er iets niet?", Settings(None, None)) is None


def test_a_mail_goes_before_an_issue_and_tells_of_which_page_it_is() -> None:
    address = urlsplit(report_address(TEAM, "Klopt er iets niet?", Settings(REPOSITORY, "web@wij.example")))
    assert (address.scheme, address.path) == ("mailto", "web@wij.example")
    assert "+" not in address.query  # A mail program takes it for what it is.
    told = parse_qs(address.query)
    assert told["subject"] == ["Klopt er iets niet? WIJ Beijum & omgeving"]
    assert told["body"][0].strip() == BEIJUM


def test_an_issue_tells_it_too() -> None:
    address = urlsplit(report_address(TEAM, "Klopt er iets niet?", Settings(REPOSITORY, None)))
    assert parse_qs(address.query)["pagina"] == [BEIJUM]


def test_wrong_settings_stop_the_build_with_all_that_is_wrong() -> None:
    config = SimpleNamespace(extra={"repository": {"url": "x", "host": "y"}, "feedback_mail": "niemand"})
    with pytest.raises(PluginError) as found:
        settings_of(config)
    assert str(found.value).count("mkdocs.yml: ") == 3


@pytest.mark.parametrize(
    ("host", "built", "form"), [("github", True, True), ("github", False, False), ("forgejo", True, False)]
)
def test_a_link_leads_to_a_form_that_is_there_and_can_save(host: str, built: bool, form: bool) -> None:
    repository = repository_of({"url": "https://git.example/wij/site", "host": host})
    (change,) = filters(Settings(repository, None), REGISTRY, forms=built)["ways_to_change"](TEAM)
    assert ("beheer/#/" in change.address) is form
