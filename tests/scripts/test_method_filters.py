"""Finding methods: what each rule lets through, the numbers at choices, addresses, advice, order and words."""

from __future__ import annotations

from typing import Any

import pytest

from exports import method_index
from javascript import Scripts

pytestmark = pytest.mark.needs_node

FIELDS = method_index.fields()


def method(id: str, **given: Any) -> dict[str, Any]:
    usual = {
        "name": id.capitalize(),
        "summary": "Mensen praten met elkaar.",
        "group": {"min": 5, "max": 30, "ideal": 20},
        "minutes": 90,
        "preparation_hours": 8,
        "cost": "under_250",
        "levels": ["consulted"],
        "goals": ["connect"],
        "suits": ["all"],
        "less_suited": [],
        "barriers": [],
        "demands": [],
        "evidence": "described",
        "completeness": 90,
        "estimates": [],
        "words": "",
    }
    return {"id": id, **usual, **given}


@pytest.mark.parametrize(
    ("key", "chosen", "given", "fits"),
    [
        ("levels", [], {}, True),
        ("levels", ["consulted"], {}, True),
        ("levels", ["deciding", "consulted"], {}, True),
        ("levels", ["deciding"], {}, False),
        ("evidence", ["practice", "described"], {}, True),
        ("group", ["5"], {}, True),
        ("group", ["30"], {}, True),
        ("group", ["4"], {}, False),
        ("group", ["31"], {}, False),
        ("group", ["5000"], {"group": {"min": 100}}, True),
        ("minutes", ["90"], {}, True),
        ("minutes", ["60"], {}, False),
        ("minutes", ["480"], {"minutes": None}, False),
        ("cost", ["under_250"], {}, True),
        ("cost", ["own_hours"], {}, False),
        ("cost", ["under_1000"], {}, True),
        ("facilitator_difficulty", ["medium"], {"facilitator_difficulty": "low"}, True),
        ("facilitator_difficulty", ["medium"], {"facilitator_difficulty": "high"}, False),
        ("completeness", ["90"], {}, True),
        ("completeness", ["100"], {}, False),
        ("suits", ["teenagers"], {}, True),
        ("suits", ["teenagers"], {"less_suited": ["teenagers"]}, False),
        ("suits", ["teenagers"], {"suits": ["children"]}, False),
        ("suits", ["teenagers"], {"suits": ["teenagers"]}, True),
        ("suits", ["teenagers"], {"suits": []}, False),
        ("suits", ["teenagers", "carers"], {"suits": ["teenagers"]}, False),
        ("suits", ["teenagers", "carers"], {"less_suited": ["carers"]}, False),
        ("suits", ["all"], {"suits": ["teenagers"]}, False),
        ("suits", ["all"], {}, True),
        ("barriers", ["reading"], {}, True),
        ("barriers", ["reading"], {"demands": ["reading"]}, False),
        ("barriers", ["reading", "digital"], {"demands": ["digital"], "barriers": ["reading"]}, False),
        ("words", ["praten"], {}, True),
        ("words", ["elkaar prat"], {}, True),
        ("words", ["raten"], {}, False),
        ("words", ["PRATÉN"], {}, True),
        ("words", ["ideeen"], {"words": "ideeën"}, True),
        ("words", ["tafel", "x"], {"words": "tafel"}, True),
        ("words", ["stoel"], {"words": "tafel"}, False),
    ],
)
def test_a_rule(scripts: Scripts, key: str, chosen: list[str], given: dict[str, Any], fits: bool) -> None:
    asked = {name: value for name, value in method("proef", **given).items() if value is not None}
    assert scripts.call("toolbox/rules", "fits", FIELDS, key, asked, chosen) is fits


INDEX = {
    "fields": FIELDS,
    "methods": [
        method("a", levels=["deciding"], minutes=60, suits=["teenagers"]),
        method("b", levels=["deciding", "consulted"], minutes=120),
        method("c", minutes=30, less_suited=["teenagers"]),
        method("d", minutes=90, group={"min": 50}, demands=["reading"]),
    ],
}


