"""All that the files of one build are made from: the records of the moment, the templates, and what MkDocs knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.asking import Question, fingerprint

from .pages import redirects
from .showing import notices

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from exports.publication import Publication
    from registry.registry import Registry

Maker = Callable[[], str | bytes]
"""Makes one file of the site."""


@dataclass
class Edition:
    """`markdown` holds the pages that were written by hand, as MkDocs read them; `static` the names of templates
    that are files of their own, such as the sitemap."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment
    markdown: tuple[Page, ...]
    static: tuple[str, ...]
    _answers: dict[Question, str] = field(default_factory=dict, init=False)
    _answers_of: Publication | None = field(default=None, init=False)

    @property
    def publication(self) -> Publication:
        return self.config.extra["publication"]

    @property
    def registry(self) -> Registry:
        return self.publication.registry

    def answer(self, question: Question) -> str:
        """The answer to a question that was asked aloud while a file was made, as a fingerprint."""
        if self._answers_of is not self.publication:
            self._answers, self._answers_of = {}, self.publication
        if question not in self._answers:
            self._answers[question] = self._find(question)
        return self._answers[question]

    def _find(self, question: Question) -> str:
        match question:
            case ("frame",):
                return fingerprint(*(_known(page) for page in self.markdown), *map(repr, self.nav))
            case ("page", source):
                return fingerprint(*(_all(page) for page in self.markdown if page.file.src_uri == source))
            case ("pages",):
                return fingerprint(*map(_all, self.markdown))
            case ("sources",):
                return fingerprint(*(page.file.content_string for page in self.markdown))
            case ("moved",):
                return fingerprint(*map(repr, redirects.addresses(self)))
            case ("asset", path):
                return fingerprint(self.config.extra["assets"].get(path, ""))
            case ("notices", scope):
                return fingerprint(repr(notices.concerning(self.publication, scope)))
            case _:
                return self.publication.answer(question)


def _known(page: Page) -> str:
    """What other pages say of a page: where it is, and what it is called."""
    return repr((page.file.src_uri, page.url, page.title, sorted(page.meta.items())))


def _all(page: Page) -> str:
    return f"{_known(page)} {page.content} {[_heading(item) for item in page.toc]}"


def _heading(item: object) -> tuple[object, ...]:
    return item.title, item.id, item.level, [_heading(below) for below in item.children]
