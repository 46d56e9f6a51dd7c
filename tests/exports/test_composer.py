"""What the composer gets from the build, and what the build takes from the composer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from exports import composer
from plans import call, page_data, plan
from publications import SITE, real
from registry.json_schema import PLAN_FILE, plan_schema
from registry.models.choices import Influence
from registry.models.plan_file import PlanFile
from registry.models.plan_rule import PlanTest
from registry.models.process import Process

FILES = composer.files(real())
METHODS = {method["id"]: method for method in json.loads(FILES[composer.METHODS])["methods"]}


def test_every_method_has_what_the_composer_proposes_and_checks() -> None:
    assert list(METHODS) == [method.id for method in real().registry.all("methods")]
    for method in METHODS.values():
        assert method["levels"] and method["phases"] and method["channels"] and method["steps"]
        assert {"min", "basis"} <= method["group"].keys()
        assert {"preparation_hours", "follow_up_hours", "lead_weeks"} <= method.keys()


def test_a_method_says_what_its_record_says() -> None:
    method, made = real().registry.get("methods", "wereldcafe"), METHODS["wereldcafe"]
    assert made["url"] == "toolbox/methoden/wereldcafe/"
    assert made["event_minutes"] == method.effort.event_minutes
    assert made["group"]["max"] == method.group.max
    assert made["materials"] == list(method.materials)
    assert made["privacy"]["personal_data"] is method.privacy.personal_data


def test_every_process_is_offered_as_a_plan() -> None:
    for process in real().registry.all("processes"):
        made = json.loads(FILES[f"toolbox/processen/{process.id}/draaiboek.json"])
        assert (made["format"], made["version"], made["title"]) == ("wij-draaiboek", 2, process.title)
        assert not {"id", "checked", "sources", "status"} & made.keys()
        assert len(made["steps"]) == len(process.steps)


def test_the_schema_is_published_and_current() -> None:
    published = json.loads(FILES[composer.SCHEMA])
    assert published.pop("$id") == f"{SITE}toolbox/draaiboek/schema.json"
    assert published == plan_schema() == json.loads(PLAN_FILE.read_text(encoding="utf-8")), "make schemas"
    assert published["required"] == ["format", "version"]


def test_a_plan_has_the_fields_of_a_process_and_none_of_its_own() -> None:
    assert set(PlanFile.model_fields) == set(Process.model_fields) - {"id", "previous_ids"}


def test_every_level_has_its_promise() -> None:
    assert list(page_data()["promises"]) == [level.value for level in Influence]


def test_every_rule_leads_to_a_principle() -> None:
    for rule in page_data()["rules"]:
        assert rule["url"] == f"toolbox/leidraad/#{rule['principle']}"
        assert rule["principle"] in page_data()["principles"]


@pytest.mark.needs_node
def test_every_test_of_a_rule_exists_in_the_browser(project: Path) -> None:
    scripts = "".join(
        path.read_text(encoding="utf-8")
        for path in (project / "theme" / "assets" / "js" / "plan").glob("check-*.js")
    )
    made = {line.split("(")[0] for line in scripts.split("export function ")[1:]}
    assert made == {test.value for test in PlanTest}


@pytest.mark.needs_node
def test_a_finished_plan_is_a_process_of_the_toolbox(copy: Path) -> None:
    """What the composer saves passes the editors' check once it is complete, without a field renamed."""
    whole = plan(summary="Een plek kiezen.", when_to_use="Als er geld is voor een bankje.")
    for step in whole["steps"]:
        step |= {"goal": "Samen kiezen.", "methods": ["wijkschouw"]}
        step["decision"] |= {"what": "De plek."}
    text = call("plan/file.js", "writePlan", whole, page_data(), "2026-11-23")
    (copy / "toolbox" / "processes" / "bankje.yml").write_text(text, encoding="utf-8")
    command = [sys.executable, "hooks/check.py"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, result.stdout


@pytest.mark.needs_node
def test_an_unfinished_plan_is_told_what_is_missing(copy: Path) -> None:
    text = call("plan/file.js", "writePlan", plan(), page_data(), "2026-11-23")
    (copy / "toolbox" / "processes" / "bankje.yml").write_text(text, encoding="utf-8")
    command = [sys.executable, "hooks/check.py"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=60)
    assert "`summary` (In het kort) ontbreekt" in result.stdout