def test_numbers_say_what_is_left_after_a_choice(scripts: Scripts) -> None:
    chosen = {"levels": ["deciding"], "minutes": ["90"], "suits": ["teenagers"]}
    found = scripts.call("toolbox/facets", "filter", INDEX, chosen)
    assert [one["id"] for one in found["hits"]] == ["a"]
    counts = found["counts"]
    assert counts["levels"]["deciding"] == 1
    assert counts["levels"]["consulted"] == 1  # d, in place of a
    assert counts["minutes"] == {"30": 0, "60": 1, "90": 1, "120": 2, "180": 2, "240": 2, "480": 2}
    assert counts["suits"]["teenagers"] == 1
    assert counts["suits"]["children"] == 0  # both have to be suited
    assert counts["barriers"]["reading"] == 1
    assert "group" not in counts


def test_every_number_is_what_the_choice_gives(scripts: Scripts) -> None:
    chosen = {"levels": ["consulted"], "suits": ["teenagers"]}
    counts = scripts.call("toolbox/facets", "filter", INDEX, chosen)["counts"]
    for key, numbers in counts.items():
        for value, number in numbers.items():
            made = scripts.call("toolbox/facets", "withChoice", FIELDS, chosen, key, value)
            if FIELDS[key]["rule"] == "any":
                made[key] = [value]
            assert scripts.call("toolbox/facets", "count", INDEX, made) == number, (key, value)


@pytest.mark.parametrize(
    ("search", "chosen", "written"),
    [
        ("", {}, ""),
        ("?personen=25&minuten=90", {"group": ["25"], "minutes": ["90"]}, "?personen=25&minuten=90"),
        ("?invloed=deciding&invloed=advising", {"levels": ["deciding", "advising"]}, "?invloed=deciding&invloed=advising"),
        ("?invloed=deciding&invloed=deciding&invloed=baas", {"levels": ["deciding"]}, "?invloed=deciding"),
        ("?minuten=60&minuten=90", {"minutes": ["60"]}, "?minuten=60"),
        ("?minuten=61&personen=-3&kosten=veel", {}, ""),
        ("?personen=1e3&personen=025", {"group": ["25"]}, "?personen=25"),
        ("?personen=0&personen=99999999", {}, ""),
        ("?woord=%20koffie+en%20thee%20", {"words": ["koffie en thee"]}, "?woord=koffie+en+thee"),
        ("?voor-wie=teenagers&x=<script>", {"suits": ["teenagers"]}, "?voor-wie=teenagers"),
    ],
)  # fmt: skip
def test_an_address(scripts: Scripts, search: str, chosen: dict[str, list[str]], written: str) -> None:
    found = scripts.call("toolbox/query", "read", FIELDS, search)
    assert {key: values for key, values in found.items() if values} == chosen
    assert scripts.call("toolbox/query", "write", FIELDS, found) == written


def test_names_in_addresses_are_unique() -> None:
    names = [field["parameter"] for field in FIELDS.values() if "rule" in field]
    assert len(set(names)) == len(names)
    assert not {"volgorde", "m"} & set(names)


@pytest.mark.parametrize(
    ("search", "ids"),
    [("?m=a,b-2,a", ["a", "b-2"]), ("?m=a&m=c", ["a", "c"]), ("?m=,A,b/c,d", ["d"]), ("", [])],
)
def test_ids_in_an_address(scripts: Scripts, search: str, ids: list[str]) -> None:
    assert scripts.call("toolbox/query", "readIds", search) == ids


def test_advice_names_what_to_let_go_and_what_that_leaves(scripts: Scripts) -> None:
    chosen = {"levels": ["deciding"], "minutes": ["30"]}
    options = scripts.call("toolbox/advice", "advice", INDEX, chosen)
    assert [([one["text"] for one in option["drop"]], option["left"]) for option in options] == [
        (["hoogstens een half uur per keer"], 2),
        (["meebeslissen"], 1),
    ]


def test_advice_lets_two_choices_go_when_one_is_not_enough(scripts: Scripts) -> None:
    chosen = {"levels": ["deciding"], "minutes": ["30"], "group": ["9000"]}
    options = scripts.call("toolbox/advice", "advice", INDEX, chosen)
    assert [({one["key"] for one in option["drop"]}, option["left"]) for option in options] == [
        ({"minutes", "group"}, 2),
        ({"levels", "group"}, 1),
        ({"minutes", "levels"}, 1),
    ]
    for option in options:
        rest = scripts.call("toolbox/advice", "dropped", chosen, option["drop"])
        assert scripts.call("toolbox/facets", "count", INDEX, rest) == option["left"]


