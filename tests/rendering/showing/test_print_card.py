"""What goes on a card of paper, and what stays behind; whether it fits is measured in the browser."""

from __future__ import annotations

from typing import Any

import pytest

from publications import method, real
from rendering.showing.print_card import POINTS, SHEETS, print_card


def step(number: int, text: str = "Doe het.") -> dict[str, Any]:
    return {"stage": "during", "title": f"Stap {number}", "minutes": 5, "text": text}


@pytest.mark.parametrize("size", SHEETS)
def test_nearly_every_real_method_is_whole_on_its_card(size: str) -> None:
    cards = [print_card(one, size) for one in real().registry.all("methods")]
    assert sum(card.complete for card in cards) >= 0.9 * len(cards)


@pytest.mark.parametrize("size", SHEETS)
def test_more_text_means_smaller_letters(size: str) -> None:
    sizes = []
    for count in (3, 9, 25):
        steps = [step(number, "x" * 150) for number in range(count)]
        sizes.append(print_card(method("wereldcafe", pitfalls=[], steps=steps), size).points)
    assert sizes == sorted(sizes, reverse=True) and sizes[0] > sizes[-1]


@pytest.mark.parametrize("size", SHEETS)
def test_what_can_never_fit_is_shortened_by_whole_items(size: str) -> None:
    long = method(
        "wereldcafe",
        steps=[step(n, "x" * 500) for n in range(60)],
        materials=["y" * 250] * 30,
        pitfalls=["z" * 900] * 5,
    )
    card = print_card(long, size)
    assert not card.complete and not card.explains and card.points == min(POINTS)
    assert 1 < len(card.steps) < 60
    assert card.steps == long.steps[: len(card.steps)]
    assert len(card.materials) + len(card.watch_out) >= 1


def test_only_large_cards_explain_steps() -> None:
    assert print_card(method("wereldcafe"), "a4").explains
    assert not print_card(method("wereldcafe"), "a5").explains
