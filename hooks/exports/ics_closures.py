"""Closures as events of a calendar feed: what an editor wrote, not what it does to the hours of a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from icalendar import Event

from hours import words
from hours.closed import withdrawn_at
from registry.models.closure import ChannelEffect, Closure

from .ics_event import CANCELLED, CONFIRMED, event, set_times
from .organisation import NAME
from .publication import Publication


def stands(publication: Publication, closure: Closure) -> bool:
    """Whether it isn't over on the day of the publication. One without an end stands until it is withdrawn."""
    end = _end(publication, closure)
    return _is_open_ended(publication, closure) or end > dt.datetime.combine(publication.today, dt.time())


def closure_event(publication: Publication, closure: Closure) -> Event:
    """From the first effect to the last. Without an end it runs until someone should have looked again."""
    start, end = _start(closure), _end(publication, closure)
    withdrawn = _withdrawn(publication, closure)
    never_held = withdrawn is not None and withdrawn <= start
    title = f"{closure.title} (einde niet bekend)" if _is_open_ended(publication, closure) else closure.title
    made = event(
        f"{publication.site_url}#{closure.id}",
        publication.built,
        CANCELLED if never_held else CONFIRMED,
        f"Vervallen: {title}" if never_held else title,
        _remarks(publication, closure),
        [closure],
    )
    made.add("LOCATION", _places(publication, closure))
    set_times(made, start, end)
    return made


def _start(closure: Closure) -> dt.datetime:
    return min(effect.start for effect in closure.effects)


def _end(publication: Publication, closure: Closure) -> dt.datetime:
    """When it ends, as far as is known. One that never held keeps its time, so that it can be found."""
    start, withdrawn = _start(closure), _withdrawn(publication, closure)
    last = max(effect.end or closure.review_at or effect.start for effect in closure.effects)
    return min(last, withdrawn) if withdrawn and withdrawn > start else last


def _is_open_ended(publication: Publication, closure: Closure) -> bool:
    open_ended = any(effect.end is None for effect in closure.effects)
    return open_ended and _withdrawn(publication, closure) is None


def _withdrawn(publication: Publication, closure: Closure) -> dt.datetime | None:
    return withdrawn_at(closure, publication.agenda.closures)


def _remarks(publication: Publication, closure: Closure) -> Iterator[str]:
    for effect in closure.effects:
        yield _told(effect)
    if closure.review_at and _is_open_ended(publication, closure):
        yield f"We kijken opnieuw op {words.moment(closure.review_at)}."
    yield closure.appointments.label
    if closure.alternative:
        yield closure.alternative


def _told(effect: ChannelEffect) -> str:
    what = f"{effect.channel.label.capitalize()}: {effect.effect.label}"
    if effect.end is None:
        return f"{what} vanaf {words.moment(effect.start)}. Het einde is nog niet bekend."
    return f"{what} van {words.moment(effect.start)} tot {words.moment(effect.end)}."


def _places(publication: Publication, closure: Closure) -> str:
    if closure.all_locations:
        return f"Alle locaties van {NAME}"
    return ", ".join(publication.registry.get("locations", id).name for id in closure.locations)
