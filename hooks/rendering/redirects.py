"""A page at every address that a record or a page had in the past, which leads on to the present one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from registry.front_matter import FORMER, front_matter
from registry.routes import ROUTES

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig

    from registry.registry import Registry

NO_ADDRESS = f"content/{{}}: `{FORMER}` heeft adressen als over/cijfers: kleine letters, cijfers, streepjes en /. Nu staat er: {{}}"
TAKEN = (
    f"content/{{}}: `{FORMER}` noemt /{{}}, maar daar staat een pagina. Haal dat adres weg, of die pagina."
)


def files(config: MkDocsConfig, env: Environment, pages: Iterable[File]) -> Iterator[File]:
    """`pages` are those in Markdown."""
    template = env.get_template("redirect.html")
    for old, new in (*_of_records(config.extra["registry"]), *_of_pages(list(pages))):
        html = template.render(target=get_relative_url(new, old), config=config)
        yield File.generated(config, f"{old}index.html", content=html)


def _of_records(registry: Registry) -> Iterator[tuple[str, str]]:
    for key, route in ROUTES.items():
        for record in registry.all(key):
            for previous in getattr(record, "previous_ids", ()):
                yield route.url(previous), route.url(record.id)


def _of_pages(pages: list[File]) -> Iterator[tuple[str, str]]:
    """Raises PluginError with everything that is wrong."""
    present, faults, found = {page.url for page in pages}, [], []
    for page in pages:
        above = front_matter(page.content_string)
        faults += [NO_ADDRESS.format(page.src_uri, name) for name in above.no_addresses]
        faults += [TAKEN.format(page.src_uri, old) for old in above.former if old in present]
        found += [(old, page.url) for old in above.former]
    if faults:
        raise PluginError("\n".join(["", *faults]))
    yield from found
