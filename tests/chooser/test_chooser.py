"""The chooser answers situations as teams meet them, with reasons for every method."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from registry.load import load
from rendering.showing import chooser

HERE = Path(__file__).parent
CASES = yaml.safe_load((HERE / "cases.yml").read_text(encoding="utf-8"))
SHOWN = 5

pytestmark = pytest.mark.needs_node


@pytest.fixture(scope="module")
def rules(project: Path) -> dict[str, Any]:
    return chooser.rules(load(project).registry.get("chooser", "chooser"))


@pytest.fixture(scope="module")
def told(site: Path, rules: dict[str, Any]) -> dict[str, Any]:
    """What the chooser says in each case, by its name."""
    index = json.loads((site / "toolbox" / "methoden" / "index.json").read_text(encoding="utf-8"))
    asked = json.dumps({"index": index, "rules": rules, "cases": CASES})
    result = subprocess.run(
        ["node", HERE / "run.mjs"], input=asked, capture_output=True, text=True, timeout=60, check=True
    )
    return {case["name"]: answer for case, answer in zip(CASES, json.loads(result.stdout), strict=True)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(told: dict[str, Any], case: dict[str, Any]) -> None:
    answer = told[case["name"]]
    assert answer["stop"] == case.get("stop")
    if "start" in case:
        assert answer["start"] is case["start"]
    best = [one["id"] for one in answer["ranking"]][:SHOWN]
    fitting = {one["id"] for one in answer["ranking"] if not one["blocked"]}
    for id in case.get("among", []):
        assert id in best and id in fitting, best
    assert not fitting & set(case.get("not", []))


def test_every_method_has_a_reason_for_every_answer(told: dict[str, Any]) -> None:
    for case in CASES:
        asked = len(case.get("chosen", {}))
        for one in told[case["name"]]["ranking"]:
            assert len(one["good"]) + len(one["bad"]) == asked
            sentences = [*one["good"], *(text for bad in one["bad"] for text in bad.values())]
            assert all(text and "{" not in text for text in sentences), sentences


def test_what_must_fit_comes_before_what_would_be_nice(told: dict[str, Any]) -> None:
    for answer in told.values():
        blocked = [one["blocked"] for one in answer["ranking"]]
        assert blocked == sorted(blocked)


def test_at_most_eight_questions_and_every_answer_is_a_filter(rules: dict[str, Any]) -> None:
    assert 0 < len(rules["questions"]) <= 8
