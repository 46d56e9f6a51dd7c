"""What was found about the outside addresses, in words: what is wrong first, each with where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..lines import Line, Section
from .addresses import Places
from .answers import Answer, State
from .exceptions import LIST, LinkExceptions

HEADINGS = {
    State.DEAD: "Werkt niet meer: haal de link weg of zet er een andere voor in de plaats",
    State.UNREACHABLE: "Niet te bereiken, misschien maar even: kijk zelf",
    State.MOVED: "Verhuisd: neem het nieuwe adres over",
    State.REFUSED: f"Laat geen programma's toe: kijk zelf, en zet het adres in {LIST} als het werkt",
}
NO_WEB = "Geen enkel adres antwoordt. Is deze computer wel verbonden met internet?"
SKIPPED = "Overgeslagen"
UNUSED = f"Staat nergens meer: haal dit weg uit {LIST}"


def found(answers: Mapping[str, Answer], places: Places, exceptions: LinkExceptions) -> tuple[Section, ...]:
    """A section for each kind of answer that asks something of an editor."""
    sections = [Section(heading, tuple(_told(answers, places, state))) for state, heading in HEADINGS.items()]
    sections.append(Section(SKIPPED, tuple(_skipped(places, exceptions))))
    sections.append(Section(UNUSED, tuple(_unused(places, exceptions))))
    return tuple(section for section in sections if section.lines)


def count(answers: Mapping[str, Answer]) -> str:
    faults = sum(answer.state.is_fault for answer in answers.values())
    asked = f"{len(answers)} adres{'' if len(answers) == 1 else 'sen'} gevraagd"
    return f"{asked}, {faults} {'geeft' if faults == 1 else 'geven'} geen goed antwoord."


def _told(answers: Mapping[str, Answer], places: Places, state: State) -> Iterator[Line]:
    for address, answer in answers.items():
        if answer.state is state:
            yield Line(address, answer.why, (Line("", ", ".join(places[address])),))


def _skipped(places: Places, exceptions: LinkExceptions) -> Iterator[Line]:
    return (Line(address, why) for address in places if (why := exceptions.why(address)))


def _unused(places: Places, exceptions: LinkExceptions) -> Iterator[Line]:
    for one in exceptions.skip:
        if not any(address.startswith(one.address) for address in places):
            yield Line(one.address, one.why)
