"""Where a browser may keep the site, what it keeps first when not all fits, and what stops it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from registry.load import load
from rendering.files import offline


def config(site_url: str, site_dir: Path, project: Path, *, switch: bool) -> SimpleNamespace:
    theme = SimpleNamespace(custom_dir=str(project / "theme"))
    return SimpleNamespace(extra={"offline": switch}, site_url=site_url, site_dir=str(site_dir), theme=theme)


@pytest.mark.parametrize(
    ("site_url", "switch", "expected"),
    [
        ("https://wij.example/", True, True),
        ("https://wij.example/", False, False),
        ("http://localhost:8000/", True, False),
        ("", True, False),
    ],
)
def test_nothing_is_kept_while_serving_or_when_switched_off(
    site_url: str, switch: bool, expected: bool, tmp_path: Path, project: Path
) -> None:
    assert offline.is_on(config(site_url, tmp_path, project, switch=switch)) is expected


def test_switched_off_the_worker_is_the_one_that_forgets(tmp_path: Path, project: Path) -> None:
    """At the same address, because that is where browsers look for a newer one."""
    offline.write_worker(config("https://wij.example/", tmp_path, project, switch=False))
    assert (tmp_path / "sw.js").read_bytes() == (project / "theme/offline/forget.js").read_bytes()


def test_what_is_most_urgent_is_kept_first(
    site: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = load(project).registry
    words = next((site / "assets/js/offline").glob("words.*.js")).relative_to(site).as_posix()
    whole = offline.core_of(site, registry, words)
    monkeypatch.setattr(offline, "BUDGET", 60_000)
    part = offline.core_of(site, registry, words)
    assert 4 <= len(part["pages"]) < len(whole["pages"])
    assert part["pages"] == whole["pages"][: len(part["pages"])]
    assert part["pages"][:3] == ["offline.html", "direct-hulp/", "locaties/"]
    assert part["id"] != whole["id"]
