"""What the date of today can make of records that were right when they were written."""

from __future__ import annotations

import datetime as dt


def hours_end(line: str, from_day: dt.date) -> str:
    return (
        f"De tijden van {line} zijn niet bekend vanaf {from_day}. Vul nieuwe tijden in, of haal `valid_through` weg "
        "als ze blijven gelden. Tot die tijd staat op de site: onbekend, bel ons."
    )


def holiday_missing(name: str, date: dt.date) -> str:
    return (
        f"Over {name} ({date}) is nog niets besloten. Zet bij `decisions` een regel met deze datum en closed of "
        "as_usual. Tot die tijd staat op de site: onbekend, bel ons."
    )


def holiday_open(name: str, date: dt.date) -> str:
    return f"Over {name} ({date}) is nog niets besloten. Zet `decision` op closed of as_usual."


def review_passed(at: dt.datetime) -> str:
    return (
        f"Deze sluiting moest op {at:%Y-%m-%d} om {at:%H:%M} opnieuw bekeken worden. "
        "Vul `end` in, of schuif `review_at` op."
    )


def exception_past(last: dt.date) -> str:
    return f"Deze afwijkende dagen zijn al lang voorbij ({last}). U kunt ze weghalen."


def plan_closed(last: dt.date) -> str:
    return (
        f"Reageren kon tot en met {last}, maar het plan staat nog open. Pas `state` (Stand) of de datum aan."
    )
