"""The made-up records that editors copy from, for the page that shows each component in all its states."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from registry.kinds import KINDS
from registry.load import read_file

if TYPE_CHECKING:
    from registry.models.common import Record


def examples(root: Path) -> dict[str, Record]:
    """The first record of each kind's `_template.yml`, by the name of the kind. It fills every field."""
    found = {}
    for kind in KINDS:
        entries, _ = read_file(kind.template, kind, (root / kind.template).read_bytes())
        found[kind.name] = entries[0].record
    return found
