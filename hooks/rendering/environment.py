"""The Jinja environment: escaping on, undefined names are errors, and the filters that templates may use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, pass_context
from mkdocs.utils import get_relative_url

from exports import contents, json_ld, method_index
from hours import words
from hours.interval import State
from registry import titles
from registry.methods.completeness import completeness
from registry.models.fields import slug_of
from registry.models.hours import Access
from registry.routes import ROUTES, core_url, kind_key, url_of

from . import (
    charts,
    chooser,
    dutch,
    example_facets,
    feedback_pages,
    fields,
    languages,
    notices,
    opening,
    versions,
)
from .print_card import print_card
from .trail import trail

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from exports.publication import Publication
    from registry.models.common import Record
    from registry.models.language import Language
    from registry.registry import Registry


def for_pages(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The environment for whole pages."""
    env = configure(env, config)
    env.filters |= _navigating(files)
    return env


def for_records(config: MkDocsConfig) -> Environment:
    """The environment for the bodies of record pages, which exist before MkDocs makes its own."""
    return configure(config.theme.get_env(), config)


def configure(env: Environment, config: MkDocsConfig) -> Environment:
    """An environment with our rules, on the templates and globals of `env`."""
    registry: Registry = config.extra["registry"]
    publication: Publication = config.extra["publication"]
    env = env.overlay(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    env.globals["registry"] = registry
    env.globals["choices"] = {"access": fields.labels(Access), "states": fields.labels(State)}
    env.globals["data_contents"] = contents.table(publication)
    env.globals["method_fields"] = method_index.fields()
    env.filters |= _writing() | _linking() | _looking_up(registry) | _telling_time(publication)
    env.filters |= languages.filters(publication) | {
        "versions": lambda page: versions.versions(page, registry)
    }
    return env


def _writing() -> dict[str, Callable[..., Any]]:
    return {
        "date": words.date,
        "weekday": words.weekday,
        "day_names": words.day_names,
        "moment": words.moment,
        "time": words.time,
        "number": dutch.number,
        "joined": dutch.joined,
        "paragraphs": dutch.paragraphs,
        "tel": dutch.tel,
        "site": dutch.site,
        "language": dutch.language,
        "slug": slug_of,
        "label": fields.label,
        "field_names": lambda model: list(type(model).model_fields),
    }


def _linking() -> dict[str, Callable[..., Any]]:
    return {
        "href": _href,
        "section_href": _section_href,
        "address": _address,
        "core_address": _core_address,
        "year_address": pass_context(lambda c, year: _address(c, feedback_pages.year_url(year))),
        "team_address": pass_context(lambda c, id: _address(c, feedback_pages.team_url(id))),
    }


def _navigating(files: Files) -> dict[str, Callable[..., Any]]:
    """Filters that need to know all pages, so only whole pages have them."""
    return {"page_file": files.get_file_from_path, "trail": lambda page: trail(page, files)}


def _looking_up(registry: Registry) -> dict[str, Callable[..., Any]]:
    return {
        "records": lambda ids, kind: [registry.get(kind, id) for id in ids],
        "referring": lambda record, by: registry.referring(kind_key(record), record.id, by),
        "grouped": fields.grouped,
        "referred_by": lambda records, *kinds: [
            record
            for record in records
            if any(registry.referring(kind_key(record), record.id, kind) for kind in kinds)
        ],
        "example_facets": lambda examples: example_facets.facets(examples, registry),
        "example_values": example_facets.values,
        "chooser_answers": chooser.answers,
        "chooser_rules": chooser.rules,
        "charts": lambda report: tuple(charts.of_report(report)),
        "completeness": completeness,
        "print_card": print_card,
        "title": lambda record: titles.title(record, registry),
    }


def _telling_time(publication: Publication) -> dict[str, Callable[..., Any]]:
    current = notices.notices(publication)
    return {
        "hours": lambda location: opening.hours_of(location, publication),
        "instants": lambda locations, lines: opening.instants(locations, publication, lines),
        "json_ld": lambda record: json_ld.json_ld(record, publication),
        "notices": lambda page: notices.concerning(current, page),
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
    """An address within the site, seen from the page that is being made; from the 404 page it is absolute."""
    page = context["page"]
    return get_relative_url(url, page.url) if page else f"{context['base_url'].rstrip('/')}/{url}"
