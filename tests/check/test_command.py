"""The editors' command itself: its options, its exit status, and its output for people and for GitHub."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import check

BROKEN = "name: WIJ Selwerd\nkind: entre\nsummary: Een zin.\n"
TODAY = ["--now", "2026-11-23T12:00"]


@pytest.fixture
def broken(tree: Callable[..., Path]) -> Path:
    return tree({"locations/selwerd.yml": BROKEN, "locations/beijum.yml": BROKEN})


def run(root: Path, *options: str) -> int:
    return check.main(["--root", str(root), *TODAY, *options])


def test_annotations_for_github(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(broken, "--format", "github") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("::error file=locations/beijum.yml,line=")
    assert all(line.startswith(("::error ", "::warning ")) for line in lines)


def test_a_percent_sign_survives_an_annotation(
    tree: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    run(tree({"locations/selwerd.yml": 'kind: "100%"\n'}), "--format", "github")
    assert '"100%25"' in capsys.readouterr().out


def test_only_the_files_asked_for(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(broken, str(broken / "locations" / "selwerd.yml")) == 1
    printed = capsys.readouterr()
    assert "beijum" not in printed.out
    assert printed.err == "2 problemen in 1 bestand.\n"


def test_the_real_records_are_in_order(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Alles in orde: ")


def test_what_is_not_confirmed_is_listed_on_request(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "--live") == 1
    assert "nog niet bevestigd" in capsys.readouterr().out


def test_time_going_by_breaks_no_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In three years the holidays are undecided and exceptions past; that is advice, unless one asks for more."""
    later = ["--root", str(project), "--now", "2029-11-23T12:00"]
    assert check.main(later) == 0
    assert "let op: " in capsys.readouterr().out
    assert check.main([*later, "--dates", "strict"]) == 1


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    folder = tmp_path / "locations"
    folder.mkdir()
    (folder / os.fsdecode(b"w\xffj\n.yml")).write_text("name: x\n")
    command = [sys.executable, check.__file__, "--root", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "bestandsnaam" in result.stdout
