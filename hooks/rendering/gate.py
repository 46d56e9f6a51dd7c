"""Lets a build begin only with records that are in order, and a live site only with confirmed ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError

from registry import report
from registry.demo import unconfirmed_blocks
from registry.load import load
from registry.sentences.rules import NOT_LIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from registry.problems import Problem
    from registry.registry import Registry


def registry_for_build(config: MkDocsConfig) -> Registry:
    """The records of the project that `config` belongs to. Raises PluginError with every problem."""
    loaded = load(Path(config.config_file_path).parent)
    if loaded.errors:
        raise PluginError(_text(loaded.errors))
    blocks = sorted(unconfirmed_blocks(loaded.registry), key=lambda p: p.sort_key)
    if blocks and not config.extra.get("demo"):
        raise PluginError(f"{_text(blocks)}\n{NOT_LIVE}")
    return loaded.registry


def _text(problems: Sequence[Problem]) -> str:
    return "\n".join(["", *report.lines(problems), report.count(problems)])
