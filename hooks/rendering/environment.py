"""The Jinja environment: escaping on, undefined names are errors, and the filters that templates may use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import FileSystemBytecodeCache, StrictUndefined, Template

from editing.hints.texts import FOR_RESIDENTS
from exports import composer, contents, headers, json_ld, method_index, well_known
from exports.organisation import TOWN
from hours.interval import State
from registry.asking import ask, unheard
from registry.models.choices import Standing
from registry.models.hours import Access

from .files import forms, offline
from .pages import frame
from .showing import (
    examples,
    fields,
    filters,
    improving,
    kept_components,
    languages,
    links,
    notices,
    opening,
    search,
    text_levels,
    versions,
)
from .showing.trail import trail

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.environment import TemplateModule
    from jinja2.runtime import Context
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from exports.publication import Publication

    from .edition import Edition


EVERY_TEMPLATE = -1
"""Are kept when they were read."""


class ImportedOnce(Template):
    """A template that others import from knows what all templates know, and no page of its own: so each import gives
    the same, and nobody has to compare what they know, thousands of times per build."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        return super()._get_default_module()


def environment(config: MkDocsConfig, compiled: Path | None) -> Environment:
    """The templates of the theme under our rules. What they may use, `equip` gives them. In the folder `compiled`
    they are kept as code for the next time."""
    env = config.theme.get_env().overlay(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=EVERY_TEMPLATE,
        auto_reload=False,
        bytecode_cache=FileSystemBytecodeCache(str(compiled)) if compiled else None,
    )
    env.template_class = ImportedOnce
    return env


def equip(edition: Edition) -> None:
    """Give the templates what they may use: of the records that there are now. What templates import from each other
    is made once, with what they may use then, so templates that were in use before are loaded anew."""
    env, registry, publication = edition.env, edition.registry, edition.publication
    env.cache.clear()
    env.globals |= _values(edition) | {"registry": registry, "config": edition.config, "nav": edition.nav}
    env.filters |= filters.writing() | filters.looking_up(registry) | filters.toolbox(registry)
    env.filters |= links.filters() | languages.filters(publication) | _telling_time(publication)
    env.filters |= _navigating(edition.files)
    env.filters |= frame.filters(edition) | kept_components.filters(edition)
    env.filters |= improving.filters(
        edition.config.extra["improving"], registry, forms=forms.is_part(edition.config)
    )
    env.filters["versions"] = lambda page: versions.versions(page, registry)


def _values(edition: Edition) -> dict[str, Any]:
    """What all templates know by name; what is made of records is a function, so that only who calls it asks."""
    publication, config = edition.publication, edition.config
    root = Path(config.config_file_path).parent
    return {
        "hidden": well_known.must_hide(publication.site_url, demo=bool(config.extra.get("demo"))),
        "works_offline": offline.is_on(config),
        "town": TOWN,
        "policy": headers.policy(in_page=True),
        "choices": {"access": fields.labels(Access), "states": fields.labels(State)},
        "standings": tuple(Standing),
        "method_fields": method_index.fields(),
        "composer_data": lambda: composer.page_data(publication),
        "data_contents": lambda: contents.table(publication),
        "titles_by_letter": lambda: search.by_letter(search.found(edition)),
        "texts_by_level": lambda: _texts_by_level(edition, root),
        "example_records": cache(partial(examples.examples, root)),
    }


def _texts_by_level(edition: Edition, root: Path) -> text_levels.ByLevel:
    """Rests on every text for residents."""
    ask("sources")
    for kind in FOR_RESIDENTS:
        ask("all", kind)
    return text_levels.by_level(edition.registry, root, text_levels.remembering(edition.publication))


def _navigating(files: Files) -> dict[str, Callable[..., Any]]:
    return {"page_file": files.get_file_from_path, "trail": lambda page: trail(page, files)}


def _telling_time(publication: Publication) -> dict[str, Callable[..., Any]]:
    return {
        "hours": lambda location: opening.hours_of(location, publication),
        "instants": lambda locations, lines: opening.instants(
            locations, publication, tuple(lines) if lines else None
        ),
        "json_ld": lambda record: json_ld.json_ld(record, publication),
        "notices": lambda page: _notices(page, publication),
    }


def _notices(page: Page | None, publication: Publication) -> list[notices.Notice]:
    """Every page shows notices, but few change with a closure: so a page asks for those of its own."""
    scope = notices.scope_of(page)
    ask("notices", scope)
    with unheard():
        return notices.concerning(publication, scope)
