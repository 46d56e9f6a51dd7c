"""The rule about translations: they say what the Dutch says now, or an editor hears that they are behind."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from ..models.common import Record
from ..models.translations import LANGUAGES
from ..problems import Problem, Severity
from ..registry import Entry, Registry
from ..sentences import languages as say
from ..translations import changed, fingerprint, pairs, texts
from .view import each


def translations_follow_the_dutch(registry: Registry) -> Iterator[Problem]:
    """Being behind is a warning: an older translation is of more use to a reader than none."""
    for entry, record in each(registry, Record):
        for code in LANGUAGES:
            if translated := texts(record, code):
                yield from _compared(entry, record, code, translated)


def _compared(entry: Entry, record: Record, code: str, translated: BaseModel) -> Iterator[Problem]:
    path, language = ("translations", code), LANGUAGES[code]
    found = list(pairs(record, translated))
    without = [pair for pair in found if pair.dutch is None]
    if without or not found:
        for pair in without:
            yield entry.problem((*path, *pair.path), say.no_dutch(pair.name))
        return
    now = fingerprint(pair.dutch for pair in found)
    if translated.of is None:
        yield entry.problem(path, say.no_fingerprint(language, now), Severity.WARNING)
    elif translated.of != now:
        behind = changed(found, translated.of, now)
        tell = say.other_fields if behind is None else say.behind
        sentence = tell((pair.name for pair in behind or found), language, now)
        yield entry.problem((*path, "of"), sentence, Severity.WARNING)
