"""The poster of a location, for its door and the supermarket: one sheet of A4."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from registry.routes import ROUTES

from .record_page import RecordPage

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File


def poster_files(config: MkDocsConfig, env: Environment) -> Iterator[File]:
    for location in config.extra["registry"].all("locations"):
        source = f"{ROUTES['locations'].url(location.id)}poster.md"
        yield PosterPage(location, source, "posters/location.html", env, config).file


class PosterPage(RecordPage):
    """The same record as on its own page, on paper."""

    frame = "poster.html"

    def title_in(self, config: MkDocsConfig) -> str:
        return f"Poster van {super().title_in(config)}"
