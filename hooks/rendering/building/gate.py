"""Lets a build begin only with records that are in order, and a live site only with confirmed ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError

from registry import report
from registry.demo import unconfirmed_blocks
from registry.load import load
from registry.sentences.rules import NOT_LIVE

from .sharing import shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from registry.problems import Problem
    from registry.registry import Registry
    from registry.shelf import Shelf


def registry_for_build(config: MkDocsConfig, shelf: Shelf | None = None) -> Registry:
    """The records of the project that `config` belongs to. Raises PluginError with every problem."""
    loaded = load(Path(config.config_file_path).parent, shelf, shared)
    if loaded.errors:
        raise PluginError(_text(loaded.errors))
    if not config.extra.get("demo"):
        _refuse_unconfirmed(loaded.registry)
    return loaded.registry


def _refuse_unconfirmed(registry: Registry) -> None:
    if blocks := sorted(unconfirmed_blocks(registry), key=lambda p: p.sort_key):
        raise PluginError(f"{_text(blocks)}\n{NOT_LIVE}")


def _text(problems: Sequence[Problem]) -> str:
    return "\n".join(["", *report.lines(problems), report.count(problems)])
