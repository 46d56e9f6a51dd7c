"""The MkDocs events in build order, and nothing else: read it as the table of contents of a build.

MkDocs keeps this module for as long as `mkdocs serve` runs, so nothing of one build is kept here:
what the events share travels in `config.extra`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rendering import environment, redirects, stylesheets, theme_files
from rendering.clock import publication_of
from rendering.data_files import data_files
from rendering.feedback_pages import feedback_files
from rendering.gate import registry_for_build
from rendering.poster_page import poster_files
from rendering.record_page import record_files

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check all records. A problem stops the build here, before the old site is touched."""
    config.extra["registry"] = registry_for_build(config)
    config.extra["publication"] = publication_of(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Pages for records and posters, redirects, data files and stylesheets, and nothing of the theme's own that we don't use."""
    theme_files.drop_unused(files, config)
    env = environment.for_records(config)
    for file in (
        *record_files(config, env),
        *poster_files(config, env),
        *feedback_files(config, env),
        *redirects.files(config, env),
        *data_files(config),
        *stylesheets.files(config),
    ):
        files.append(file)
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The same filters and the same strictness for whole pages as for the records in them."""
    return environment.for_pages(env, config, files)
