"""A page at every address that a record or a page had in the past, which leads on to the present one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url

from registry.asking import ask
from registry.front_matter import FORMER, front_matter
from registry.routes import ROUTES

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from registry.registry import Registry

    from ..edition import Edition, Maker

NO_ADDRESS = f"content/{{}}: `{FORMER}` heeft adressen als over/cijfers: kleine letters, cijfers, streepjes en /. Nu staat er: {{}}"
TAKEN = (
    f"content/{{}}: `{FORMER}` noemt /{{}}, maar daar staat een pagina. Haal dat adres weg, of die pagina."
)


def files(edition: Edition) -> Iterator[tuple[str, Maker]]:
    """The path of each, and how it is made."""
    for old, new in addresses(edition):
        yield f"{old}index.html", partial(_leading, get_relative_url(new, old), edition)


def addresses(edition: Edition) -> Iterator[tuple[str, str]]:
    """Every old address, and the present one that it leads to."""
    yield from _of_records(edition.registry)
    yield from _of_pages(edition.markdown)


def _leading(target: str, edition: Edition) -> str:
    ask("moved")
    return edition.env.get_template("redirect.html").render(target=target)


def _of_records(registry: Registry) -> Iterator[tuple[str, str]]:
    for key, route in ROUTES.items():
        for previous, id in registry.moved(key):
            yield route.url(previous), route.url(id)


def _of_pages(pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """Raises PluginError with everything that is wrong."""
    present, faults, found = {page.url for page in pages}, [], []
    for page in pages:
        above = front_matter(page.file.content_string)
        faults += [NO_ADDRESS.format(page.file.src_uri, name) for name in above.no_addresses]
        faults += [TAKEN.format(page.file.src_uri, old) for old in above.former if old in present]
        found += [(old, page.url) for old in above.former]
    if faults:
        raise PluginError("\n".join(["", *faults]))
    yield from found
