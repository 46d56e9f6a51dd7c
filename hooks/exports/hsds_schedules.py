"""The desk and the consulting hours of a location as schedules of HSDS, from the timeline.

HSDS has no closed days and no exceptions, only rules with a first and a last date. So there is a rule for
every stretch of weeks that are alike, and none for days of which nothing can be said. Times are local and
carry no offset, which would be wrong for half of the year; the notes name the time zone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from hours.interval import AMSTERDAM, State
from hours.lines import Line, lines_of
from registry.models.hours import Channel
from registry.models.location import Location

from .hsds_parts import remark, sentences
from .publication import Publication
from .week import Opening, Stretch, by_entry, days, stretches

PLACES = (Channel.DESK, Channel.CONSULTING_HOUR)
"""The channels that are a reason to go there."""
STATES = (State.OPEN, State.BY_APPOINTMENT)
NOTE = f"Tijden volgens de klok in Nederland ({AMSTERDAM.key})."
BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def schedules(location: Location, publication: Publication) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schedules, each with a key that is unique within the location."""
    for line in lines_of(location):
        if line.channel in PLACES:
            for stretch in stretches(days(publication, location, line, STATES)):
                for opening, weekdays in by_entry(stretch.week).items():
                    schedule = _schedule(line, stretch, opening, weekdays)
                    yield _key(line, schedule, publication), schedule


def _schedule(line: Line, stretch: Stretch[Any], opening: Opening, weekdays: list[int]) -> dict[str, Any]:
    return {
        "valid_from": stretch.first.isoformat(),
        "valid_to": stretch.last.isoformat(),
        "freq": "WEEKLY",
        "byday": ",".join(BYDAY[weekday] for weekday in weekdays),
        "opens_at": f"{opening.opens:%H:%M}",
        "closes_at": f"{opening.closes:%H:%M}",
        "description": line.label,
        "attending_type": opening.how.capitalize(),
        "notes": sentences((NOTE, remark(opening.status))),
    }


def _key(line: Line, schedule: dict[str, Any], publication: Publication) -> str:
    """Stays the same from day to day: today and the horizon, which move, are not in it."""
    last_known = publication.horizon.date() - dt.timedelta(days=1)
    until = schedule["valid_to"] if schedule["valid_to"] != last_known.isoformat() else ""
    parts = (
        line.key,
        schedule["byday"],
        schedule["opens_at"],
        schedule["closes_at"],
        schedule["attending_type"],
    )
    return "/".join((*parts, until))
