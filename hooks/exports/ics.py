"""Calendar feeds in iCalendar: one for each location and one for all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from icalendar import Calendar, Event, Timezone

from hours.interval import AMSTERDAM
from registry.routes import ROUTES, url_of

from .ics_closures import closure_event, stands
from .ics_hours import hours_events
from .organisation import NAME
from .publication import Files, Publication

FILE = "agenda.ics"
"""Beside the page of each location; the one of all locations stands at the root of the site."""
REFRESH = dt.timedelta(hours=12)


def files(publication: Publication) -> Files:
    """`locaties/<id>/agenda.ics` for each location, and `agenda.ics` for all of them."""
    closures = [
        (c, closure_event(publication, c)) for c in publication.agenda.closures if stands(publication, c)
    ]
    texts: dict[str, str] = {}
    everything: list[Event] = []
    for location in publication.registry.all("locations"):
        events = list(hours_events(publication, location))
        own = [event for c, event in closures if c.concerns(location.id)]
        texts[url_of(location) + FILE] = _feed(location.name, publication.url(location), [*events, *own])
        everything += events
    everything += [event for _, event in closures]
    texts[FILE] = _feed(NAME, publication.site_url + ROUTES["locations"].section, everything)
    return texts


def _feed(name: str, url: str, events: Iterable[Event]) -> str:
    calendar = Calendar()
    calendar.add("PRODID", "-//WIJ Groningen//Agenda//NL")
    calendar.add("VERSION", "2.0")
    calendar.add("URL", url)
    calendar.calendar_name = name
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT12H")
    # Also when no event has a time: a calendar must hold at least one component.
    calendar.add_component(Timezone.from_tzid(AMSTERDAM.key))
    for event in events:
        calendar.add_component(event)
    return calendar.to_ical().decode()
