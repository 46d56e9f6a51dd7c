"""A way out: ProperDocs, which goes on where MkDocs 1.6 stopped, makes the same site of the same files."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from conftest import MOMENT, clock_at

GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')
"""The only place where a site may name what made it."""


def files_in(site: Path) -> dict[str, bytes]:
    """Every file; the packed site map is left out because its plain form is there too."""
    return {
        path.relative_to(site).as_posix(): GENERATOR.sub(b"", path.read_bytes())
        for path in site.rglob("*")
        if path.is_file() and path.suffix != ".gz"
    }


def test_the_successor_makes_the_same_site(site: Path, project: Path, tmp_path: Path) -> None:
    options = ["--strict", "--quiet", "--config-file", "mkdocs.yml", "--site-dir", str(tmp_path / "out")]
    result = subprocess.run(
        [sys.executable, "-m", "properdocs", "build", *options],
        cwd=project,
        env=clock_at(MOMENT),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert result.returncode == 0, result.stderr
    ours, theirs = files_in(site), files_in(tmp_path / "out")
    assert ours.keys() == theirs.keys()
    assert [path for path in ours if ours[path] != theirs[path]] == []
