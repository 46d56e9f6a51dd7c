"""The index of the methods holds what the records say, with every value that it uses explained."""

from __future__ import annotations

import json

from exports import method_index
from publications import SITE, real
from registry.methods.completeness import completeness

INDEX = json.loads(method_index.files(real())["toolbox/methoden/index.json"])
KEYS = [
    "id",
    "name",
    "summary",
    "url",
    "kind",
    "levels",
    "goals",
    "phases",
    "scales",
    "group",
    "preparation_hours",
    "follow_up_hours",
    "lead_weeks",
    "cost",
    "facilitators",
    "facilitator_difficulty",
    "participant_difficulty",
    "channels",
    "recruitment",
    "suits",
    "less_suited",
    "barriers",
    "evidence",
    "before",
    "after",
    "alternatives",
    "completeness",
    "words",
    "demands",
    "estimates",
]


def test_every_method_has_every_key() -> None:
    methods = real().registry.all("methods")
    assert [one["id"] for one in INDEX["methods"]] == [method.id for method in methods]
    for one, method in zip(INDEX["methods"], methods, strict=True):
        assert set(one) - {"minutes"} == set(KEYS)
        assert one.get("minutes") == method.effort.event_minutes
        assert SITE + one["url"] == real().url(method)
        assert one["group"].items() <= {"max": None, **method.group.model_dump()}.items()
        assert one["less_suited"] == [note.audience for note in method.less_suited]
        assert one["after"] == [other.method for other in method.after]
        assert one["completeness"] == completeness(method).percent
        assert ("effort" in one["estimates"]) is (method.effort.basis == "estimate")


def test_every_value_has_its_label() -> None:
    for key, field in INDEX["fields"].items():
        labels = {choice["value"]: choice["label"] for choice in field["choices"]}
        assert field["label"] and all(labels.values())
        if labels and all(isinstance(value, str) for value in labels):
            used = [value for one in INDEX["methods"] for value in [one[key]]]
            flat = {value for values in used for value in ([values] if isinstance(values, str) else values)}
            assert flat <= set(labels), key


def test_estimates_are_named_by_the_group_they_are_in() -> None:
    bases = {key: field["basis"] for key, field in INDEX["fields"].items() if "basis" in field}
    assert bases == {
        "group": "group",
        "cost": "cost",
        **dict.fromkeys(("minutes", "preparation_hours", "follow_up_hours", "lead_weeks"), "effort"),
    }
    assert INDEX["estimate"] == "onze schatting"
