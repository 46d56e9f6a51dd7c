"""The MkDocs events in build order, and nothing else: read it as the table of contents of a build.

MkDocs keeps this module for as long as `mkdocs serve` runs, so nothing of one build is kept here:
what the events share travels in `config.extra`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rendering.building.clock import publication_of, publish
from rendering.building.earlier import cabinet_of, kept_registry
from rendering.building.writing import write_site
from rendering.edition_of import edition_of, leave_nothing, validate_anchors
from rendering.files import fingerprints, forms, host_files, offline, safe_html, stylesheets, theme_files
from rendering.pages import placeholders
from rendering.showing import improving
from rendering.showing.accessibility_statement import statement_of

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check all records. A problem stops the build here, before the old site is touched."""
    theme_files.use_only_ours(config)
    cabinet = config.extra["cabinet"] = cabinet_of(config)
    publish(config, publication_of(config, kept_registry(config, cabinet)))
    config.extra["accessibility"] = statement_of(config)
    config.extra["improving"] = improving.settings_of(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """What MkDocs copies: files for hosts, the forms of editors, and assets under names that change with what is in
    them. What is made later has a placeholder until then, so that links in Markdown can lead there."""
    theme_files.drop_unused(files, config)
    for file in (
        *host_files.files(config),
        *stylesheets.files(config),
        offline.words_file(config),
        *forms.files(config),
        *placeholders.files(files, config),
    ):
        files.append(file)
    fingerprints.fingerprint(files, config)
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    config.extra["nav"] = nav
    return nav


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """What an editor wrote in Markdown can't run in the browser of a visitor."""
    return safe_html.of_page(html, page)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Make all pages and data files, now that MkDocs has read all Markdown. What is left to it is copying."""
    cabinet = config.extra["cabinet"]
    edition = edition_of(config, files, cabinet.room("templates"))
    validate_anchors(edition)
    write_site(edition, cabinet)
    leave_nothing(edition)
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """What browsers keep for when there is no network, now that all files are there."""
    offline.write_worker(config)
