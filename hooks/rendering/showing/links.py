"""Addresses as templates write them: always relative to the page that is being made."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from jinja2 import TemplateRuntimeError, pass_context
from mkdocs.utils import get_relative_url

from exports.headers import ASSETS
from registry.asking import ask
from registry.routes import ROUTES, core_url, url_of

from ..pages import feedback_pages, here

if TYPE_CHECKING:
    from jinja2.runtime import Context

    from registry.models.common import Record
    from registry.models.language import Language


def filters() -> dict[str, Callable[..., Any]]:
    return {
        "href": _href,
        "section_href": _section_href,
        "address": _address,
        "core_address": _core_address,
        "year_address": pass_context(lambda c, year: _address(c, feedback_pages.year_url(year))),
        "team_address": pass_context(lambda c, id: _address(c, feedback_pages.team_url(id))),
    }


@pass_context
def _href(context: Context, record: Record) -> str:
    """The address of a record, seen from the page that is being made."""
    return _address(context, url_of(record))


@pass_context
def _section_href(context: Context, kind: str) -> str:
    """The address of the list of a kind."""
    return _address(context, ROUTES[kind].section)


@pass_context
def _core_address(context: Context, core: str, language: Language) -> str:
    """The address of a core page in a language, seen from the page that is being made."""
    return _address(context, core_url(language, core))


@pass_context
def _address(context: Context, url: str) -> str:
    """An address within the site, seen from the page that is being made; from a page that may
    stand at any address (not found, no network) it is absolute."""
    if url.startswith(ASSETS):
        url = _asset(context, url)
    page = here.page()
    return _relative(url, page.url) if page else _root(context) + url


_relative = lru_cache(maxsize=5_000)(get_relative_url)
"""A page names some addresses over and over, such as the file with all drawings."""


def _root(context: Context) -> str:
    return f"{urlsplit(context['config'].site_url or '').path.rstrip('/')}/"


def _asset(context: Context, path: str) -> str:
    """What an asset is called on the site."""
    ask("asset", path)
    name = context["config"].extra["assets"].get(path)
    if not name:
        raise TemplateRuntimeError(f"{path} bestaat niet")
    return name
