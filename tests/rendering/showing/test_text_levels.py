"""The page of texts stays readable however many texts there are, and says what it leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from editing.hints.measured import measured
from editing.hints.pages import pages_for_residents
from registry.load import load
from rendering.showing import text_levels


def test_only_the_hardest_are_listed_and_all_are_counted(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = load(project).registry
    texts = measured(registry, pages_for_residents(project))
    long = [text for text in texts if not text.is_short]
    monkeypatch.setattr(text_levels, "LISTED", 5)
    monkeypatch.setattr(text_levels, "WITH_TIPS", 2)
    found = text_levels.by_level(registry, project)
    listed = [one.text.name for group in found.groups for one in group.texts]
    assert listed == [text.name for text in long[:5]]
    assert sum(group.count for group in found.groups) == len(long)
    assert (found.easier, found.short) == (len(long) - 5, len(texts) - len(long))
    assert sum(bool(one.tips) for group in found.groups for one in group.texts) <= 2
