"""What runs on GitHub and GitLab asks for no more than it needs, and for commands that are there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

PROJECT = Path(__file__).resolve().parents[1]
WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
GITLAB = PROJECT / ".gitlab-ci.yml"
WRITING = {
    "deploy": {"pages", "id-token"},
    "site": {"pages", "id-token"},
    "stale": {"issues"},
    "dead-links": {"issues"},
}
"""The jobs that may write, and what: to put the site on GitHub Pages, and to keep an issue with what is due
and one with links that are dead."""
PINNED = re.compile(r"actions/[\w-]+@(?:v\d+|[0-9a-f]{40})|\./\.github/workflows/\w+\.yml")


def read(path: Path) -> dict[Any, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_only_read(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        writes = {scope for scope, right in job.get("permissions", {}).items() if right == "write"}
        assert writes == WRITING.get(name, set()), name
    triggers = workflow[True]  # YAML reads the key `on` as true.
    assert "pull_request_target" not in triggers


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_uses_known_versions_and_keeps_no_key(path: Path) -> None:
    for job in read(path)["jobs"].values():
        steps = job.get("steps", [job])
        for step in steps:
            assert PINNED.fullmatch(step.get("uses", "actions/none@v1")), step
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", [*WORKFLOWS, GITLAB], ids=lambda path: path.name)
def test_what_is_run_is_there(path: Path) -> None:
    targets = re.findall(r"(?m)^([a-z-]+):.*##", (PROJECT / "Makefile").read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"\bmake ([a-z-]+)", text)) <= set(targets)
    for script in re.findall(r"(?:run: |- )(\.\w+/\w+)$", text, re.MULTILINE):
        assert (PROJECT / script).is_file()
    read(path)
