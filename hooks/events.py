"""The MkDocs events in build order, and nothing else: read it as the table of contents of a build.

MkDocs keeps this module for as long as `mkdocs serve` runs, so nothing of one build is kept here:
what the events share travels in `config.extra`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rendering import (
    environment,
    fingerprints,
    forms,
    host_files,
    improving,
    offline,
    redirects,
    safe_html,
    search,
    stylesheets,
    theme_files,
)
from rendering.accessibility_statement import statement_of
from rendering.clock import publication_of
from rendering.data_files import data_files
from rendering.feedback_pages import feedback_files
from rendering.gate import registry_for_build
from rendering.language_page import language_files
from rendering.poster_page import poster_files
from rendering.record_page import record_files
from rendering.tidy import tidy

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check all records. A problem stops the build here, before the old site is touched."""
    config.extra["registry"] = registry_for_build(config)
    config.extra["publication"] = publication_of(config)
    config.extra["accessibility"] = statement_of(config)
    config.extra["improving"] = improving.settings_of(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Pages for records, posters, languages and the yearly feedback, redirects, data files and stylesheets; nothing
    of the theme's own that we don't use; names for assets that change with what is in them; the forms of editors."""
    theme_files.drop_unused(files, config)
    env = environment.for_records(config)
    for file in (
        *record_files(config, env),
        *poster_files(config, env),
        *language_files(config),
        *feedback_files(config, env),
        *redirects.files(config, env, files.documentation_pages()),
        *data_files(config),
        *host_files.files(config),
        *stylesheets.files(config),
        offline.words_file(config),
    ):
        files.append(file)
    fingerprints.fingerprint(files, config)
    for file in forms.files(config, env):
        files.append(file)
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """What an editor wrote in Markdown can't run in the browser of a visitor."""
    return safe_html.of_page(html, page)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The search index, now that all pages have their text; and for whole pages the same filters and strictness
    as for the records in them."""
    found = search.found(config, files)
    files.append(search.index_file(config, found))
    return environment.for_pages(env, config, files, found)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The page for addresses where nothing stands is a template of its own."""
    return tidy(output_content) if template_name.endswith(".html") else output_content


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Without what the templates left over."""
    return tidy(output)


def on_post_build(config: MkDocsConfig) -> None:
    """What browsers keep for when there is no network, now that all files are there."""
    offline.write_worker(config)
