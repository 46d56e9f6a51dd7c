"""Calendar feeds in iCalendar: one for each location and one for all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache, partial

from icalendar import Calendar, Component, Timezone

from hours.interval import AMSTERDAM
from registry.models.location import Location
from registry.routes import ROUTES

from .ics_closures import closure_event, stands
from .ics_hours import hours_events
from .organisation import NAME
from .publication import Files, Publication

FILE = "agenda.ics"
"""Beside the page of each location; the one of all locations stands at the root of the site."""
END = "END:VCALENDAR"
"""Behind all events of a feed."""
REFRESH = dt.timedelta(hours=12)


def files(publication: Publication) -> Files:
    """`locaties/<id>/agenda.ics` for each location, and `agenda.ics` for all of them."""
    route, ids = ROUTES["locations"], publication.registry.ids("locations")
    makers = {route.url(id) + FILE: partial(_of_one, id, publication) for id in ids}
    return Files({**makers, FILE: partial(_of_all, publication)})


def _of_one(id: str, publication: Publication) -> str:
    location = publication.registry.get("locations", id)
    events = [_hours(location, publication), *_closures(publication, id)]
    return _feed(location.name, publication.url(location), events)


def _of_all(publication: Publication) -> str:
    events = [_hours(location, publication) for location in publication.registry.all("locations")]
    address = publication.site_url + ROUTES["locations"].section
    return _feed(NAME, address, [*events, *_closures(publication)])


def _hours(location: Location, publication: Publication) -> str:
    """The events of a location's hours, as lines of a feed."""
    return publication.part(
        "events", location, lambda: "".join(map(_lines, hours_events(publication, location)))
    )


def _closures(publication: Publication, location_id: str | None = None) -> Iterator[str]:
    """The closures that are not over: all, or those that concern one location."""
    for closure in publication.agenda.closures:
        if stands(publication, closure) and (location_id is None or closure.concerns(location_id)):
            yield _lines(closure_event(publication, closure))


def _lines(component: Component) -> str:
    return component.to_ical().decode()


def _feed(name: str, url: str, events: Iterable[str]) -> str:
    calendar = Calendar()
    calendar.add("PRODID", "-//WIJ Groningen//Agenda//NL")
    calendar.add("VERSION", "2.0")
    calendar.add("URL", url)
    calendar.calendar_name = name
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT12H")
    before, end = _lines(calendar).split(END)
    return "".join((before, _clock(), *events, END, end))


@cache
def _clock() -> str:
    """What the times in a feed mean. In every feed, as a calendar must hold at least one component."""
    return _lines(Timezone.from_tzid(AMSTERDAM.key))
