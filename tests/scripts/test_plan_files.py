"""The plan file as the browser reads and writes it: what can be kept is kept, what can't is said."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft7Validator

from plans import call, calls, file_of, page_data, plan
from registry.json_schema import plan_schema
from registry.models.plan_file import PlanFile

pytestmark = pytest.mark.needs_node


def read(text: str) -> Any:
    return call("plan/file.js", "readPlan", text, page_data())


def write(given: dict[str, Any]) -> str:
    return call("plan/file.js", "writePlan", given, page_data(), "2026-11-23")


def test_what_is_written_is_read_back_and_valid() -> None:
    text = write(plan())
    data = json.loads(text)
    assert Draft7Validator(plan_schema()).is_valid(data)
    PlanFile.model_validate(_tuples(data))
    found = read(text)
    assert (found["unknown"], found["wrong"]) == ([], [])
    again = json.loads(write(found["plan"]))
    assert again == data
    assert list(data)[:2] == ["format", "version"]


def _tuples(value: Any) -> Any:
    """JSON has lists where the models have tuples; the reader of records makes the same step."""
    if isinstance(value, list):
        return tuple(map(_tuples, value))
    return {name: _tuples(inner) for name, inner in value.items()} if isinstance(value, dict) else value


def test_version_1_is_upgraded() -> None:
    """One term for feedback for the whole plan becomes a term per step; a step's own term stays."""
    old = plan(feedback_days=21)
    for step in old["steps"]:
        del step["feedback"]["within_days"]
    old["steps"][1]["feedback"]["within_days"] = 5
    found = read(file_of(old, version=1))
    assert [step["feedback"]["within_days"] for step in found["plan"]["steps"]] == [21, 5, 21]
    assert found["upgraded"] == 1
    assert found["unknown"] == []


def test_version_1_without_a_term_gets_two_weeks() -> None:
    old = plan()
    old["steps"] = [
        {"id": "a", "feedback": {"to": "Iedereen"}},
        {"id": "b"},
        {"id": "c", "feedback": "een brief"},
    ]
    found = read(file_of(old, version=1))
    assert [step.get("feedback") for step in found["plan"]["steps"]] == [
        {"to": "Iedereen", "within_days": 14},
        None,
        None,
    ]
    assert found["wrong"] == [{"path": "steps.2.feedback", "value": '"een brief"'}]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        ('{"format": "wij-draaiboek", "vers', "damaged"),
        ("\x00\x01", "damaged"),
        ("title: Een bankje\nsteps: []\n", "yaml"),
        ("[]", "not_a_plan"),
        ("3", "not_a_plan"),
        ('{"title": "iets anders"}', "not_a_plan"),
        ('{"format": "wij-draaiboek"}', "no_version"),
        ('{"format": "wij-draaiboek", "version": "2"}', "no_version"),
        ('{"format": "wij-draaiboek", "version": 3}', "newer"),
        ('{"format": "wij-draaiboek", "version": 2, "title": "' + "x" * 1_000_001 + '"}', "too_long"),
    ],
)
def test_what_can_not_be_read_has_a_reason_and_the_page_has_its_sentence(
    text: str, reason: str, project: Any
) -> None:
    assert read(text)["error"] == reason
    words = (project / "theme" / "components" / "plan_words.html").read_text(encoding="utf-8")
    assert f'data-word="{reason}"' in words


def test_unknown_fields_stay_and_are_named() -> None:
    given = plan(own_field={"a": 1})
    given["steps"][0]["colour"] = "blauw"
    found = read(file_of(given))
    assert found["unknown"] == ["steps.0.colour", "own_field"]
    written = json.loads(write(found["plan"]))
    assert (written["own_field"], written["steps"][0]["colour"]) == ({"a": 1}, "blauw")


def test_values_that_do_not_fit_are_handed_back() -> None:
    given = plan(hours_available="veel", areas="beijum", room="allesbeslissen")
    given["steps"][0] |= {"date": "2027-02-30", "starts": "25:00", "groups": ["bewoners", "weg"]}
    given["steps"].append("geen stap")
    found = read(file_of(given))
    assert {one["path"]: one["value"] for one in found["wrong"]} == {
        "hours_available": "veel",
        "areas": '"beijum"',
        "room": "allesbeslissen",
        "steps.0.date": "2027-02-30",
        "steps.0.starts": "25:00",
        "steps.0.groups": "weg",
        "steps.3": '"geen stap"',
    }
    assert found["plan"]["steps"][0]["groups"] == ["bewoners"]
    assert len(found["plan"]["steps"]) == 3


def test_items_without_an_id_or_with_the_same_id_get_one() -> None:
    found = read(file_of({"steps": [{"title": "a"}, {"id": "x"}, {"id": "x"}], "groups": [{"name": "b"}]}))
    ids = [step["id"] for step in found["plan"]["steps"]]
    assert len(set(ids)) == 3 and ids[1] == "x"
    assert found["plan"]["groups"][0]["id"]


def test_a_field_named_proto_does_no_harm() -> None:
    found = read('{"format": "wij-draaiboek", "version": 2, "__proto__": {"title": "kwaad"}}')
    assert "title" not in found["plan"]


@pytest.mark.parametrize("text", ["kort", "é ÿ 漢字 👋🏽", json.dumps(plan())])
def test_a_link_goes_round(text: str) -> None:
    code = call("plan/link.js", "encode", text)
    assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert call("plan/link.js", "decode", code) == text


def test_a_link_that_is_cut_off_or_too_large_is_refused() -> None:
    code = call("plan/link.js", "encode", json.dumps(plan()))
    assert "error" in call("plan/link.js", "decode", code[: len(code) // 2])
    assert "error" in call("plan/link.js", "decode", "geen code!")
    bomb = call("plan/link.js", "encode", "a" * 999_999)
    assert len(call("plan/link.js", "decode", bomb)) == 999_999
    bomb = call("plan/link.js", "encode", "a" * 1_000_001)
    assert call("plan/link.js", "decode", bomb) == {"error": "RangeError"}


def test_a_ready_process_opens_without_a_word() -> None:
    from exports import composer
    from publications import real

    files = composer.files(real())
    texts = [text for path, text in files.items() if path.endswith("/draaiboek.json")]
    assert texts
    asked = [{"module": "plan/file.js", "name": "readPlan", "args": [text, page_data()]} for text in texts]
    for text, found in zip(texts, calls(asked), strict=True):
        assert (found["unknown"], found["wrong"], found.get("upgraded")) == ([], [], None)
        assert Draft7Validator(plan_schema()).is_valid(json.loads(text))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Een bankje!", "een-bankje.json"),
        ("../../x", "x.json"),
        ("", "draaiboek.json"),
        ("Café", "cafe.json"),
    ],
)
def test_the_file_has_a_safe_name(title: str, name: str) -> None:
    assert call("plan/file.js", "fileName", title, "json") == name
