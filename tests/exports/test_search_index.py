"""The index of the search: what is in it, and what is left out to keep it small."""

from __future__ import annotations

import json
from typing import Any

from exports.search_body import MOST, shared, telling
from exports.search_index import GROUPS, Entry, Group, entries, index
from publications import location, made_up, real, service
from registry.models.area import Area
from registry.models.vocabulary import Vocabulary


def area(id: str, **fields: Any) -> Area:
    given = {"name": id.capitalize(), "status": "confirmed", "kind": "neighbourhood", "teams": ("hier",)}
    return Area.model_validate({"id": id, **given, **fields})


def entry(**fields: Any) -> Entry:
    given = {"url": "x/", "title": "Titel", "summary": "Kort.", "kind": "pagina", "group": Group.PAGES}
    return Entry(**{**given, **fields})


def test_every_kind_that_can_be_found_is_there() -> None:
    publication = real()
    found = entries(publication)
    assert len(found) == sum(len(publication.registry.all(kind)) for kind in GROUPS)
    assert len({one.url for one in found}) == len(found)


def test_a_location_is_found_by_its_areas_and_postcodes() -> None:
    areas = (
        area("oost", postal_areas=("9713",), also_known_as=("Het Oosten",)),
        area("west", teams=("elders",)),
    )
    found = entries(made_up(location(), location("elders", name="WIJ Elders"), *areas))
    assert found[0].places == ("Oost", "Het Oosten", "9713")
    assert found[0].location == "hier"


def test_a_service_is_found_by_peoples_own_words_and_its_formal_name() -> None:
    made = service(formal_name="Schuldhulpverlening", search_words=("blut", "geen geld"))
    (found,) = entries(made_up(made))
    assert found.words == ("Schuldhulpverlening", "blut", "geen geld")
    assert (found.kind, found.group) == ("onderwerp", Group.SERVICES)
    assert "luisteren" in found.body


def test_the_file_is_lean() -> None:
    data = json.loads(index([entry(body="Titel kort over vuurtorens en 2026")], made_up()))
    assert data["entries"] == [
        {"u": "x/", "t": "Titel", "s": "Kort.", "k": "pagina", "g": "pages", "b": "over vuurtorens"}
    ]
    assert data["groups"] == {group.value: group.label for group in Group}


def test_everyday_language_goes_along() -> None:
    vocabulary = Vocabulary.model_validate(
        {
            "id": "vocabulary",
            "synonyms": ({"typed": ("poen",), "means": ("geld",)},),
            "danger": ({"means": ("gevaar",), "words": ("brand",), "helplines": ("alarm",)},),
            "stop_words": ("over", "en"),
        }
    )
    data = json.loads(index([entry(body="over vuurtorens")], made_up(vocabulary)))
    assert data["entries"][0]["b"] == "vuurtorens"
    assert data["synonyms"] == [[["poen"], ["geld"]]]
    assert data["danger"] == [{"words": ["brand"], "means": ["gevaar"], "lines": ["alarm"]}]
    assert data["stop"] == "over en"


def test_of_a_long_text_the_rarest_words_stay_in_order() -> None:
    counts = shared([["alom"], ["alom"], ["alom", "bekend"]])
    assert counts["alom"] == 3
    long = [f"woord{'x' * number}" for number in range(MOST - 1)]
    kept = telling(["alom", *long, "zeldzaam"], set(), counts, 3)
    assert len(kept) == MOST and kept[-1] == "zeldzaam" and "alom" not in kept


def test_words_that_everybody_says_are_left_out() -> None:
    texts = [["buurt", letter * 4] for letter in "abcdefghijklmnopqrst"]
    assert telling(texts[0], set(), shared(texts), len(texts)) == ["aaaa"]
