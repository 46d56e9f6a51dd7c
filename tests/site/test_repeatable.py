"""The same records give the same site, wherever and however it is built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from conftest import MOMENT, clock_at

ELSEWHERE = {
    "TZ": "Pacific/Auckland",
    "LC_ALL": "C",
    "LANG": "nl_NL.UTF-8",
    "PYTHONHASHSEED": "7",
    "HOME": "/",
    "WIJ_PROCESSES": "2",
}
"""A machine on the other side of the world, with other habits."""


def files_in(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def test_another_machine_makes_the_same_bytes(site: Path, copy: Path) -> None:
    """Another folder, time zone, language and order of names; the same moment."""
    root = copy.rename(copy.with_name("een andere map"))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(root / "uit")]
    result = subprocess.run(
        command, cwd=root, env=clock_at(MOMENT) | ELSEWHERE, capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stderr
    here, there = files_in(site), files_in(root / "uit")
    assert here.keys() == there.keys()
    assert [path for path in here if here[path] != there[path]] == []
    assert "sitemap.xml.gz" in here
