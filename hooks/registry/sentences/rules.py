"""What can be wrong across fields and across records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from .words import did_you_mean, listing, quote

MOVED_WHERE = "De locatie is verhuisd, maar `replaced_by` (Vervangen door) ontbreekt. Zet er het kenmerk van de nieuwe plek bij."
OFFICE_HAS_NO_HOURS = "Een kantoor dat niet open is voor bezoekers heeft geen openingstijden. Haal `hours` weg of kies een andere `kind`."
TWO_TEAMS_WHY = "Bij twee teams hoort een uitleg in `why` (Waarom twee teams). Voeg die toe."
REPEAT_ONE_WAY = (
    "Kies één manier: `every_weeks` (om de hoeveel weken) óf `nth_in_month` (hoeveelste in de maand)."
)
REPEAT_ANCHOR = "Bij `every_weeks` hoort `anchor` (Tel vanaf): een dag in een week waarin het wel doorgaat."
NTH_NOT_ZERO = "`nth_in_month` telt vanaf 1; -1 is de laatste. Een 0 bestaat niet: kies een ander getal."
EXCEPTION_CLOSED_OR_SLOTS = (
    "Kies precies één van de twee bij deze dagen: `closed: true`, of `slots` met de andere tijden."
)
CLOSURE_SCOPE = "Kies precies één van de twee: `all_locations: true`, of `locations` met de locaties."
CLOSURE_END_OR_REVIEW = (
    "Het einde (`end`) ontbreekt. Vul het in, of zet bij `review_at` wanneer u opnieuw kijkt."
)
IDEAL_OUTSIDE_GROUP = (
    "`group.ideal` (Beste aantal) moet tussen `min` en `max` liggen. Pas een van de drie aan."
)
MISSING_GROUP_REACH = "Deze groep ontbreekt vaak. Zet bij `reach` hoe u die mensen bereikt."
METHOD_SOURCES = (
    "Deze methode heeft minder dan twee bronnen. Voeg een bron toe bij `sources`, "
    "of kies hier `practice` (praktijkkennis)."
)
FIGURE_ONE_NAME = (
    "Kies precies één van de twee: `measure` (Vaste telling), of `label` (Eigen telling) met een eigen naam."
)
FIGURE_OWN_UNIT = "Bij een vaste telling hoort al een eenheid. Haal `unit` weg."
FIGURE_TWICE = "Deze vaste telling staat al hierboven. Zet elk getal één keer in het verslag."
IDEA_WHY = (
    "Dit idee gaat niet of niet helemaal door. Zet bij `why` (Waarom) de reden: bewoners willen die weten."
)


def id_differs(id: str, expected: str) -> str:
    return f"`id` is {quote(id)}, maar het bestand heet {quote(expected)}. Maak ze gelijk of haal de regel met `id` weg."


def id_missing() -> str:
    return "`id` (Kenmerk) ontbreekt. Geef dit onderdeel een eigen naam, zoals oosterpark."


def same_name(field: str, value: str, other: Any, line: int) -> str:
    return f"`{field}` {quote(value)} staat ook in {other}:{line}. Geef ze verschillende namen."


def id_taken(id: str, other: Any, line: int) -> str:
    return f"Het kenmerk {quote(id)} is al gebruikt in {other}:{line}. Kies een ander kenmerk."


def previous_id_taken(id: str, other: Any) -> str:
    return (
        f"`previous_ids`: {quote(id)} is ook het adres van {other}. Haal het weg, want die pagina bestaat al."
    )


def previous_id_is_own(id: str) -> str:
    return f"`previous_ids`: {quote(id)} is het adres van dit bestand zelf. Haal het weg."


def previous_id_shared(id: str, other: Any) -> str:
    return f"{quote(id)} staat ook bij `previous_ids` in {other}. Haal het bij een van de twee weg."


def no_such_record(kind: str, value: str, known: Iterable[str]) -> str:
    remedy = did_you_mean(value, known) or "Kijk of het bestand bestaat en of de naam klopt."
    return f"Er is geen {kind} met het kenmerk {quote(value)}. {remedy}"


def refers_to_itself(singular: str) -> str:
    return f"Een {singular} kan niet naar zichzelf verwijzen. Haal deze regel weg."


def ends_before_start(field: str, end: dt.datetime, start: dt.datetime) -> str:
    moments = [moment.isoformat(" ", "minutes") for moment in (end, start)]
    return f"`{field}` ({moments[0]}) ligt niet na het begin ({moments[1]}). Draai ze om of verbeter er een."


def last_before_first(field: str, last: dt.date, first: dt.date) -> str:
    return f"`{field}` ({last}) ligt vóór het begin ({first}). Draai ze om of verbeter er een."


def date_out_of_order(date: Any, before: Any) -> str:
    return f"`date` {date} moet na de vorige datum komen ({before}). Zet de regels op volgorde, elke dag één keer."


def closes_too_early(opens: Any, closes: Any) -> str:
    return (
        f"`closes` ({closes:%H:%M}) moet later zijn dan `opens` ({opens:%H:%M}), op dezelfde dag. "
        "Verbeter een van de twee tijden."
    )


def slots_overlap(opens: Any, closes: Any) -> str:
    return (
        f"`opens` ({opens:%H:%M}) ligt voor het einde van de vorige tijd ({closes:%H:%M}). "
        "Zet de tijden op volgorde en laat ze niet overlappen."
    )


def used_twice(id: str) -> str:
    return f"Het kenmerk {quote(id)} staat hier al eerder. Geef elk onderdeel een eigen kenmerk."


def no_such_group(id: str, known: Iterable[str]) -> str:
    return f"Hierboven staat geen groep met het kenmerk {quote(id)}. {_choose(id, known)}"


def no_earlier_step(id: str, earlier: Iterable[str]) -> str:
    if not earlier:
        return "Dit is de eerste stap: die kan niet voortbouwen op een andere. Haal deze regel weg."
    return f"Hiervóór staat geen stap met het kenmerk {quote(id)}. {_choose(id, earlier)}"


def not_in_this_step(id: str, groups: Iterable[str]) -> str:
    return f"De groep {quote(id)} doet in deze stap niet mee. {_choose(id, groups)}"


def no_such_filter(key: str, known: Iterable[str]) -> str:
    return f"Methoden hebben geen filter {quote(key)}. {_choose(key, known)}"


def no_such_answer(value: str, known: Iterable[str]) -> str:
    return f"Dit filter heeft geen antwoord {quote(value)}. {_choose(value, known)}"


def no_such_outcome(id: str, known: Iterable[str]) -> str:
    return f"Er is geen uitkomst met het kenmerk {quote(id)}. {_choose(id, known)}"


def no_such_hours(id: str, known: Iterable[str]) -> str:
    if not known:
        return "Hierboven zijn nog geen tijden ingevuld. Vul eerst `hours` in, of haal deze regel weg."
    return f"Hierboven staan geen tijden met het kenmerk {quote(id)}. {_choose(id, known)}"


def _choose(id: str, known: Iterable[str]) -> str:
    return did_you_mean(id, known) or f"Kies uit: {listing(known)}."


def group_too_small(field: str, number: int, least: int) -> str:
    return f"`group.{field}` ({number}) is kleiner dan `group.min` ({least}). Draai ze om of verbeter er een."


def feedback_name(id: str, expected: str) -> str:
    return (
        f"Het bestand heet {quote(id)}, maar bij dit jaar en team hoort {quote(expected)}. "
        "Pas het bestand of de velden aan."
    )


def not_confirmed(block: str, label: str) -> str:
    """`block` is the field that is meant, or nothing for a whole record."""
    what = f"`{block}`" if block else "Dit onderdeel"
    return f"{what} is nog niet bevestigd ({label}). Laat het nagaan en zet `status` op confirmed, of haal het weg."


NOT_LIVE = "De site kan niet live (demo: false), want niet alles is bevestigd."
