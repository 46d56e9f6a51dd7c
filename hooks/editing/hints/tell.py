"""The hints in words: a section for each record, the hardest first, and what to do about each thing found."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from registry.models.jargon import Jargon
from registry.registry import Entry, Registry

from ..lines import Line, Section
from ..names import named
from .level import Level, level
from .signs import LONGEST_SENTENCE, Found, Sign, signs
from .texts import FOR_RESIDENTS, Prose, prose


def hints(registry: Registry, only: Collection[PurePosixPath] = ()) -> Iterator[Section]:
    """For every record for residents, or those in these files."""
    jargon = next(iter(registry.all("jargon")), Jargon(id="jargon"))
    measured = list(_measured(registry, only))
    for entry, texts, of_all in sorted(measured, key=lambda one: one[2].score):
        heading = f"{named(entry, registry)} ({entry.document.path}): {of_all.name}"
        yield Section(heading, (Line("", _reason(of_all)), *_lines(texts, jargon)))


def _measured(
    registry: Registry, only: Collection[PurePosixPath]
) -> Iterator[tuple[Entry, list[Prose], Level]]:
    for entry in registry.entries:
        if entry.record and entry.kind.key in FOR_RESIDENTS and (not only or entry.document.path in only):
            texts = list(prose(entry))
            if of_all := level(text.text for text in texts):
                yield entry, texts, of_all


def _reason(found: Level) -> str:
    return (
        f"gemiddeld {_number(found.words_per_sentence)} woorden per zin en "
        f"{_number(found.syllables_per_word)} lettergrepen per woord; "
        f"{found.rare_in_hundred:.0f} van de 100 woorden zijn niet gewoon"
    )


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _lines(texts: list[Prose], jargon: Jargon) -> Iterator[Line]:
    """Each thing once, where it stands first, with how often it comes back."""
    places: dict[tuple[Sign, str], list[Prose]] = {}
    first: dict[tuple[Sign, str], Found] = {}
    for text in texts:
        for found in signs(text.text, jargon):
            key = (found.sign, found.what.lower())
            places.setdefault(key, []).append(text)
            first.setdefault(key, found)
    for key, found in first.items():
        place, *more = places[key]
        again = f" Dit staat er nog {len(more)} keer." if more else ""
        yield Line(f"regel {place.line}, {place.label}", _ADVICE[found.sign](found) + again)


def _jargon(found: Found) -> str:
    why = f" {found.jargon.why}" if found.jargon.why else ""
    return f"“{found.what}” is een woord van kantoor. Gewoner: {' of '.join(found.jargon.plain)}.{why}"


_ADVICE = {
    Sign.SENTENCE: lambda f: (
        f"{f.count} woorden in één zin. Probeer {LONGEST_SENTENCE} of minder: “{f.what}”"
    ),
    Sign.WORD: lambda f: f"“{f.what}” is lang ({f.count} letters). Kan het in twee woorden, of korter?",
    Sign.PASSIVE: lambda f: f"“{f.what}”: zeg wie het doet.",
    Sign.RARE: lambda f: f"“{f.what}” komt weinig voor. Kent iedereen het?",
    Sign.ABBREVIATION: lambda f: f"“{f.what}” is een afkorting. Schrijf die voluit, of leg uit wat het is.",
    Sign.JARGON: _jargon,
}
