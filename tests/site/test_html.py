"""The HTML of every page is valid, by html-validate's standard and accessibility rules."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools import NODE_MODULES

CONFIG = Path(__file__).parents[1] / "htmlvalidate.json"


def validate(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        NODE_MODULES / ".bin" / "html-validate",
        "--config",
        CONFIG,
        "--formatter",
        "text",
        f"{folder}/**/*.html",
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


@pytest.mark.needs_node
def test_every_page_is_valid(site: Path) -> None:
    result = validate(site)
    assert result.returncode == 0, result.stdout[:4000]


@pytest.mark.needs_node
def test_a_fault_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        "<!doctype html><html lang=nl><title>x</title><p><div>y</p>", encoding="utf-8"
    )
    assert validate(tmp_path).returncode != 0
