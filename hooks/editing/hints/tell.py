"""The hints in words: a section for each text, and what to do about each thing found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from registry.models.jargon import Jargon
from registry.registry import Registry

from ..lines import Line, Section
from .level import Level
from .measured import Measured
from .signs import LONGEST_SENTENCE, Found, Sign, signs
from .texts import Prose

TOO_SHORT = "te kort voor een niveau"


def hints(texts: Iterable[Measured], registry: Registry) -> Iterator[Section]:
    """A section for each text."""
    jargon = jargon_of(registry)
    for text in texts:
        heading = f"{text.name} ({text.path}): {TOO_SHORT if text.is_short else text.level.name}"
        yield Section(heading, (Line("", reason(text.level)), *tips(text, jargon)))


def jargon_of(registry: Registry) -> Jargon:
    return next(iter(registry.all("jargon")), Jargon(id="jargon"))


def reason(found: Level) -> str:
    rare = round(found.rare_in_hundred)
    return (
        f"gemiddeld {_number(found.words_per_sentence)} woorden per zin en "
        f"{_number(found.syllables_per_word)} lettergrepen per woord; "
        f"{rare} van de 100 woorden {'is' if rare == 1 else 'zijn'} niet gewoon"
    )


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def tips(measured: Measured, jargon: Jargon) -> Iterator[Line]:
    """Each thing once, where it stands first, with how often it comes back."""
    places: dict[tuple[Sign, str], list[Prose]] = {}
    first: dict[tuple[Sign, str], Found] = {}
    for text in measured.prose:
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
