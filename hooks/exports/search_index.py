"""The index of the site's own search: for everything with an address its title, summary and words.

The browser reads it when someone starts to search, so it is small: short keys, and of long texts only the words
that say something and stand nowhere else in the entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from registry.kinds import BY_KEY
from registry.models.choices import Choice
from registry.models.common import Record
from registry.models.location import Location
from registry.models.principle import Principle
from registry.models.vocabulary import Vocabulary
from registry.routes import kind_key, url_of
from registry.titles import title

from .plain import text
from .publication import Publication
from .search_body import shared, telling, words
from .search_texts import body, headings, other_words, places

PATH = "zoeken/index.json"


class Group(Choice):
    """What people choose from when there are many results."""

    SERVICES = "services", "Waarvoor"
    LOCATIONS = "locations", "Locaties"
    TOOLBOX = "toolbox", "Toolbox"
    PAGES = "pages", "Pagina's"


GROUPS = {
    "services": Group.SERVICES,
    "locations": Group.LOCATIONS,
    "methods": Group.TOOLBOX,
    "examples": Group.TOOLBOX,
    "processes": Group.TOOLBOX,
    "principles": Group.TOOLBOX,
    "feedback": Group.TOOLBOX,
    "plans": Group.PAGES,
    "ideas": Group.PAGES,
    "helplines": Group.PAGES,
}
"""The kinds of records that can be found, in the order in which equally good ones are shown."""


@dataclass(frozen=True)
class Entry:
    """One thing that can be found."""

    url: str
    title: str
    summary: str
    kind: str
    """What it is, in Dutch."""
    group: Group
    words: tuple[str, ...] = ()
    """What people call it themselves."""
    headings: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    """Neighbourhoods, postcodes and streets."""
    body: str = ""
    location: str | None = None
    """The id of the location whose state is shown with it."""

    @cached_property
    def body_words(self) -> tuple[str, ...]:
        """The different words of the body."""
        return tuple(dict.fromkeys(words(self.body)))

    @cached_property
    def told_words(self) -> frozenset[str]:
        """What the rest of the entry says."""
        return frozenset(words(" ".join((self.title, self.summary, *self.words, *self.headings))))


def entries(publication: Publication) -> list[Entry]:
    """Every record that visitors can find."""
    return [
        publication.part("found", record, partial(_entry, record, group, publication))
        for key, group in GROUPS.items()
        for record in publication.registry.all(key)
    ]


def _entry(record: Record, group: Group, publication: Publication) -> Entry:
    registry = publication.registry
    kind = record.kind.label if isinstance(record, Principle) else BY_KEY[kind_key(record)].singular
    return Entry(
        url=url_of(record),
        title=title(record, registry),
        summary=" ".join(_summary(record).split()),
        kind=kind,
        group=group,
        words=other_words(record),
        headings=headings(record),
        places=places(record, registry),
        body=body(record),
        location=record.id if isinstance(record, Location) else None,
    )


def _summary(record: Record) -> str:
    names = ("summary", "for_what", "statement")
    return next(getattr(record, name) for name in names if hasattr(record, name))


def index(found: Iterable[Entry], publication: Publication) -> str:
    """The index as a file: the entries, the labels of groups, everyday language and the help lines for danger."""
    vocabulary = next(iter(publication.registry.all("vocabulary")), Vocabulary(id="vocabulary"))
    found = list(found)
    return text(
        {
            "groups": {group.value: group.label for group in Group},
            "entries": list(_lean(found, frozenset(vocabulary.stop_words))),
            "synonyms": [[one.typed, one.means] for one in vocabulary.synonyms],
            "danger": [
                {"words": one.words, "means": one.means, "lines": one.helplines} for one in vocabulary.danger
            ],
            "stop": " ".join(vocabulary.stop_words),
        }
    )


def _lean(found: list[Entry], stop_words: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Entries with short keys and without what is empty."""
    counts = shared(entry.body_words for entry in found)
    for entry in found:
        fields = {
            "t": entry.title,
            "s": entry.summary,
            "k": entry.kind,
            "g": entry.group.value,
            "w": "|".join(entry.words),
            "h": "|".join(entry.headings),
            "p": "|".join(entry.places),
            "b": " ".join(telling(entry.body_words, stop_words | entry.told_words, counts, len(found))),
            "l": entry.location,
        }
        yield {"u": entry.url} | {key: value for key, value in fields.items() if value}
