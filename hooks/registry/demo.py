"""What stands between a demonstration and a live site: every block of facts that nobody confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from .problems import Problem
from .registry import Registry
from .sentences import rules as say
from .walk import unconfirmed


def unconfirmed_blocks(registry: Registry) -> Iterator[Problem]:
    """One problem per block whose status is not `confirmed`: the to-do list before going live."""
    for entry in registry.entries:
        if entry.record:
            for path, standing in unconfirmed(entry.record):
                yield entry.problem(path, say.not_confirmed(_block_name(path), standing.label))


def _block_name(path: tuple[str | int, ...]) -> str:
    """The block that the status is about; nothing for a whole record."""
    return next((step for step in reversed(path[:-1]) if isinstance(step, str)), "")
