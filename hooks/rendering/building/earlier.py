"""What a build finds of an earlier one, and leaves for the next: records that were read, and parts that were made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from registry.shelf import Shelf

from .cabinet import Cabinet
from .environment_key import environment_key
from .gate import registry_for_build
from .litter import look_seldom

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from registry.registry import Registry

SHELF = "records"


def cabinet_of(config: MkDocsConfig) -> Cabinet:
    return Cabinet(Path(config.config_file_path).parent, environment_key(config))


def kept_registry(config: MkDocsConfig, cabinet: Cabinet) -> Registry:
    """The records, of which only the files that changed are read. Raises PluginError with every problem."""
    look_seldom()
    shelf = cabinet.get(SHELF) or Shelf()
    registry = registry_for_build(config, shelf)
    if shelf.changed or len(shelf.files) > len(shelf.seen):
        shelf.tidy()
        cabinet.put(SHELF, shelf)
    return registry
