"""The poster of a location, for its door and the supermarket: one sheet of A4."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, InclusionLevel

from registry.routes import ROUTES

from .record_page import RecordPage

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig


def poster_files(config: MkDocsConfig, env: Environment) -> Iterator[File]:
    for location in config.extra["registry"].all("locations"):
        source = f"{ROUTES['locations'].url(location.id)}poster.md"
        file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        PosterPage(location, env, file, config)
        yield file


class PosterPage(RecordPage):
    """The same record as on its own page, on paper."""

    template_name = "posters/location.html"
    frame = "poster.html"

    def title_in(self, config: MkDocsConfig) -> str:
        return f"Poster van {super().title_in(config)}"
