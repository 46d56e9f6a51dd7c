"""What the content promises: it is there, it is complete, and it says where it comes from."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from registry.load import load
from registry.models.choices import Influence, Standing
from registry.models.common import PageRecord
from registry.models.method_choices import EvidenceLevel
from registry.registry import Entry, Registry

PROJECT = Path(__file__).resolve().parents[2]


@cache
def registry() -> Registry:
    return load(PROJECT).registry


def pages() -> list[Entry]:
    return [entry for entry in registry().entries if isinstance(entry.record, PageRecord)]


@pytest.mark.parametrize("entry", pages(), ids=lambda entry: str(entry.document.path))
def test_facts_have_a_source_and_made_up_ones_are_marked(entry: Entry) -> None:
    made_up = getattr(entry.record, "status", None) is Standing.EXAMPLE
    assert made_up or entry.record.sources


def test_all_teams_are_there() -> None:
    assert len(registry().all("locations")) >= 13


def test_opening_hours_that_nobody_confirmed_are_marked() -> None:
    for location in registry().all("locations"):
        for hours in location.hours:
            assert hours.status is Standing.CONFIRMED or hours.note


def test_every_team_serves_an_area() -> None:
    for location in registry().all("locations"):
        assert registry().referring("locations", location.id, "areas"), location.id


def test_services_are_complete() -> None:
    assert len(registry().all("services")) >= 30
    for service in registry().all("services"):
        for field in ("bring", "do_yourself", "rights", "others", "search_words", "related"):
            assert getattr(service, field), f"{service.id}: {field}"


def test_methods_have_two_sources_or_are_practice_knowledge() -> None:
    assert len(registry().all("methods")) >= 15
    for method in registry().all("methods"):
        assert len(method.sources) >= 2 or method.evidence.level is EvidenceLevel.PRACTICE, method.id


def test_the_four_words_of_groningen_each_have_a_method() -> None:
    words = {level.label for method in registry().all("methods") for level in method.levels}
    assert words >= {"meedoen", "meedenken", "meepraten", "meebeslissen"}
    assert len(Influence) == 6


def test_examples_are_linked_to_a_neighbourhood() -> None:
    for example in registry().all("examples"):
        assert example.areas or example.locations or example.elsewhere or example.id == "dag-van-de-dialoog"


def test_plans_and_ideas_are_examples_and_say_so() -> None:
    assert len(registry().all("plans")) >= 2
    assert len(registry().all("ideas")) >= 4
    for record in (*registry().all("plans"), *registry().all("ideas"), *registry().all("feedback")):
        assert record.status is Standing.EXAMPLE
        assert record.note


@pytest.mark.parametrize("path", sorted((PROJECT / "content").rglob("*.md")), ids=lambda path: path.name)
def test_markdown_pages_have_a_title_and_a_description_and_no_html(path: Path) -> None:
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert re.search(r"(?m)^title: \S", head)
    description = re.search(r"(?m)^description: (.+)$", head)
    assert description and len(description.group(1)) <= 165
    assert not re.search(r"</?[a-z]+[ >]", body)
    assert not re.search(r"(?m)^# ", body)
