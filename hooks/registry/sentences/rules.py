"""What can be wrong across fields and across records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .words import did_you_mean, listing, quote

MOVED_WHERE = "De locatie is verhuisd, maar `replaced_by` (Vervangen door) ontbreekt. Zet er het kenmerk van de nieuwe plek bij."
OFFICE_HAS_NO_HOURS = "Een kantoor dat niet open is voor bezoekers heeft geen openingstijden. Haal `hours` weg of kies een andere `kind`."
TWO_TEAMS_WHY = "Bij twee teams hoort een uitleg in `why` (Waarom twee teams). Voeg die toe."
REPEAT_ONE_WAY = (
    "Kies één manier: `every_weeks` (om de hoeveel weken) óf `nth_in_month` (hoeveelste in de maand)."
)
REPEAT_ANCHOR = "Bij `every_weeks` hoort `anchor` (Begindatum): een dag in een week waarin het wel doorgaat."
NTH_NOT_ZERO = "`nth_in_month` telt vanaf 1; -1 is de laatste. Een 0 bestaat niet: kies een ander getal."
EXCEPTION_CLOSED_OR_SLOTS = "Zet bij deze dagen óf `closed: true` óf `slots` met de andere tijden, niet allebei en niet geen van beide."
CLOSURE_SCOPE = "Zet `all_locations: true` óf noem de `locations`, niet allebei en niet geen van beide."
CLOSURE_END_OR_REVIEW = (
    "Het einde (`end`) ontbreekt. Vul het in, of zet bij `review_at` wanneer u opnieuw kijkt."
)
IDEAL_OUTSIDE_GROUP = (
    "`group.ideal` (Beste aantal) moet tussen `min` en `max` liggen. Pas een van de drie aan."
)
MISSING_GROUP_REACH = "Deze groep ontbreekt vaak. Zet bij `reach` hoe u die mensen bereikt."
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


def no_such_record(kind: str, value: str, known: Iterable[str]) -> str:
    remedy = did_you_mean(value, known) or "Kijk of het bestand bestaat en of de naam klopt."
    return f"Er is geen {kind} met het kenmerk {quote(value)}. {remedy}"


def refers_to_itself(singular: str) -> str:
    return f"Een {singular} kan niet naar zichzelf verwijzen. Haal deze regel weg."


def ends_before_start(field: str, end: Any, start: Any) -> str:
    return f"`{field}` ({_moment(end)}) ligt niet na het begin ({_moment(start)}). Draai ze om of verbeter er een."


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


def no_such_part(what: str, id: str, known: Iterable[str]) -> str:
    remedy = did_you_mean(id, known) or f"Kies uit: {listing(known) or 'nog niets ingevuld'}."
    return f"Hierboven staan geen {what} met het kenmerk {quote(id)}. {remedy}"


def group_too_small(most: int, least: int) -> str:
    return f"`group.max` ({most}) is kleiner dan `group.min` ({least}). Draai ze om of verbeter er een."


def feedback_name(id: str, expected: str) -> str:
    return f"Het bestand heet {quote(id)}, maar jaar en team maken {quote(expected)}. Pas het bestand of de velden aan."


def _moment(value: Any) -> str:
    return value.isoformat(" ", "minutes") if hasattr(value, "hour") else str(value)


def not_confirmed(block: str, label: str) -> str:
    return f"{block} is nog niet bevestigd ({label}). Laat het nagaan en zet `status` op confirmed, of haal het weg."


NOT_LIVE = "De site kan niet live (demo: false), want niet alles is bevestigd."
