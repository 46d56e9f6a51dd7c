"""A made-up project is a project: nothing is wrong with it, and the same seed gives the same one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.made_up_project import make_project
from benchmarks.made_up_records import KINDS, shares
from registry.load import load
from registry.walk import references

COUNT = 300
"""More than there really are, so that every kind has made-up ones."""


def files_in(root: Path) -> dict[str, bytes]:
    folders = ("locations", "content", "toolbox")
    found = (path for folder in folders for path in (root / folder).rglob("*.yml"))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("made-up")
    make_project(COUNT, target, seed=3)
    return target


def test_nothing_is_wrong_with_it(root: Path, project: Path) -> None:
    """Of each kind there are as many as planned, and they link to each other as the real ones do."""
    loaded, real = load(root), load(project)
    assert loaded.problems == ()
    counts, before = ({kind: number for kind, number in one.registry.counts()} for one in (loaded, real))
    assert sum(counts[kind] for kind in KINDS) == COUNT
    share = COUNT / sum(before[kind] for kind in KINDS)
    assert all(abs(counts[kind] - before[kind] * share) <= 2 for kind in KINDS)
    links, links_before = (
        Counter(found.kind for entry in one.registry.entries for found in references(entry.record))
        for one in (loaded, real)
    )
    assert all(links[kind.key] >= links_before[kind.key] for kind in KINDS)
    assert links["methods"] > 1.3 * links_before["methods"]


def test_the_same_seed_gives_the_same_project(root: Path, tmp_path: Path) -> None:
    make_project(COUNT, tmp_path / "again", seed=3)
    make_project(COUNT, tmp_path / "other", seed=4)
    assert files_in(tmp_path / "again") == files_in(root)
    assert files_in(tmp_path / "other") != files_in(root)


def test_fewer_than_there_really_are_still_fits_together(tmp_path: Path) -> None:
    make_project(150, tmp_path / "small")
    loaded = load(tmp_path / "small")
    assert loaded.problems == ()
    assert sum(number for kind, number in loaded.registry.counts() if kind in KINDS) == 150


def test_a_project_holds_at_least_what_its_lists_name() -> None:
    one, other, *_ = KINDS
    assert shares(10, {one: 4, other: 1}, {one: 0, other: 3}) == {one: 7, other: 3}
    with pytest.raises(ValueError, match="te weinig"):
        shares(2, {one: 4, other: 1}, {one: 0, other: 3})
