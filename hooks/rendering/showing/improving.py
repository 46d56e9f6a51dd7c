"""What every page offers to whoever finds a fault on it: where to tell it and, for editors, where to change it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url

from editing.repository import Repository, WrongSettings, repository_of
from editing.sentences.repository import wrong_mail
from exports.form_address import form_address
from registry.kinds import BY_KEY
from registry.routes import ROUTES, kind_key

from ..pages.language_page import LanguagePage
from ..pages.record_page import RecordPage
from ..pages.virtual_page import VirtualPage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

    from registry.registry import Registry

THIS_PAGE = "Wijzig deze pagina"
_MAIL = re.compile(r"[^@\s?&]+@[^@\s?&]+\.[A-Za-z]{2,}")


@dataclass(frozen=True)
class Settings:
    """What mkdocs.yml says of it; None for what is not known yet."""

    repository: Repository | None
    mail: str | None


@dataclass(frozen=True)
class Change:
    """A way for an editor to change what stands on a page."""

    label: str
    address: str


def settings_of(config: MkDocsConfig) -> Settings:
    """Raises PluginError with everything that is wrong."""
    faults, repository, mail = [], None, config.extra.get("feedback_mail") or None
    try:
        repository = repository_of(config.extra.get("repository"))
    except WrongSettings as wrong:
        faults.append(str(wrong))
    if mail and not _MAIL.fullmatch(str(mail)):
        faults.append(wrong_mail(mail))
    if faults:
        raise PluginError("\n".join(["", *faults]))
    return Settings(repository, mail)


def filters(settings: Settings, registry: Registry, *, forms: bool) -> dict[str, Callable[..., Any]]:
    """`forms` says whether the forms are part of the site."""
    can_save = settings.repository is not None and settings.repository.host.takes_forms
    finder = Finder(settings.repository, registry, forms and can_save)
    return {
        "report_address": lambda page, label: report_address(page, label, settings),
        "ways_to_change": lambda page: list(finder.changes(page)),
    }


def report_address(page: Page, label: str, settings: Settings) -> str | None:
    """Where a visitor tells of a fault, with the address of the page filled in: a mail, which asks for no account, or
    else an issue. None when neither is known: then the page says whom to tell."""
    here = page.canonical_url or page.url
    subject = f"{label} {page.meta.get('title') or page.title}"
    if settings.mail:
        return f"mailto:{settings.mail}?subject={quote(subject)}&body={quote(here)}%0A%0A"
    return settings.repository.report(here, subject) if settings.repository else None


@dataclass(frozen=True)
class Finder:
    """Finds what a page is made from: its form where the site has forms, else its file in the repository."""

    repository: Repository | None
    registry: Registry
    has_forms: bool

    def changes(self, page: Page) -> Iterator[Change]:
        """None without a repository: a form or a file that nobody can reach helps nobody."""
        if self.repository is None:
            return
        if isinstance(page, RecordPage):
            yield self._record(page, kind_key(page.record), page.record.id)
        elif isinstance(page, LanguagePage):
            yield self._record(page, "languages", page.language.id)
        elif isinstance(page, VirtualPage):
            yield self._all_of(page)
        else:
            yield Change(THIS_PAGE, self.repository.edit(PurePosixPath("content", page.file.src_uri)))
            yield from self._lists_on(page)

    def _record(self, page: Page, kind: str, id: str) -> Change:
        path = self.registry.path_of(kind, id)
        return Change(THIS_PAGE, self._form(page, kind, id) or self.repository.edit(path))

    def _all_of(self, page: Page) -> Change:
        """Of a page about several records: all records of their kind."""
        key = next(key for key, route in ROUTES.items() if page.url.startswith(route.section))
        form = self._form(page, key, "")
        address = form.partition("/entries/")[0] if form else self.repository.folder(BY_KEY[key].folder)
        return Change(f"Wijzig de {BY_KEY[key].plural}", address)

    def _lists_on(self, page: Page) -> Iterator[Change]:
        """The records without a page of their own that stand on this one, such as the helplines."""
        for key, route in ROUTES.items():
            if not route.own_page and route.section == page.url:
                kind = BY_KEY[key]
                address = self._form(page, key, key) or self.repository.edit(kind.folder / kind.file)
                yield Change(f"Wijzig de {kind.plural}", address)

    def _form(self, page: Page, kind: str, id: str) -> str | None:
        """The form of a record, seen from this page."""
        return get_relative_url(form_address(kind, id).lstrip("/"), page.url) if self.has_forms else None
