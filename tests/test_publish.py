"""A new site takes the place of the old one whole, also where the system can't let them change places."""

from __future__ import annotations

from pathlib import Path

import pytest

import publish


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("new", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(name, encoding="utf-8")
    return tmp_path / "new", tmp_path / "site"


def test_two_folders_change_places_in_one_step(sites: tuple[Path, Path]) -> None:
    new, site = sites
    assert publish.exchange(new, site)
    assert (site / "index.html").read_text() == "new"
    assert (new / "index.html").read_text() == "site"


@pytest.mark.parametrize("can_exchange", [True, False])
def test_the_new_site_stands_there_and_nothing_is_left(
    sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, can_exchange: bool
) -> None:
    new, site = sites
    if not can_exchange:
        monkeypatch.setattr(publish, "exchange", lambda *_: False)
    publish.publish(new, site)
    assert (site / "index.html").read_text() == "new"
    assert list(site.parent.iterdir()) == [site]


def test_the_first_site_has_no_old_one(sites: tuple[Path, Path]) -> None:
    new, site = sites
    publish.publish(new, site.with_name("first"))
    assert (site.with_name("first") / "index.html").read_text() == "new"


def test_a_step_that_fails_leaves_the_old_site(
    sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    new, site = sites
    monkeypatch.setattr(publish, "exchange", lambda *_: False)
    rename = Path.rename

    def full(path: Path, target: Path) -> Path:
        if path == new:
            raise OSError("vol")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(OSError, match="vol"):
        publish.publish(new, site)
    assert (site / "index.html").read_text() == "site"
