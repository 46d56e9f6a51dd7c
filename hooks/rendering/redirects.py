"""A page at every address that a record had in the past, which leads on to the present one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

from registry.routes import ROUTES

if TYPE_CHECKING:
    from .edition import Edition, Maker


def files(edition: Edition) -> Iterator[tuple[str, Maker]]:
    """The path of each, and how it is made."""
    for key, route in ROUTES.items():
        for previous, id in edition.registry.moved(key):
            old, new = route.url(previous), route.url(id)
            yield f"{old}index.html", partial(_leading, get_relative_url(new, old), edition)


def _leading(target: str, edition: Edition) -> str:
    return edition.env.get_template("redirect.html").render(target=target, config=edition.config)
