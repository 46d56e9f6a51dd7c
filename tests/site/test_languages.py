"""The core pages in other languages: all there, in the right language, with nothing of the Dutch interface left."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from lxml import html

from dutch_words import leaks, unmarked
from pages import read_page, text_of
from registry.load import load
from registry.models.choices import Standing
from registry.models.language import Language
from registry.registry import Registry
from registry.routes import CORE_PAGES, IN_DUTCH, core_url

PROJECT = Path(__file__).resolve().parents[2]
OTHERS = ("en", "uk", "ar", "tr")
ADDRESS = "https://wij.groningen.nl/"


@cache
def registry() -> Registry:
    return load(PROJECT).registry


def language(code: str) -> Language:
    return registry().get("languages", code)


def page_of(site: Path, code: str, core: str) -> html.HtmlElement:
    return read_page(site / core_url(language(code), core) / "index.html")


def every_page() -> list[Any]:
    return [
        pytest.param(one.id, core, id=f"{one.id}-{core}")
        for one in registry().all("languages")
        for core in CORE_PAGES
    ]


@pytest.mark.parametrize(("code", "core"), every_page())
def test_language_and_direction_are_said(site: Path, code: str, core: str) -> None:
    page = page_of(site, code, core)
    assert page.get("lang") == code
    assert page.get("dir") == ("rtl" if code == "ar" else None)


@pytest.mark.parametrize(("code", "core"), every_page())
def test_the_page_says_that_the_dutch_one_counts(site: Path, code: str, core: str) -> None:
    page, own = page_of(site, code, core), language(code)
    notice = page.xpath("//main//aside[contains(@class, 'unchecked')]")[0]
    assert own.words.frame.unchecked.split(".")[0] in " ".join(notice.text_content().split())
    here = core_url(own, core)
    led_to = [urljoin(ADDRESS + here, href) for href in notice.xpath(".//a/@href")]
    assert led_to == [ADDRESS + IN_DUTCH[core]]
    if code != "nl":
        assert "nog niet nagelezen" in notice.xpath(".//*[@lang='nl']")[0].text_content()


@pytest.mark.parametrize("core", CORE_PAGES)
def test_versions_of_a_page_name_each_other(site: Path, core: str) -> None:
    expected = {"nl": ADDRESS + IN_DUTCH[core]} | {
        code: ADDRESS + core_url(language(code), core) for code in OTHERS
    }
    dutch = read_page(site / IN_DUTCH[core] / "index.html")
    for page in (dutch, *(page_of(site, one.id, core) for one in registry().all("languages"))):
        links = page.xpath("//head/link[@rel='alternate'][@hreflang]")
        assert {link.get("hreflang"): link.get("href") for link in links} == expected


def test_the_list_of_languages_leads_to_the_same_page_or_else_to_the_start(site: Path) -> None:
    for url, core in (("locaties/", "find_team"), ("toolbox/", "start"), ("waarvoor/schulden/", "start")):
        links = read_page(site / url / "index.html").xpath("//details[@class='languages']//a")[1:]
        up = "../" * url.count("/")
        assert {link.get("lang"): link.get("href") for link in links} == {
            one.id: up + core_url(one, core) for one in registry().all("languages")
        }
        assert [link.text for link in links] == [language(link.get("lang")).name for link in links]


@pytest.mark.parametrize(("code", "core"), [case for case in every_page() if case.values[0] != "nl"])
def test_no_dutch_is_left_unmarked(site: Path, code: str, core: str) -> None:
    assert leaks(page_of(site, code, core)) == []


def test_dutch_that_is_left_would_be_seen() -> None:
    page = html.fromstring(
        '<html lang="en"><p>Zoek <b lang="nl">uw team</b></p><nav aria-label="Meldingen"></nav></html>'
    )
    assert leaks(page) == ["Zoek", "Meldingen"]


@pytest.mark.parametrize("code", OTHERS)
def test_no_word_of_the_simple_dutch_interface_is_in_another_language(site: Path, code: str) -> None:
    words = {text for text in _strings(language("nl").words.model_dump()) if " " in text and "{" not in text}
    for core in CORE_PAGES:
        shown = {" ".join(text.split()) for text in unmarked(page_of(site, code, core))}
        assert not words & shown


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _strings(inner)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("code", [one.id for one in registry().all("languages")])
def test_what_is_not_confirmed_is_labelled_in_the_language(site: Path, code: str) -> None:
    page, words = page_of(site, code, "find_team"), language(code).words.standing
    for location in registry().all("locations"):
        card = page.get_element_by_id(location.id).text_content()
        if location.address and location.address.status is not Standing.CONFIRMED:
            assert getattr(words, location.address.status) in card
        if location.hours and location.hours[0].status is not Standing.CONFIRMED:
            assert getattr(words, location.hours[0].status) in card


@pytest.mark.parametrize("code", [one.id for one in registry().all("languages")])
def test_every_help_line_can_be_called(site: Path, code: str) -> None:
    page = page_of(site, code, "direct_help")
    for line in registry().all("helplines"):
        shown = page.get_element_by_id(line.id)
        assert line.phone in shown.text_content().replace("\u00a0", " ")
        assert shown.xpath(".//a[starts-with(@href, 'tel:')]")


@pytest.mark.parametrize("code", [one.id for one in registry().all("languages")])
def test_the_start_page_names_the_questions_people_come_with(site: Path, code: str) -> None:
    page = page_of(site, code, "start")
    questions = page.xpath("//ul[@class='core-questions']/li")
    assert len(questions) >= 12
    for question in questions:
        (link,) = question.xpath(".//a[not(starts-with(@href, 'tel:'))]")
        assert (link.get("lang"), link.get("hreflang")) == ("nl", "nl")


def test_every_block_of_the_core_pages_has_a_drawing_and_a_heading(site: Path) -> None:
    for one in registry().all("languages"):
        for core in CORE_PAGES:
            for block in page_of(site, one.id, core).xpath("//section[@class='core-part']"):
                drawing = block.xpath("./svg[@aria-hidden='true']/path/@d")
                assert drawing and drawing[0] and block.xpath("./div/h2")[0].text_content().strip()


def test_simple_dutch_has_short_sentences(site: Path) -> None:
    """No sentence over fifteen words, and eight on average."""
    lengths = []
    for core in CORE_PAGES:
        for paragraph in page_of(site, "nl", core).xpath("//section[@class='core-part']/div/p"):
            sentences = [
                part.split()
                for part in paragraph.text_content().replace("?", ".").replace("!", ".").split(". ")
            ]
            lengths += [len(words) for words in sentences if words]
    assert max(lengths) <= 15
    assert sum(lengths) / len(lengths) <= 8


def test_demonstration_is_said_in_the_language(site: Path) -> None:
    for one in registry().all("languages"):
        for core in CORE_PAGES:
            assert one.words.frame.demo.title in text_of(site / core_url(one, core) / "index.html")
