"""The exports as files of the site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from exports import composer, csv_tables, geojson, hsds, ics, json_api, method_index, qr

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

FORMATS = (json_api, geojson, hsds, ics, qr, method_index, composer, csv_tables)
"""Every format that the site offers. A format is a module with `files(publication)`."""


def data_files(config: MkDocsConfig) -> Iterator[File]:
    for format in FORMATS:
        for path, text in format.files(config.extra["publication"]).items():
            yield File.generated(config, path, content=text)
