"""Every file of the site that is made from records or templates, by its path: how it is made when it is needed."""

from __future__ import annotations

import gzip
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import jinja2
from mkdocs.exceptions import PluginError

from exports import composer, csv_tables, geojson, hsds, ics, json_api, method_index, qr, search_index
from exports.form_address import FORMS
from registry.asking import ask

from .files import forms
from .pages import redirects
from .pages.here import making
from .pages.made_pages import made_pages, path_of
from .pages.tidy import tidy
from .pages.virtual_page import Placeholder
from .showing import search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.structure.files import File
    from mkdocs.structure.pages import Page

    from exports.publication import Publication

    from .edition import Edition, Maker
    from .pages.virtual_page import PageMaker

FORMATS = (json_api, geojson, hsds, ics, qr, method_index, composer, csv_tables)
"""Every format that the site offers. A format is a module with `files(publication)`."""
SITEMAP = "sitemap.xml"


def made_files(edition: Edition) -> dict[str, Maker]:
    """How each file is made, by its path. Making one asks its questions aloud."""
    makers: dict[str, Maker] = {}
    for page in edition.markdown:
        makers[page.file.dest_uri] = partial(_written, page, edition)
    for source, make in made_pages(edition.registry):
        makers[path_of(source)] = partial(_made, make, edition)
    makers |= redirects.files(edition)
    makers |= data_files(edition.publication)
    if forms.is_part(edition.config):
        makers[f"{FORMS}index.html"] = partial(forms.page, edition)
    makers[search_index.PATH] = partial(search.index_file, edition)
    for name in edition.static:
        makers[name] = partial(_sitemap if name == SITEMAP else partial(_placeless, name), edition)
    makers[f"{SITEMAP}.gz"] = partial(_packed_sitemap, edition)
    return makers


def data_files(publication: Publication) -> dict[str, Maker]:
    return {path: make for format in FORMATS for path, make in format.files(publication).makers.items()}


def _written(page: Page, edition: Edition) -> str:
    """A page that someone wrote in Markdown, with its frame."""
    ask("page", page.file.src_uri)
    return _whole(page, edition)


def _made(make: PageMaker, edition: Edition) -> str:
    return _whole(make(edition), edition)


def _whole(page: Page, edition: Edition) -> str:
    template = page.meta.get("template", "main.html")
    return _rendered(template, edition, page)


def _placeless(name: str, edition: Edition) -> str:
    """A page that may stand at any address, so its addresses begin at the root of the site."""
    return _rendered(name, edition, page=None)


def _rendered(name: str, edition: Edition, page: Page | None) -> str:
    """A fault in a template names the template and the page, without a traceback."""
    ask("frame")
    try:
        with making(page):
            html = edition.env.get_template(name).render(page=page)
    except jinja2.TemplateError as error:
        raise PluginError(f"theme/{name} ({page.url if page else name}): {error}") from error
    return tidy(html)


def _sitemap(edition: Edition) -> str:
    ask("frame")
    return edition.env.get_template(SITEMAP).render(pages=list(_pages(edition)))


def _pages(edition: Edition) -> Iterator[File]:
    yield from (page.file for page in edition.markdown)
    for source, _ in made_pages(edition.registry):
        if not source.endswith("/poster.md"):
            page = Placeholder(source, edition.config)
            page.read_source(edition.config)
            yield page.file


def _packed_sitemap(edition: Edition) -> bytes:
    packed = BytesIO()
    midnight = edition.publication.built.replace(hour=0, minute=0, second=0)
    with gzip.GzipFile(f"{SITEMAP}.gz", "wb", fileobj=packed, mtime=midnight.timestamp()) as file:
        file.write(_sitemap(edition).encode())
    return packed.getvalue()
