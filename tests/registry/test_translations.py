"""Translations: what can be translated is said by the fields themselves, and fingerprints follow the words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from publications import location
from registry.load import load
from registry.models.common import Record
from registry.models.helpline import Helpline
from registry.models.location import Location
from registry.models.service import Service
from registry.models.translations import LANGUAGES
from registry.registry import Registry
from registry.translations import changed, fingerprint, pairs, texts
from registry.walk import models_in

PROJECT = Path(__file__).resolve().parents[2]


@cache
def registry() -> Registry:
    return load(PROJECT).registry


def translated(model: type[Record]) -> dict[str, object]:
    """The translated fields of a kind, those of blocks below the name of the block."""
    texts = models_in(models_in(model)["translations"])["en"]
    blocks = models_in(texts)
    return {name: set(blocks[name].model_fields) if name in blocks else None for name in texts.model_fields}


def test_the_marks_in_the_models_say_what_can_be_translated() -> None:
    assert translated(Location) == {
        "of": None,
        "summary": None,
        "about": None,
        "address": {"note", "directions"},
    }
    assert set(translated(Service)) == {"of", "note", "name", "summary", "for_whom"}
    assert set(translated(Helpline)) == {"of", "note", "name", "for_what", "when", "cost", "about"}


def test_a_translation_is_as_short_as_the_dutch_must_be() -> None:
    with pytest.raises(ValueError, match="at most 300"):
        location(translations={"en": {"summary": "x" * 301}})


def test_a_fingerprint_follows_the_words_and_not_their_layout() -> None:
    assert fingerprint(["Loop gerust\nbinnen. "]) == fingerprint(["Loop gerust binnen."])
    assert fingerprint(["Loop gerust binnen."]) != fingerprint(["Loop gerust binnen!"])


@pytest.mark.parametrize("words", [[f"tekst {number}"] for number in range(200)], ids=str)
def test_a_fingerprint_is_text_to_every_reader_of_yaml(words: list[str]) -> None:
    mark = fingerprint(words)
    assert mark.isalpha() and len(mark) == 4 and not set(mark) & set("aeiouy")


def test_what_changed_is_known_by_field() -> None:
    place = location(
        summary="Nieuw.",
        address={"status": "example", "city": "Haren", "directions": "Om de hoek."},
        translations={"en": {"summary": "Old.", "address": {"directions": "Round the corner."}}},
    )
    found = list(pairs(place, texts(place, "en")))
    assert [pair.name for pair in found] == ["summary", "address.directions"]
    before, now = fingerprint(["Oud.", "Om de hoek."]), fingerprint(["Nieuw.", "Om de hoek."])
    assert [pair.name for pair in changed(found, before, now)] == ["summary"]
    assert changed(found, fingerprint(["Oud."]), now) is None


def test_every_language_has_its_words() -> None:
    assert {language.id for language in registry().all("languages")} == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_core_pages_show_is_translated(code: str) -> None:
    for key in ("locations", "helplines"):
        for record in registry().all(key):
            assert texts(record, code), f"{record.id}: {code}"
    assert sum(bool(texts(service, code)) for service in registry().all("services")) >= 12