def test_advice_for_what_can_never_be(scripts: Scripts) -> None:
    chosen = {"words": ["xyz"], "levels": ["informed"], "minutes": ["30"], "group": ["1"]}
    assert scripts.call("toolbox/advice", "advice", INDEX, chosen) == []


@pytest.mark.parametrize(
    ("order", "ids"),
    [("", "abcd"), ("naam", "abcd"), ("tijd", "cadb"), ("voorbereiding", "abcd"), ("passend", "abcd")],
)
def test_orders(scripts: Scripts, order: str, ids: str) -> None:
    chosen = {"levels": ["deciding"], "suits": ["teenagers"]}
    found = scripts.call("toolbox/order", "ordered", INDEX["methods"], order, chosen)
    assert "".join(one["id"] for one in found) == ids


@pytest.mark.parametrize(
    ("chosen", "better", "worse"),
    [
        (
            {"levels": ["deciding"]},
            {"levels": ["deciding", "advising"]},
            {"levels": ["advising", "deciding"]},
        ),
        ({"suits": ["carers"]}, {"suits": ["all", "carers"]}, {"suits": ["all"]}),
        ({"barriers": ["reading"]}, {"barriers": ["reading"]}, {"barriers": []}),
        ({"group": ["22"]}, {"group": {"min": 5, "ideal": 20}}, {"group": {"min": 5, "ideal": 60}}),
        ({}, {"completeness": 100}, {"completeness": 80}),
    ],
)
def test_what_fits_best_comes_first(
    scripts: Scripts, chosen: dict[str, Any], better: dict[str, Any], worse: dict[str, Any]
) -> None:
    methods = [method("a", **worse), method("b", **better)]
    found = scripts.call("toolbox/order", "ordered", methods, "passend", chosen)
    assert [one["id"] for one in found] == ["b", "a"]


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("group", "25", "voor 25 mensen"),
        ("group", "2500", "voor 2.500 mensen"),
        ("minutes", "90", "hoogstens anderhalf uur per keer"),
        ("cost", "under_250", "kosten hoogstens: tot 250 euro"),
        ("levels", "deciding", "meebeslissen"),
        ("words", "koffie", "met het woord “koffie”"),
    ],
)
def test_a_choice_in_words(scripts: Scripts, key: str, value: str, text: str) -> None:
    assert scripts.call("toolbox/words", "phrase", FIELDS[key], value) == text


@pytest.mark.parametrize(
    ("key", "given", "texts"),
    [
        ("group", {"group": {"min": 5, "max": 8, "ideal": 7}}, ["5 tot 8, liefst 7"]),
        ("group", {"group": {"min": 1000}}, ["1.000 of meer"]),
        ("group", {"group": {"min": 9, "max": 9}}, ["9"]),
        ("preparation_hours", {"preparation_hours": 2.5}, ["2,5"]),
        ("levels", {"levels": ["deciding", "advising"]}, ["meebeslissen", "meedenken"]),
        ("cost", {"cost": "own_hours"}, ["alleen eigen uren"]),
        ("completeness", {}, ["90 %"]),
        ("scales", {}, []),
    ],
)
def test_what_a_method_says(scripts: Scripts, key: str, given: dict[str, Any], texts: list[str]) -> None:
    assert scripts.call("toolbox/words", "said", FIELDS, method("a", **given), key) == texts


def test_rows_of_a_comparison_say_where_methods_differ(scripts: Scripts) -> None:
    one = method("a", levels=["deciding", "advising"], minutes=90, estimates=["effort"])
    other = method("b", levels=["advising", "deciding"], minutes=60)
    rows = {row["key"]: row for row in scripts.call("toolbox/compare", "rows", INDEX, [one, other])}
    assert rows["minutes"]["differs"] and not rows["levels"]["differs"] and not rows["cost"]["differs"]
    assert [cell["estimate"] for cell in rows["minutes"]["cells"]] == [True, False]
    assert rows["minutes"]["label"] == FIELDS["minutes"]["label"]
    assert not {"words", "before", "after", "alternatives"} & set(rows)
