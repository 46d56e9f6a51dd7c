"""The poster of a location, for its door and the supermarket: one sheet of A4."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from registry.routes import ROUTES

from .record_page import RecordPage

if TYPE_CHECKING:
    from registry.registry import Registry

    from ..edition import Edition


def sources(registry: Registry) -> Iterator[tuple[str, str]]:
    """For each location: the path that MkDocs knows its poster by, and its id."""
    for id in registry.ids("locations"):
        yield f"{ROUTES['locations'].url(id)}poster.md", id


class PosterPage(RecordPage):
    """The same record as on its own page, on paper."""

    frame = "poster.html"

    def title_in(self, edition: Edition) -> str:
        return f"Poster van {super().title_in(edition)}"


def poster_page(source: str, id: str, edition: Edition) -> PosterPage:
    return PosterPage(source, edition.registry.get("locations", id), "posters/location.html", edition)
