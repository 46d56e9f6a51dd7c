"""Which page is being made. Addresses are relative to it, also in macros, which know nothing of the page they are on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

_page: ContextVar[Page | None] = ContextVar("page")


@contextmanager
def making(page: Page | None) -> Iterator[None]:
    """Meanwhile this page is made; None: a page that may stand at any address."""
    before = _page.set(page)
    try:
        yield
    finally:
        _page.reset(before)


def page() -> Page | None:
    return _page.get()
