"""What surrounds a page, above and below: for the pages of records made once for each folder, as it is the same there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from registry.asking import ask

from .here import making
from .record_page import RecordPage

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from ..edition import Edition


@dataclass(frozen=True)
class Anywhere:
    """Any page in a folder. Nothing more is known of it, so a template that asks for more is told at once."""

    url: str
    is_homepage = False
    file = None


def filters(edition: Edition) -> dict[str, Callable[..., Markup]]:
    """`page | framed_by("header")` is what `components/header.html` says on this page."""

    def framed_by(page: Page | None, name: str) -> Markup:
        if not isinstance(page, RecordPage):
            return _rendered(name, page, edition)
        folder = Anywhere(f"{page.url.rstrip('/').rpartition('/')[0]}/-/")
        remembered = edition.publication.memory.remembered
        return remembered(
            "frame", (name, folder.url), lambda: _rendered(name, folder, edition), edition.answer
        )

    return {"framed_by": framed_by}


def _rendered(name: str, page: Page | Anywhere | None, edition: Edition) -> Markup:
    ask("frame")
    with making(page):
        return Markup(edition.env.get_template(f"components/{name}.html").render(page=page))
