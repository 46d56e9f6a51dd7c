"""What is worked out about a method: its completeness, what it asks of people, and the words of its facets."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from publications import method, real
from registry.methods import labels
from registry.methods.completeness import WHERE_IT_APPLIES, completeness
from registry.methods.demands import demands
from registry.methods.facets import BY_KEY, FACETS, Rule
from registry.models.method import Method


@cache
def whole() -> Method:
    """A method of the project in which nothing is missing."""
    return real().registry.get("methods", "wijkstemdag")


def changed(**given: Any) -> Method:
    plainly = {"less_suited": (), "barriers": (), "channels": ("in_person", "phone")}
    return method("wijkstemdag", **plainly | given)


def test_a_whole_method_is_complete() -> None:
    assert completeness(whole()).percent == 100
    assert completeness(whole()).missing == ()


def test_what_is_missing_is_named_in_order() -> None:
    found = completeness(
        whole().model_copy(update={"safety": (), "privacy": None, "sources": whole().sources[:1]})
    )
    assert set(found.missing) == {"sources", "privacy", "safety"}
    assert found.percent == 91


def test_one_field_missing_is_never_100() -> None:
    for name in Method.model_fields:
        empty = completeness(whole().model_copy(update={name: ()}))
        assert (empty.percent == 100) is (name in WHERE_IT_APPLIES), name


def test_practice_knowledge_needs_no_two_sources() -> None:
    assert completeness(method("wijkstemdag", sources=())).missing == ("sources",)
    practice = method("wijkstemdag", sources=(), evidence={"level": "practice"})
    assert completeness(practice).missing == ()


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({}, []),
        ({"channels": ("online",)}, ["digital"]),
        ({"channels": ("online", "in_person")}, []),
        ({"channels": ("written",)}, ["reading", "writing"]),
        ({"channels": ("in_person", "outdoors")}, ["mobility"]),
        ({"less_suited": ({"audience": "low_literacy", "instead": "Bel."},)}, ["reading"]),
        (
            {"channels": ("written",), "barriers": ({"barrier": "reading", "workaround": "Lees voor."},)},
            ["writing"],
        ),
    ],
)
def test_what_a_method_asks_without_a_way_round(given: dict[str, Any], asked: list[str]) -> None:
    assert demands(changed(**given)) == asked


def test_facets_have_words_from_the_model() -> None:
    assert labels.label(BY_KEY["facilitator_difficulty"]) == "Moeilijkheid voor de begeleider"
    assert labels.label(BY_KEY["less_suited"]) == Method.model_fields["less_suited"].title
    assert ("deciding", "meebeslissen") in labels.choices(BY_KEY["levels"])
    assert labels.choices(BY_KEY["minutes"])[2] == (90, "anderhalf uur")
    shown = [labels.label(facet) for facet in FACETS]
    assert len(set(shown)) == len(shown)


def test_every_facet_to_choose_in_has_something_to_choose() -> None:
    for facet in FACETS:
        typed = facet.rule in (None, Rule.WORDS, Rule.HOLDS)
        assert typed or labels.choices(facet), facet.key
        assert bool(facet.parameter) is bool(facet.rule)
        values = [step.value for step in facet.steps]
        assert values == sorted(values)
