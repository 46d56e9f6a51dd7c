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

from registry.front_matter import FORMER, front_matter
from registry.kinds import BY_KEY, KINDS
from registry.load import read_file

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


def test_barriers_in_the_forms_come_with_the_way_round() -> None:
    """The forms are made by others: who can't use them is told how to do the same without."""
    guide = (GITHUB / "CONTRIBUTING.md").read_text(encoding="utf-8")
    _, barriers = guide.split("\n### Zonder muis of met een voorleesprogramma\n")
    named, _, after = barriers.partition("\n## ")
    assert "in het bestand zelf, zoals hieronder staat" in " ".join(named.split())
    assert after.startswith("Een openingstijd veranderen\n\n1. Open op GitHub de map `locations`")
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert "CONTRIBUTING.md#zonder-muis-of-met-een-voorleesprogramma" in readme
    statement = (PROJECT / "content" / "toegankelijkheid.md").read_text(encoding="utf-8")
    assert "Een redacteur kan ook zonder formulier wijzigen." in statement


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


def test_every_kind_has_a_list_for_its_pull_request() -> None:
    """Each list says for which files it is, and the one that everyone sees leads to all of them."""
    lists = {
        path.name: path.read_text(encoding="utf-8")
        for path in (GITHUB / "PULL_REQUEST_TEMPLATE").glob("*.md")
    }
    places = {place for text in lists.values() for place in re.findall(r"`([^`]+)`", text.splitlines()[0])}
    assert {str(kind.folder / kind.file) if kind.file else f"{kind.folder}/" for kind in KINDS} <= places
    everyone = (GITHUB / "pull_request_template.md").read_text(encoding="utf-8")
    assert set(re.findall(r"template=([\w-]+\.md)\)", everyone)) == set(lists)


def test_every_kind_has_a_commented_example() -> None:
    for kind in KINDS:
        text = (PROJECT / kind.template).read_text(encoding="utf-8")
        assert len(re.findall(r"^\s*# ", text, re.MULTILINE)) > 3, kind.key


def test_what_the_guide_gives_to_copy_passes_the_check() -> None:
    guide = (GITHUB / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    (closure,) = (block for block in blocks if block.startswith("title:"))
    path = BY_KEY["closures"].folder / "2026-12-24-storing.yml"
    entries, problems = read_file(path, BY_KEY["closures"], closure.encode())
    assert not problems and entries[0].record.locations == ("selwerd",)
    (moved,) = (block for block in blocks if FORMER in block)
    assert front_matter(f"---\n{moved}---\n").former


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
