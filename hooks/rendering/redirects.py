"""A page at every address that a record had in the past, which leads on to the present one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from registry.routes import ROUTES

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig


def files(config: MkDocsConfig, env: Environment) -> Iterator[File]:
    template = env.get_template("redirect.html")
    for key, route in ROUTES.items():
        for record in config.extra["registry"].all(key):
            for previous in getattr(record, "previous_ids", ()):
                old, new = route.url(previous), route.url(record.id)
                html = template.render(target=get_relative_url(new, old), config=config)
                yield File.generated(config, f"{old}index.html", content=html)
