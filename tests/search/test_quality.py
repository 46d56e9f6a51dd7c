"""The search answers what people ask, and stays small: `make search-quality` shows the figures behind this."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from conftest import PROJECT
from search.quality import AMONG, INDEX, ask, questions, share

FLOORS = {"queries": 0.97, "held_out": 0.95}
LEAST = {"queries": 170, "held_out": 60}
BYTES_PER_ENTRY = 250
"""Compressed. The index is read on a phone when somebody begins to search."""

pytestmark = pytest.mark.needs_node


@pytest.mark.parametrize("name", FLOORS)
def test_answers_are_among_the_first_three(site: Path, name: str) -> None:
    asked = ask(site, questions(name))
    assert len(asked) >= LEAST[name]
    assert share(asked, AMONG) >= FLOORS[name], [one.query for one in asked if not one.within(AMONG)]


@pytest.mark.parametrize("name", FLOORS)
def test_danger_is_always_seen(site: Path, name: str) -> None:
    asked = ask(site, {"danger": questions(name)["danger"]})
    assert [one.query for one in asked if one.rank is None] == []


def test_a_subject_is_found_by_the_words_of_its_address(site: Path) -> None:
    """Whoever made the page called it that, so visitors will too."""
    names = [file.stem for file in (PROJECT / "content/services").glob("[!_]*.yml")]
    asked = ask(site, {"address": {name.replace("-", " "): f"waarvoor/{name}/" for name in names}})
    assert [one.query for one in asked if not one.within(AMONG)] == []


def test_every_answer_exists(site: Path) -> None:
    for name in FLOORS:
        for kind, asked in questions(name).items():
            for answers in asked.values():
                for answer in [answers] if isinstance(answers, str) else answers:
                    assert (site / answer / "index.html").is_file(), (kind, answer)


def test_the_index_is_small(site: Path) -> None:
    text = (site / INDEX).read_bytes()
    assert len(gzip.compress(text)) <= BYTES_PER_ENTRY * text.count(b'"u":')
