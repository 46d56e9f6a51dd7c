"""The address of every record: the only place where a URL is made."""

from __future__ import annotations

from dataclasses import dataclass

from .kinds import KINDS
from .models.common import Record
from .models.language import CorePages, Language


@dataclass(frozen=True)
class Route:
    """Where records of a kind are found: a page each below `section`, or a place on one page."""

    section: str
    """Address of the list of this kind, relative to the site."""
    own_page: bool = True
    anchor: str = ""
    """Stands before the id where other ids stand on the same page."""

    def url(self, id: str) -> str:
        return f"{self.section}{id}/" if self.own_page else f"{self.section}#{self.anchor}{id}"

    def source(self, id: str) -> str:
        """The path that MkDocs knows the page by."""
        return f"{self.section}{id}.md"


ROUTES = {
    "locations": Route("locaties/"),
    "areas": Route("locaties/", own_page=False, anchor="buurt-"),
    "services": Route("waarvoor/"),
    "helplines": Route("direct-hulp/", own_page=False),
    "plans": Route("meedoen/plannen/"),
    "ideas": Route("meedoen/ideeen/"),
    "methods": Route("toolbox/methoden/"),
    "examples": Route("toolbox/voorbeelden/"),
    "processes": Route("toolbox/processen/"),
    "principles": Route("toolbox/leidraad/", own_page=False),
    "feedback": Route("toolbox/opbrengst/"),
}

IN_DUTCH = {
    "start": "",
    "find_team": "locaties/",
    "come_in": "binnenlopen/",
    "direct_help": "direct-hulp/",
    "rights": "rechten/",
}
"""For each core page that stands there in other languages: the Dutch page that it follows."""
CORE_PAGES = tuple(CorePages.model_fields)

_KEY_OF = {kind.model: kind.key for kind in KINDS}


def kind_key(record: Record) -> str:
    return _KEY_OF[type(record)]


def url_of(record: Record) -> str:
    """The address of a record, relative to the site."""
    return ROUTES[kind_key(record)].url(record.id)


def core_url(language: Language, core: str) -> str:
    """The address of a core page in a language: all below the start page of that language."""
    folder = f"{language.pages.start.slug}/"
    return folder if core == "start" else f"{folder}{getattr(language.pages, core).slug}/"
