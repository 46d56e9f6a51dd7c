"""How templates of other languages write: translated or marked as Dutch, with dates and times of the language."""

from __future__ import annotations

import datetime as dt

import pytest

from publications import location, real
from registry.models.language import Language
from rendering.showing import languages

PLACE = location(
    summary="Een plek.",
    address={"status": "reported", "city": "Haren", "note": "Uit de krant."},
    translations={"en": {"summary": "A place."}},
)


def language(code: str) -> Language:
    return real().registry.get("languages", code)


def test_a_field_is_translated_or_dutch_or_not_there() -> None:
    english = language("en")
    assert languages.said(PLACE, "summary", english) == ("A place.", False)
    assert languages.said(PLACE, "summary", language("ar")) == ("Een plek.", True)
    assert languages.said(PLACE, "address.note", english) == ("Uit de krant.", True)
    assert languages.said(PLACE, "address.directions", english) is None


def test_dutch_words_are_cut_out_of_a_text() -> None:
    assert languages.pieces("This is [bezwaar].") == [("This is ", False), ("bezwaar", True), (".", False)]
    assert languages.pieces("[WIJ Haren]") == [("WIJ Haren", True)]


def test_a_phrase_is_filled_once() -> None:
    assert languages.fill("{from} to {until}", **{"from": "{until}", "until": "17:00"}) == "{until} to 17:00"


@pytest.mark.parametrize(
    ("code", "day", "time"),
    [
        ("nl", "maandag 23 november 2026", "9.05"),
        ("en", "Monday 23 November 2026", "09:05"),
        ("uk", "понеділок 23 листопада 2026 р.", "09:05"),
        ("ar", "الاثنين 23 نوفمبر 2026", "09:05"),
        ("tr", "23 Kasım 2026 Pazartesi", "09:05"),
    ],
)
def test_days_and_times_of_a_language(code: str, day: str, time: str) -> None:
    moment = dt.datetime(2026, 11, 23, 9, 5)
    said = languages.day_in(moment.date(), language(code)).replace(",", "").replace("،", "")
    assert " ".join(said.split()) == day
    assert languages.clock_in(moment, language(code)) == time
    parts = (
        languages.weekday_in(moment.date(), language(code)),
        languages.day_and_month_in(moment.date(), language(code)),
    )
    assert all(part in said for part in parts)


def test_the_script_gets_every_word_that_it_needs() -> None:
    for one in real().registry.all("languages"):
        words = languages.opening_words(one)
        assert words["locale"] == one.locale
        assert set(words["access"]) == {"walk_in", "by_appointment", "both", "phone_only"}
        assert set(words["states"]) >= {"open", "closed", "by_appointment", "phone_only", "unknown"}
