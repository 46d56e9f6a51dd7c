"""Numbers and lists as Dutch readers expect them."""

from __future__ import annotations

import pytest

from rendering.showing import dutch


@pytest.mark.parametrize(
    ("value", "text"), [(12500, "12.500"), (8.3, "8,3"), (0, "0"), (300000.0, "300.000")]
)
def test_numbers(value: float, text: str) -> None:
    assert dutch.number(value) == text


@pytest.mark.parametrize(
    ("words", "text"),
    [([], ""), (["kaas"], "kaas"), (["kaas", "brood"], "kaas en brood"), (["a", "b", "c"], "a, b en c")],
)
def test_lists(words: list[str], text: str) -> None:
    assert dutch.joined(words) == text


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("112", "tel:112"),
        ("14 050", "tel:14050"),
        ("0800-2000", "tel:08002000"),
        ("050 123 45 67", "tel:+31501234567"),
        ("088 0767 000", "tel:+31880767000"),
        ("+31 50 123 45 67", "tel:+31501234567"),
    ],
)
def test_phone_links(phone: str, link: str) -> None:
    assert dutch.tel(phone) == link


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("een", ["een"]),
        ("een\ntwee", ["een", "twee"]),
        ("een\nregel\n\ntwee", ["een regel", "twee"]),
        ("een\n\n\ntwee\n", ["een", "twee"]),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert dutch.paragraphs(text) == paragraphs


def test_names_of_sites_and_languages() -> None:
    assert dutch.site("https://www.groningen.nl/x") == "groningen.nl"
    assert dutch.language("ar") == "Arabisch"


def test_a_phone_number_stays_on_one_line() -> None:
    assert (
        dutch.unbroken("Bel 050 367 89 00")
        == "Bel\N{NO-BREAK SPACE}050\N{NO-BREAK SPACE}367\N{NO-BREAK SPACE}89\N{NO-BREAK SPACE}00"
    )
