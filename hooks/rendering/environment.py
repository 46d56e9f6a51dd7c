"""The Jinja environment: escaping on, undefined names are errors, and the filters that templates may use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined

from exports import composer, contents, headers, json_ld, method_index, well_known
from hours.interval import State
from registry.models.choices import Standing
from registry.models.hours import Access

from . import (
    examples,
    fields,
    filters,
    improving,
    languages,
    links,
    notices,
    offline,
    opening,
    search,
    text_levels,
    versions,
)
from .trail import trail

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from exports.publication import Publication
    from exports.search_index import Entry
    from registry.registry import Registry


def for_pages(env: Environment, config: MkDocsConfig, files: Files, found: list[Entry]) -> Environment:
    """The environment for whole pages; `found` is everything that the search can find."""
    env = configure(env, config)
    env.filters |= _navigating(files)
    env.filters |= improving.filters(config.extra["improving"], config.extra["registry"], files)
    env.globals["titles_by_letter"] = search.by_letter(found)
    env.globals["standings"] = tuple(Standing)
    root = Path(config.config_file_path).parent
    env.globals["examples"] = examples.examples(root)
    env.globals["texts_by_level"] = lambda: text_levels.by_level(config.extra["registry"], root)
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
    env.globals["hidden"] = well_known.must_hide(publication.site_url, demo=bool(config.extra.get("demo")))
    env.globals["works_offline"] = offline.is_on(config)
    env.globals["policy"] = headers.policy(in_page=True)
    env.globals["choices"] = {"access": fields.labels(Access), "states": fields.labels(State)}
    env.globals["composer"] = composer.page_data(publication)
    env.globals["data_contents"] = contents.table(publication)
    env.globals["method_fields"] = method_index.fields()
    env.filters |= filters.writing() | filters.looking_up(registry) | filters.toolbox(registry)
    env.filters |= links.filters() | languages.filters(publication) | _telling_time(publication)
    env.filters["versions"] = lambda page: versions.versions(page, registry)
    return env


def _navigating(files: Files) -> dict[str, Callable[..., Any]]:
    """Filters that need to know all pages, so only whole pages have them."""
    return {"page_file": files.get_file_from_path, "trail": lambda page: trail(page, files)}


def _telling_time(publication: Publication) -> dict[str, Callable[..., Any]]:
    current = notices.notices(publication)
    return {
        "hours": lambda location: opening.hours_of(location, publication),
        "instants": lambda locations, lines: opening.instants(locations, publication, lines),
        "json_ld": lambda record: json_ld.json_ld(record, publication),
        "notices": lambda page: notices.concerning(current, page),
    }
