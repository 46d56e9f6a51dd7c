"""The libraries that visitors get are those of the lock file, with their licences."""

from __future__ import annotations

import pytest

from search.vendored import LICENCES, SCRIPTS, TARGET, files


@pytest.mark.needs_node
def test_the_copies_are_equal_to_the_packages() -> None:
    here = {path.name: path.read_text(encoding="utf-8") for path in TARGET.iterdir()}
    assert here == files()


def test_no_source_map_and_every_licence() -> None:
    for name in SCRIPTS:
        assert "sourceMappingURL" not in (TARGET / name).read_text(encoding="utf-8")
    for name in LICENCES:
        assert "icense" in (TARGET / name).read_text(encoding="utf-8") or "Permission" in (
            TARGET / name
        ).read_text(encoding="utf-8")
