"""What the summary of a change says, pinned: each folder in cases/ holds the files that an editor changed, and
the full expected output. `gone.txt` lists files that the editor threw away; `base/` is what stood there before.

After a wanted change of wording: `UPDATE_CASES=1 make test`, then read the differences.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import changes
from registry.load import load
from registry.tree import TOP_FOLDERS

HERE = Path(__file__).parent
CASES = sorted(path for path in (HERE / "cases").iterdir() if path.is_dir())
NOT_OF_THE_PROJECT = ("expected.txt", "gone.txt")
NOW = "2026-11-23T12:00"
IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]


def git(root: Path, *arguments: str) -> str:
    """Without the settings of whoever runs the tests."""
    environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", *IDENTITY, *arguments]
    return subprocess.run(
        command, cwd=root, check=True, capture_output=True, text=True, env=environment
    ).stdout


def committed(root: Path) -> Path:
    """The base in a repository of its own, with a branch `main`."""
    shutil.copytree(HERE / "base", root)
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message=Begin")
    return root


def apply(case: Path, root: Path) -> None:
    shutil.copytree(case, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*NOT_OF_THE_PROJECT))
    gone = case / "gone.txt"
    for name in gone.read_text(encoding="utf-8").split() if gone.exists() else ():
        (root / name).unlink()


def run(root: Path, *options: str, base: str = "main") -> int:
    return changes.main(["--root", str(root), "--base", base, "--now", NOW, *options])


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = committed(tmp_path / "project")
    apply(case, root)
    options = ["--format", "github"] if case.name.startswith("github") else []
    output = f"exit {run(root, *options)}\n"
    printed = capsys.readouterr()
    output = f"{printed.out}{printed.err}{output}"
    expected = case / "expected.txt"
    if os.environ.get("UPDATE_CASES"):
        expected.write_text(output, encoding="utf-8")
    assert output == expected.read_text(encoding="utf-8")


def test_nothing_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(committed(tmp_path / "project")) == 0
    assert capsys.readouterr().out == (
        "Vergeleken met main.\n\nAan de gegevens en de teksten verandert niets.\n\n"
    )


def test_what_others_did_meanwhile_is_not_this_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = committed(tmp_path / "project")
    git(root, "switch", "--quiet", "--create", "work")
    git(root, "switch", "--quiet", "main")
    (root / "content" / "rechten.md").write_text("# Anders\n", encoding="utf-8")
    git(root, "commit", "--quiet", "--all", "--message=Anders")
    git(root, "switch", "--quiet", "work")
    assert run(root) == 0
    assert "verandert niets" in capsys.readouterr().out


def test_an_unknown_version_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(committed(tmp_path / "project"), base="nergens") == 1
    assert "`nergens` is hier niet bekend. Noem een tak" in capsys.readouterr().err


def test_a_shallow_clone_is_explained_and_can_be_helped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, part = committed(tmp_path / "project"), tmp_path / "clone"
    git(whole, "switch", "--quiet", "--create", "work")
    (whole / "content" / "rechten.md").write_text("# Anders\n", encoding="utf-8")
    git(whole, "commit", "--quiet", "--all", "--message=Anders")
    git(tmp_path, "clone", "--quiet", "--depth=1", "--branch=work", whole.as_uri(), str(part))
    assert run(part) == 1
    assert "git fetch --depth=1 origin main" in capsys.readouterr().err
    git(part, "fetch", "--quiet", "--depth=1", "origin", "main")
    assert run(part, base="FETCH_HEAD") == 0
    assert "verandert: /rechten/" in capsys.readouterr().out


def test_a_folder_without_git_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    root = shutil.copytree(HERE / "base", tmp_path / "project")
    assert run(root) == 1
    assert "niet onder git" in capsys.readouterr().err


def test_a_file_that_was_wrong_before_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing can be said of what changes in it; it is not a new record, and correcting it is no fault."""
    root = committed(tmp_path / "project")
    file = root / "locations" / "selwerd.yml"
    right = file.read_text(encoding="utf-8")
    file.write_text(right.replace("kind: entree", "kind: entre"), encoding="utf-8")
    git(root, "commit", "--quiet", "--all", "--message=Fout")
    file.write_text(right, encoding="utf-8")
    assert run(root) == 0
    assert capsys.readouterr().out == (
        "Vergeleken met main.\n\n"
        "Niet te vergelijken: deze bestanden hadden al een fout\n  locations/selwerd.yml\n\n"
    )


@pytest.mark.parametrize("format", ["text", "github"])
def test_every_real_record_can_be_told(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], format: str
) -> None:
    """The whole project as one change: whatever a model holds, it has words."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message=Begin")
    for folder in TOP_FOLDERS:
        shutil.copytree(project / folder, tmp_path / folder)
    assert run(tmp_path, "--format", format) == 0
    told = capsys.readouterr().out
    for entry in load(project).registry.entries:
        assert str(entry.document.path).replace("_", r"\_") in told or str(entry.document.path) in told
    assert "None" not in told
    assert not re.search(r"<\w+\.\w+", told)
