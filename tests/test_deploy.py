"""The site on a server of your own: each version whole, the change in one step, and nothing that is still needed gone."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

DAY = 86_400


@pytest.fixture
def server(tmp_path: Path) -> Path:
    return tmp_path / "een server"


def deploy(
    server: Path | str, project: Path, tmp_path: Path, *assets: str
) -> subprocess.CompletedProcess[str]:
    """Deploy a site with these assets and one page that names them."""
    built = tmp_path / "built"
    subprocess.run(["rm", "-rf", built], check=True)
    (built / "assets").mkdir(parents=True)
    (built / "index.html").write_text(" ".join(assets))
    for name in assets:
        (built / "assets" / name).write_text(name)
    return subprocess.run(
        [project / ".ci" / "deploy", server, built], capture_output=True, text=True, timeout=60
    )


def test_the_newest_version_is_served_and_four_older_ones_stay(
    server: Path, project: Path, tmp_path: Path
) -> None:
    for number in range(7):
        result = deploy(server, project, tmp_path, f"a.{number}.css")
        assert result.returncode == 0, result.stderr
        assert (server / "site" / "index.html").read_text() == f"a.{number}.css"
    versions = sorted((server / "versions").iterdir())
    assert [(version / "index.html").read_text() for version in versions] == [
        f"a.{number}.css" for number in range(2, 7)
    ]
    assert sorted(path.name for path in server.iterdir()) == ["site", "versions"]


def test_another_machine_is_reached_with_ssh(
    server: Path, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here by a stand-in that runs on this machine what it is asked to run on the other."""
    stand_in = tmp_path / "bin" / "ssh"
    stand_in.parent.mkdir()
    stand_in.write_text('#!/bin/sh\n[ "$1" = ergens ] && shift && exec sh -c "$*"\n')
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", f"{stand_in.parent}:{os.environ['PATH']}")
    result = deploy(f"ergens:{server}", project, tmp_path, "a.css")
    assert result.returncode == 0, result.stderr
    assert (server / "site" / "assets" / "a.css").read_text() == "a.css"


def test_assets_stay_for_a_month_after_they_were_last_needed(
    server: Path, project: Path, tmp_path: Path
) -> None:
    """Also when the build itself wrote them long ago."""
    deploy(server, project, tmp_path, "old.css", "recent.css")
    for name, age in (("old.css", 40), ("recent.css", 20)):
        moment = time.time() - age * DAY
        os.utime(server / "site" / "assets" / name, (moment, moment))
    deploy(server, project, tmp_path, "new.css")
    assert {path.name for path in (server / "site" / "assets").iterdir()} == {"new.css", "recent.css"}


def test_a_site_that_is_not_there_leaves_the_old_one(server: Path, project: Path, tmp_path: Path) -> None:
    deploy(server, project, tmp_path, "a.css")
    command = [project / ".ci" / "deploy", server, tmp_path / "nothing"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.returncode != 0
    assert "is niets veranderd" in result.stderr
    assert len(list((server / "versions").iterdir())) == 1
    assert (server / "site" / "index.html").read_text() == "a.css"
