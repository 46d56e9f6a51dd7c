"""Hours as events of a calendar feed: days that differ from the ordinary, and each consulting hour."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from icalendar import Event

from hours import words
from hours.agenda import Agenda
from hours.interval import Interval, State
from hours.lines import Line
from hours.regular import sets_on
from hours.timeline import HORIZON_DAYS, evaluate, on_day
from registry.models.choices import Standing
from registry.models.hours import Channel
from registry.models.location import Location

from .ics_event import CANCELLED, CONFIRMED, TENTATIVE, Stated, event, set_date, set_times
from .organisation import address_line
from .publication import Publication

SHUT = (State.CLOSED, State.UNKNOWN)
DIFFERENT = ("exception:", "holiday:", "closure:")
"""How the source of an interval begins when it is not the ordinary week that speaks."""
LONGEST_NAME = 40
"""In characters; a longer note is a sentence."""


@dataclass(frozen=True)
class _Day:
    """One date of one line, and the intervals that hold on it."""

    publication: Publication
    location: Location
    line: Line
    date: dt.date
    pieces: tuple[Interval, ...]


def hours_events(publication: Publication, location: Location) -> Iterator[Event]:
    """All that a feed says of the hours of one location, from today to the horizon."""
    for line, timeline in publication.timelines(location).items():
        day = partial(_day, publication, location, line, timeline)
        if line.channel is Channel.CONSULTING_HOUR:
            week = evaluate(location, replace(line, exceptions=()), Agenda(), publication.today)
            dates = (publication.today + dt.timedelta(days=offset) for offset in range(HORIZON_DAYS))
            for date in dates:
                yield from _occurrences(day(date), on_day(week, date))
        else:
            yield from (_other_hours(day(date)) for date in _dates_that_differ(timeline))


def _day(
    publication: Publication, location: Location, line: Line, timeline: tuple[Interval, ...], date: dt.date
) -> _Day:
    return _Day(publication, location, line, date, on_day(timeline, date))


def _dates_that_differ(timeline: tuple[Interval, ...]) -> list[dt.date]:
    return sorted(
        {date for piece in timeline if piece.source.startswith(DIFFERENT) for date in piece.dates()}
    )


def _other_hours(day: _Day) -> Event:
    """A whole day, with its hours in the title."""
    name = day.line.sets[0].label or ("" if day.line.channel is Channel.DESK else day.line.channel.label)
    who = ", ".join(filter(None, [day.location.name, name]))
    made = _event(day, 0, CONFIRMED, f"{who}: {_hours(day)}", day.pieces)
    set_date(made, day.date)
    return made


def _occurrences(day: _Day, ordinary: tuple[Interval, ...]) -> Iterator[Event]:
    """Each consulting hour that is held, and each of the ordinary week that falls out or may do so."""
    held = [piece for piece in day.pieces if piece.state not in SHUT]
    lost = [p for p in ordinary if p.state not in SHUT and not any(_overlap(p, h) for h in held)]
    for number, piece in enumerate(sorted([*held, *lost], key=lambda piece: piece.start)):
        made = _held(day, number, piece) if piece in held else _lost(day, number, piece)
        set_times(made, piece.start, piece.end)
        yield made


def _held(day: _Day, number: int, piece: Interval) -> Event:
    return _event(day, number, CONFIRMED, f"{_title(day)}{_how(piece, day.line)}", (piece,))


def _lost(day: _Day, number: int, piece: Interval) -> Event:
    causes = tuple(other for other in day.pieces if _overlap(piece, other))
    unsure = any(cause.state is State.UNKNOWN for cause in causes)
    verdict = "Nog niet zeker" if unsure else "Gaat niet door"
    status = TENTATIVE if unsure else CANCELLED
    why = _why(causes) or _why(day.pieces)
    return _event(day, number, status, f"{verdict}: {_title(day)} ({why})", causes)


def _overlap(one: Interval, other: Interval) -> bool:
    return one.start < other.end and other.start < one.end


def _event(day: _Day, number: int, status: str, title: str, pieces: tuple[Interval, ...]) -> Event:
    """`number` tells events of one line on one date apart; `pieces` are the intervals that it tells of."""
    url = day.publication.url(day.location)
    notes = [piece.note for piece in day.pieces if piece.note and piece.note not in title]
    identity = f"{url}#{day.line.key}-{day.date}-{number}"
    made = event(identity, day.publication.built, status, title, notes, _blocks(day, pieces))
    made.add("LOCATION", _place(day.location))
    made.add("URL", url)
    return made


def _blocks(day: _Day, pieces: Iterable[Interval]) -> list[Stated]:
    """The parts of the records that these intervals rest on."""
    sources = {piece.source for piece in pieces}
    agenda = day.publication.agenda
    decisions = [agenda.decisions[day.date]] if day.date in agenda.decisions else []
    return [
        *(sets_on(day.line, day.date) or day.line.sets),
        *(exception for exception in day.line.exceptions if exception.includes(day.date)),
        *(decision for decision in decisions if f"holiday:{decision.date}" in sources),
        *(closure for closure in agenda.closures if f"closure:{closure.id}" in sources),
    ]


def _place(location: Location) -> str:
    address = location.address
    if not address:
        return location.name
    doubt = "" if address.status is Standing.CONFIRMED else " (adres niet bevestigd)"
    return f"{location.name}, {address_line(address)}{doubt}"


def _title(day: _Day) -> str:
    return f"{day.line.label} bij {day.location.name}"


def _hours(day: _Day) -> str:
    """dicht (tweede kerstdag); 9.00 tot 12.00 uur, kerstavond"""
    why, unknown = _why(day.pieces), any(piece.state is State.UNKNOWN for piece in day.pieces)
    told = " en ".join(_told(piece, day.line) for piece in day.pieces if piece.state not in SHUT)
    if told:
        return f"{told}, verder niet bekend, {why}" if unknown else f"{told}, {why}"
    return f"tijden niet bekend ({why})" if unknown else f"{State.CLOSED.label} ({why})"


def _told(piece: Interval, line: Line) -> str:
    """9.00 tot 12.00 uur (alleen op afspraak)"""
    return f"{words.time(piece.start)} tot {words.time(piece.end)} uur{_how(piece, line)}"


def _how(piece: Interval, line: Line) -> str:
    """What one has to know to get in; that a phone is answered by phone goes without saying."""
    plain = piece.state is State.OPEN or (line.channel, piece.state) == (Channel.PHONE, State.PHONE_ONLY)
    return "" if plain else f" ({piece.state.label})"


def _why(pieces: Iterable[Interval]) -> str:
    """The name of the day where there is one, else the reason; sentences stand in the description."""
    return ", ".join(dict.fromkeys(_name(piece) or piece.reason.label for piece in pieces if piece.reason))


def _name(piece: Interval) -> str | None:
    """The note, if it can stand in a title. What stands with a closure is a title by itself."""
    note = piece.note or ""
    is_name = 0 < len(note) <= LONGEST_NAME and not note.endswith((".", "!", "?"))
    return note if is_name and not piece.source.startswith("closure:") else None
