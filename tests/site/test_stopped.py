"""A build that is stopped, or that finds no room, leaves the old site as it was and says so."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest

from conftest import MOMENT, clock_at

OLD = "de oude site"
COMMAND = ["make", "-o", ".venv/ready", "site"]
WITHOUT_ROOTS_RIGHTS = ["setpriv", "--bounding-set=-dac_override"]
"""Root may write anywhere; without this right it is held to what folders allow, like everyone."""

NO_ROOM = ["prlimit", "--fsize=30000"]
"""No file can become larger than this: what a full disk looks like to a program that writes."""


@pytest.fixture
def ready(copy: Path, project: Path) -> Path:
    """A project with an old site, where `make site` works."""
    shutil.copy(project / "Makefile", copy)
    (copy / "requirements.txt").touch()
    (copy / ".venv").symlink_to(project / ".venv")
    (copy / "site").mkdir()
    (copy / "site" / "index.html").write_text(OLD, encoding="utf-8")
    return copy


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def is_old(root: Path) -> bool:
    return [path.read_text(encoding="utf-8") for path in files_in(root / "site")] == [OLD]


def stop_when(root: Path, moment: Callable[[], bool]) -> None:
    """Begin a build and kill it with all its processes at `moment`."""
    started = subprocess.Popen(
        COMMAND,
        cwd=root,
        env=clock_at(MOMENT),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while not moment():
        assert started.poll() is None, "the build was done before it could be stopped"
        sleep(0.005)
    os.killpg(started.pid, signal.SIGKILL)
    started.wait()


def test_a_build_that_is_killed_leaves_the_old_site(ready: Path) -> None:
    """As it begins, and with some and with many pages written; the next build clears up and succeeds."""
    following = ready / ".build" / "next"
    for written in (0, 1, 150):
        shutil.rmtree(following, ignore_errors=True)
        stop_when(
            ready, lambda count=written: following.parent.exists() and len(files_in(following)) >= count
        )
        assert is_old(ready), written
    result = make(ready)
    assert result.returncode == 0, result.stderr
    assert len(files_in(ready / "site")) > 150
    assert [path.name for path in (ready / ".build").iterdir()] == ["cache"]


def make(root: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """`make site`, run by another command that takes something away."""
    return subprocess.run(
        [*before, *COMMAND],
        cwd=root,
        env=clock_at(MOMENT),
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_a_full_disk_leaves_the_old_site(ready: Path) -> None:
    result = make(ready, *NO_ROOM)
    assert result.returncode != 0
    assert is_old(ready)
    assert "File too large" in result.stderr
    assert "Wat in site/ stond, is niet veranderd." in result.stderr


@pytest.mark.parametrize("closed", ["", ".build"])
def test_a_folder_that_can_not_be_written_leaves_the_old_site(ready: Path, closed: str) -> None:
    (ready / ".build").mkdir()
    (ready / closed).chmod(0o555)
    try:
        result = make(ready, *(WITHOUT_ROOTS_RIGHTS if os.geteuid() == 0 else []))
    finally:
        (ready / closed).chmod(0o755)
    assert result.returncode != 0
    assert is_old(ready)
    assert "niet veranderd." in result.stderr
    assert "Permission denied" in result.stderr


def test_a_site_that_was_on_its_way_comes_back(ready: Path) -> None:
    """Where the system can't let folders change places, a kill between two steps leaves the old site aside."""
    (ready / ".build").mkdir()
    (ready / "site").rename(ready / ".build" / "old")
    (ready / "content" / "rechten.md").write_text("[weg](weg.md)", encoding="utf-8")
    assert make(ready).returncode != 0
    assert is_old(ready)
