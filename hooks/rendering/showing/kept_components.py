"""Components that show one record on a page with all of them: kept, and made again when that gives something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from markupsafe import Markup

from ..pages import here

if TYPE_CHECKING:
    from registry.models.common import Record

    from ..edition import Edition


def filters(edition: Edition) -> dict[str, Callable[..., Markup]]:
    """`record | component("card", ...)` is what the macro `card` of `components/card.html` makes of it."""

    def component(record: Record, name: str, *settings: str) -> Markup:
        macro = getattr(edition.env.get_template(f"components/{name}.html").module, name)
        page = here.page()
        use = " ".join(("component", name, *settings, "on", page.url if page else ""))
        return edition.publication.part(use, record, lambda: macro(record, *settings))

    return {"component": component}
