"""The assets of the built site: each name says what is in the file, so that a copy may be kept for good."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from pages import all_pages

REFERENCE = re.compile(r'(?:from|import)\s*\(?\s*"(\.[^"]+)"|url\(([^)]+)\)')


def assets(site: Path) -> list[Path]:
    return [path for path in (site / "assets").rglob("*") if path.is_file()]


def test_every_name_says_what_is_in_the_file(site: Path) -> None:
    assert assets(site)
    for path in assets(site):
        assert path.suffixes[-2] == f".{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}", path


def test_what_assets_refer_to_is_there(site: Path) -> None:
    found = 0
    for path in assets(site):
        if path.suffix in {".js", ".css"}:
            for script, picture in REFERENCE.findall(path.read_text(encoding="utf-8")):
                assert (path.parent / (script or picture)).is_file(), f"{path}: {script or picture}"
                found += 1
    assert found > 50


def test_pages_use_only_names_that_say_what_is_in_the_file(site: Path) -> None:
    for page in all_pages(site):
        for name in re.findall(r'assets/[^"#]+', page.read_text(encoding="utf-8")):
            assert (site / name).is_file(), f"{page}: {name}"
