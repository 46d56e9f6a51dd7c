"""The words of the interface in one language: what stands around the texts and the records."""

from __future__ import annotations

import re
from typing import Any

from pydantic import create_model

from .choices import Choice, Standing
from .closure import Appointments, Effect
from .common import Named
from .fields import Line, Model, Text, field, optional, text_like
from .hours import Access, Channel, Reason


def phrase(*names: str) -> Any:
    """One line with exactly these names between braces, which the site fills in."""
    holes = sorted(f"{{{name}}}" for name in names)

    def read(text: str) -> str:
        if not text.strip() or "\n" in text or sorted(re.findall(r"\{.*?\}", text)) != holes:
            raise ValueError
        return text

    example = " … ".join(f"{{{name}}}" for name in names)
    schema = {"type": "string", "pattern": "".join(f"(?=.*\\{{{name}\\}})" for name in names)}
    return text_like(read, f"één regel zijn met {' en '.join(holes)}", f'"{example}"', schema)


def words_for(choice: type[Choice], *left_out: Choice) -> type[Model]:
    """A word for each member of a choice, so that a new member asks for its translation."""
    members = {m.value: (Line, field(m.label[0].upper() + m.label[1:])) for m in choice if m not in left_out}
    return create_model(f"{choice.__name__}Words", __base__=Model, **members)


StandingWords = words_for(Standing, Standing.CONFIRMED)
AccessWords = words_for(Access)
ChannelWords = words_for(Channel)
ReasonWords = words_for(Reason)
EffectWords = words_for(Effect)
AppointmentsWords = words_for(Appointments)


class Plural(Model):
    """The forms that a count takes. Which ones a language has, the check knows."""

    zero: Line | None = optional("Bij nul")
    one: Line | None = optional("Bij één")
    two: Line | None = optional("Bij twee")
    few: Line | None = optional("Bij enkele")
    many: Line | None = optional("Bij vele")
    other: phrase("count") = field("Bij andere aantallen", "{count} is het aantal.")


class ReadWords(Model):
    """The buttons that read a page aloud."""

    start: Line = field("Lees voor")
    pause: Line = field("Pauze")
    resume: Line = field("Lees verder")
    stop: Line = field("Stop met voorlezen")
    ended: Line = field("Klaar met voorlezen")


class FrameWords(Model):
    """What every page has around its own text."""

    skip: Line = field("Naar de inhoud")
    menu: Line = field("Hoofdmenu")
    language: Line = field("Taal")
    notices: Line = field("Meldingen")
    demo: Named = field("Demonstratie", "Staat op elke pagina zolang de gegevens niet bevestigd zijn.")
    unchecked: Text = field(
        "Nog niet nagelezen", "Staat op elke pagina zolang niemand de vertaling heeft nagelezen."
    )
    dutch_page: Line = field("Lees deze pagina in het Nederlands")
    leave: Line = field("Snel weg van deze site")
    attention: Line = field("Let op")
    wrong: Line = field("Klopt er iets niet?", "Leidt naar een mail, een formulier of de teams.")
    read: ReadWords = field("Voorlezen")


class OfflineWords(Model):
    """When there is no network, or a page that the device kept because of that."""

    saved: phrase("day", "time") = field(
        "Bewaarde versie", "Staat boven een pagina die het apparaat bewaard heeft."
    )
    doubt: Line = field("Misschien veranderd", "Staat dan achter de zin die zegt of een team open is.")
    again: Line = field("Haal de nieuwste versie op")
    no_network: Line = field("Geen internet")


class OpeningWords(Model):
    """The sentences with which page and script say when a team is open."""

    open: phrase("time") = field("Nu open")
    by_appointment: phrase("time") = field("Nu alleen op afspraak")
    phone_only: phrase("time") = field("Nu alleen telefonisch")
    closed: Line = field("Nu dicht")
    closed_because: phrase("note") = field("Vandaag dicht, met de reden")
    opens_open: phrase("day", "time") = field("Gaat open")
    opens_by_appointment: phrase("day", "time") = field("Op afspraak kan vanaf")
    opens_phone_only: phrase("day", "time") = field("Bellen kan vanaf")
    today: Line = field("Vandaag")
    tomorrow: Line = field("Morgen")
    unknown: Line = field("Onbekend of het nu open is")
    day_closed: Line = field("Die dag dicht")
    no_hours: Line = field("Tijden niet bekend")
    slot: phrase("from", "until", "access") = field("Van, tot, en hoe u binnenkomt")
    see_hours: Line = field("Zie de openingstijden", "Staat er zolang het script nog niet gekeken heeft.")
    not_known_yet: Line = field("Nog geen openingstijden bekend")
    coming_week: phrase("line") = field("Boven de tabel van de komende 7 dagen")
    day: Line = field("Dag")
    times: Line = field("Tijden")


class FindWords(Model):
    """The form that finds a team."""

    label: Line = field("Uw buurt, dorp of postcode")
    hint: Line = field("Uitleg bij het zoeken")
    open_only: Line = field("Alleen teams die nu open zijn")
    search: Line = field("Zoek")
    reset: Line = field("Toon alles")
    found: Plural = field("Aantal gevonden teams")
    none: Line = field("Geen team gevonden")
    none_open: Line = field("Geen team gevonden dat nu open is")
    guess: phrase("guess") = field("Bedoelt u")


class TeamWords(Model):
    """What is known of a team, and what not."""

    address_unknown: Line = field("Adres niet bekend")
    number_unknown: Line = field("Huisnummer niet bekend")
    phone_unknown: Line = field("Telefoon niet bekend")
    phone: Line = field("Telefoon")
    hours: Line = field("Openingstijden van de komende 7 dagen")
    more: phrase("name") = field("Meer over dit team, in het Nederlands")
    not_public: Line = field("Niet open voor bezoekers")
    not_active: Line = field("Niet in gebruik")


class HelplineWords(Model):
    """A number to call."""

    call: phrase("phone") = field("Bel")
    or_call: phrase("phone") = field("Of bel")
    always: Line = field("Dag en nacht")
    chat: phrase("name") = field("Chat met")
    website: phrase("name") = field("Website van")


class NoticeWords(Model):
    """A closure as a banner."""

    between: phrase("channel", "effect", "start", "end") = field("Wat er geldt, van en tot")
    since: phrase("channel", "effect", "start") = field("Wat er geldt, zonder einde")
    moment: phrase("date", "time") = field("Datum en tijd")
    review: phrase("moment") = field("We kijken opnieuw op")
    doubtful: Line = field("Niet zeker of dit nog zo is")
    concerns: phrase("names") = field("Geldt voor deze teams")


class Words(Model):
    frame: FrameWords = field("Rond elke pagina")
    offline: OfflineWords = field("Zonder internet")
    opening: OpeningWords = field("Open en dicht")
    find: FindWords = field("Een team zoeken")
    team: TeamWords = field("Over een team")
    helpline: HelplineWords = field("Hulplijnen")
    notice: NoticeWords = field("Sluitingen")
    standing: StandingWords = field("Hoe zeker iets is")
    access: AccessWords = field("Hoe u binnenkomt")
    channels: ChannelWords = field("Balie, telefoon, spreekuur, chat")
    reasons: ReasonWords = field("Redenen")
    effects: EffectWords = field("Wat er geldt")
    appointments: AppointmentsWords = field("Afspraken")
