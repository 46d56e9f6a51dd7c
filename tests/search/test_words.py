"""How the search reads Dutch: words, endings, sounds, compounds, and words of danger."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.needs_node

KNOWN = ["huur", "achterstand", "schuld", "hulp", "verlening", "arbeid", "markt", "opvoeden", "hoog", "kerk"]
SIGNS = [
    {"words": ["geslagen", "niet meer leven", "zelfmoord"], "means": ["geweld"], "lines": ["a", "b"]},
    {"words": ["geweld", "brand"], "means": ["gevaar"], "lines": ["b", "c"]},
]


def call(*given: Any) -> Any:
    """The answer of one function of the scripts."""
    command = ["node", str(Path(__file__).with_name("call.mjs"))]
    done = subprocess.run(command, input=json.dumps([given]), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eén café, m'n ÁÁN!", ["een", "cafe", "mn", "aan"]),
        ("burn-out", ["burn", "out", "burnout"]),
        ("9713 KX en 9742ab", ["9713", "en", "9742"]),
        ("in 2025 was het 1000 euro", ["in", "2025", "was", "het", "1000", "euro"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert call("words", "words", text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("huren", "huur"), ("schulden", "schuld"), ("eenzame", "eenzaamheid"), ("beijum", "beyum")],
)
def test_endings(one: str, other: str) -> None:
    assert call("words", "stem", one) == call("words", "stem", other)


@pytest.mark.parametrize(
    ("heard", "word"),
    [
        ("skulden", "schulden"),
        ("toeslach", "toeslag"),
        ("zelfmoort", "zelfmoord"),
        ("psygies", "psychies"),
        ("eenzaamhijd", "eenzaamheid"),
        ("fuur", "vuur"),
    ],
)
def test_sounds(heard: str, word: str) -> None:
    assert call("words", "sound", heard) == call("words", "sound", word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("huurachterstand", ["huur", "achterstand"]),
        ("schuldhulpverlening", ["schuld", "hulp", "verlening"]),
        ("arbeidsmarkt", ["arbeids", "markt"]),
        ("opvoedhulp", ["opvoed", "hulp"]),
        ("huur", []),
        ("hoogkerk", []),
        ("onbekend", []),
    ],
)
def test_compounds(word: str, parts: list[str]) -> None:
    found = call("compounds", "splitter", KNOWN, ["hoogkerk"], word)
    assert set(parts) <= set(found) and bool(parts) == bool(found)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("opgevoed", "opvoed"),
        ("schoongemaakt", "schoonmaakt"),
        ("gescheiden", "scheiden"),
        ("baantje", "baan"),
        ("woninkje", "woning"),
        ("dingetje", "ding"),
    ],
)
def test_forms(word: str, form: str) -> None:
    assert form in call("forms", "forms", word)


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("ik word geslagen", ["a", "b"]),
        ("geslaggen", ["a", "b"]),
        ("ik wil echt niet meer verder leven", ["a", "b"]),
        ("leven we niet meer", []),
        ("zelfmoordneigingen", ["a", "b"]),
        ("zelfmoort", ["a", "b"]),
        ("brand en geweld", ["b", "c"]),
        ("geslagen door geweld", ["a", "b", "c"]),
        ("ik heb slecht geslapen", []),
        ("een geweldig idee", []),
        ("rand", []),
    ],
)
def test_danger(question: str, lines: list[str]) -> None:
    assert call("danger", "lookout", SIGNS, question)["lines"] == lines
