"""Rules about the languages of the site: their names, their addresses and the forms of their plurals."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale, UnknownLocaleError

from ..models.language import Language
from ..models.translations import LANGUAGES
from ..problems import Problem
from ..registry import Registry
from ..routes import CORE_PAGES, core_url
from ..sentences import languages as say
from .view import each


def languages_have_a_place(registry: Registry) -> Iterator[Problem]:
    """Records can carry translations in the languages that the models know, and in no other."""
    for entry, language in each(registry, Language):
        if language.id not in LANGUAGES:
            yield entry.problem((), say.no_such_language(language.id, LANGUAGES))
        elif (locale := _locale(language)) is None or locale.language != language.id:
            yield entry.problem(("locale",), say.locale_of_other_language(language.locale, language.id))


def pages_have_addresses_of_their_own(registry: Registry) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for entry, language in each(registry, Language):
        for core in CORE_PAGES:
            url, name = core_url(language, core), f"{language.id}: pages.{core}"
            other = first.setdefault(url, name)
            if other != name:
                yield entry.problem(("pages", core, "slug"), say.same_address(url, other))


def plurals_are_complete(registry: Registry) -> Iterator[Problem]:
    """A language has the forms that it counts with: English two, Arabic six."""
    for entry, language in each(registry, Language):
        locale, found = _locale(language), language.words.find.found
        for form in sorted(locale.plural_form.tags) if locale else ():
            if getattr(found, form) is None:
                yield entry.problem(
                    ("words", "find", "found"),
                    say.plural_missing(form, LANGUAGES.get(language.id, language.id)),
                )


def _locale(language: Language) -> Locale | None:
    try:
        return Locale.parse(language.locale, sep="-")
    except UnknownLocaleError:
        return None
