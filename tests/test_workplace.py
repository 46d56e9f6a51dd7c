"""The commands and their surroundings: what is at the top, and what MkDocs watches."""

from __future__ import annotations

import subprocess
from pathlib import Path

import yaml

from registry.kinds import KINDS

FOLDERS = {"content", "toolbox", "locations", "theme", "hooks", "tests"}
FILES = {"mkdocs.yml", "README.md", "pyproject.toml", "requirements.txt", "Makefile"}


def test_nothing_else_at_the_top(project: Path) -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=project, capture_output=True, text=True).stdout.split(
        "\n"
    )
    top = {line.split("/")[0] for line in listed if line and not line.startswith(".")}
    assert top <= FOLDERS | FILES


def test_every_record_folder_is_watched_while_serving(project: Path) -> None:
    config = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    watched = [config["docs_dir"], *config["watch"]]
    for kind in KINDS:
        assert kind.folder.parts[0] in watched


def test_the_lock_holds_hashes_and_no_addresses(project: Path) -> None:
    lock = (project / "requirements.txt").read_text(encoding="utf-8")
    assert "--hash=sha256:" in lock
    assert "://" not in lock


def test_the_readme_maps_every_folder(project: Path) -> None:
    readme = (project / "README.md").read_text(encoding="utf-8")
    for name in FOLDERS | {"make serve", "make test", "make site", "make check"}:
        assert name in readme


def test_every_test_is_in_the_repository(project: Path) -> None:
    """A rule of .gitignore that is too wide hides tests from everyone else."""
    command = [
        "git",
        "ls-files",
        "--others",
        "--ignored",
        "--exclude-standard",
        "--",
        "tests/**/*.py",
        "hooks",
        "theme",
    ]
    hidden = subprocess.run(command, cwd=project, capture_output=True, text=True).stdout.split("\n")
    assert [
        name for name in hidden if name and "node_modules" not in name and "__pycache__" not in name
    ] == []
