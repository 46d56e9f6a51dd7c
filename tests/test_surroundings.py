"""What stands around the project for editors: guides name what really exists, and forms and settings are whole."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from registry.kinds import KINDS

PROJECT = Path(__file__).resolve().parents[1]
GITHUB = PROJECT / ".github"
GUIDES = [PROJECT / "README.md", *sorted(GITHUB.rglob("*.md"))]
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
FOLDERS = ("content/", "hooks/", "locations/", "tests/", "theme/", "toolbox/")


def commands() -> set[str]:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def name_of(path: Path) -> str:
    return str(path.relative_to(PROJECT))


@pytest.mark.parametrize("guide", GUIDES, ids=name_of)
def test_every_command_exists(guide: Path) -> None:
    named = set(re.findall(r"`make ([a-z-]+)", guide.read_text(encoding="utf-8")))
    assert named <= commands()


@pytest.mark.parametrize("workflow", sorted((GITHUB / "workflows").glob("*.yml")), ids=name_of)
def test_every_command_of_a_workflow_exists(workflow: Path) -> None:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    lines = "\n".join(step.get("run", "") for job in jobs.values() for step in job.get("steps", []))
    named = set(re.findall(r"\bmake (?:--silent )?([a-z-]+)", lines))
    assert named and named <= commands()


@pytest.mark.parametrize("guide", sorted(GITHUB.rglob("*.md")), ids=name_of)
def test_every_path_exists(guide: Path) -> None:
    text = guide.read_text(encoding="utf-8")
    named = {path for path in re.findall(r"`([\w./-]+)`", text) if path.startswith(FOLDERS)}
    assert [path for path in sorted(named) if not (PROJECT / path).exists()] == []


@pytest.mark.parametrize("guide", sorted(GITHUB.rglob("*.md")), ids=name_of)
def test_every_field_exists(guide: Path) -> None:
    """Names between backticks that look like a field are one, or a value or command of the project."""
    text = guide.read_text(encoding="utf-8")
    schemas = "".join(
        path.read_text(encoding="utf-8") for path in (PROJECT / "hooks/registry/schemas").glob("*.json")
    )
    named = set(re.findall(r"`([a-z_]+)`", text)) - {"main", "make"} - {kind.folder.name for kind in KINDS}
    assert [name for name in sorted(named) if f'"{name}"' not in schemas] == []


def test_links_within_the_guide_lead_somewhere() -> None:
    text = (GITHUB / "CONTRIBUTING.md").read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^\w -]", "", h).strip().lower().replace(" ", "-")
        for h in re.findall(r"^#+ (.+)$", text, re.M)
    }
    links = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert links and links <= headings


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_an_issue_form_is_whole(form: Path) -> None:
    """As GitHub wants it; and it warns that everyone can read what is written."""
    data = yaml.safe_load(form.read_text(encoding="utf-8"))
    assert data["name"] and data["description"] and data["title"]
    fields = [part for part in data["body"] if part["type"] != "markdown"]
    ids = [field["id"] for field in fields]
    assert len(ids) == len(set(ids)) and all(re.fullmatch(r"[a-z_-]+", id) for id in ids)
    assert all(field["attributes"]["label"] for field in fields)
    assert any("personen" in part["attributes"].get("value", "") for part in data["body"])


def test_the_editor_knows_the_schema_of_every_kind() -> None:
    settings = json.loads((PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    for kind in KINDS:
        pattern = settings["yaml.schemas"][f"hooks/registry/schemas/{kind.name}.json"]
        assert pattern == str(kind.folder / (kind.file or "*.yml"))


def test_the_check_before_a_commit_sees_a_fault(tmp_path: Path) -> None:
    """The command of the hook, on a file as git would pass it: right files pass, and its pattern finds records."""
    hook = yaml.safe_load((PROJECT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0][
        "hooks"
    ][0]
    _, *command = shlex.split(hook["entry"])
    assert re.search(hook["files"], "locations/selwerd.yml")
    assert not re.search(hook["files"], "hooks/check.py")
    right = subprocess.run(
        [sys.executable, *command, "locations/selwerd.yml"], cwd=PROJECT, capture_output=True
    )
    assert right.returncode == 0
    wrong = tmp_path / "locations" / "selwerd.yml"
    wrong.parent.mkdir()
    wrong.write_text("kind: entre\n", encoding="utf-8")
    options = ["--root", str(tmp_path), str(wrong)]
    assert (
        subprocess.run([sys.executable, *command, *options], cwd=PROJECT, capture_output=True).returncode == 1
    )
