"""What the YAML parser's complaint means: where the editor went wrong, which is often not where the parser stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from .problems import Place
from .sentences import syntax as say


@dataclass(frozen=True)
class _Halt:
    """Where the parser stopped, and where the thing that it was reading began."""

    message: str
    at: Place
    start: Place
    before: str
    """What stands on the line before `at`."""
    opening: str
    """The character at `start`."""

    @property
    def first(self) -> Place:
        """The first thing on the line."""
        return Place(self.at.line, len(self.before) - len(self.before.lstrip()) + 1)


def explain(error: yaml.MarkedYAMLError, text: str, template: str) -> tuple[Place, str]:
    """The place of the mistake and the sentence for it."""
    halt = _halt(error, text)
    if "\t" in halt.before or (not halt.before.strip() and _character(text, halt.at) == "\t"):
        if not halt.before.strip():
            return halt.at, say.TAB
    for part, meaning in _MEANINGS.items():
        if part in halt.message:
            return meaning(halt)
    return halt.at, say.not_yaml(template)
