"""The data of the site as JSON under `api/v1/`: a list per kind, the hours per location, and what there is."""

from __future__ import annotations

from functools import partial
from typing import Any

from hours.interval import AMSTERDAM, Interval, epoch
from hours.lines import Line
from hours.timeline import HORIZON_DAYS
from registry.kinds import KINDS, Kind
from registry.models.common import Record
from registry.models.hours import Channel
from registry.models.location import Location
from registry.routes import ROUTES

from . import api_schemas, contents
from .organisation import LICENSE, NAME
from .osm import osm_hours
from .plain import listed, plain, text
from .publication import Files, Publication
from .standing import standing


def files(publication: Publication) -> Files:
    makers = {contents.list_path(kind): partial(_list, kind, publication) for kind in KINDS}
    for id in publication.registry.ids("locations"):
        makers[contents.hours_path(id)] = partial(_hours_of, id, publication)
    makers[contents.PATH] = partial(_index, publication)
    return Files(makers) | api_schemas.files(publication)


def _index(publication: Publication) -> str:
    return text(_head(publication) | {"files": contents.table(publication)})


def _head(publication: Publication) -> dict[str, Any]:
    return {
        "license": LICENSE,
        "attribution": NAME,
        "source": publication.site_url,
        "generated": publication.today.isoformat(),
    }


def _list(kind: Kind, publication: Publication) -> str:
    records = publication.registry.all(kind.key)
    parts = (publication.part("json", one, partial(_record_text, kind, one, publication)) for one in records)
    return listed(_head(publication), "records", parts)


def _record_text(kind: Kind, record: Record, publication: Publication) -> str:
    return text(_record(kind, record, publication)).rstrip("\n")


def _record(kind: Kind, record: Record, publication: Publication) -> dict[str, Any]:
    """The record, with its public address where it has one."""
    return plain(record) | ({"url": publication.url(record)} if kind.key in ROUTES else {})


def _hours_of(id: str, publication: Publication) -> str:
    return text(_hours(publication.registry.get("locations", id), publication))


def _hours(location: Location, publication: Publication) -> dict[str, Any]:
    """The state of every line from today to the horizon; those of the desk also on top."""
    timelines = publication.timelines(location)
    channels = {line.key: _channel(line, timelines[line], publication) for line in timelines}
    desk = channels.get(Channel.DESK.value, {"osm": None, "intervals": []})
    return _head(publication) | {
        "location": location.id,
        "url": publication.url(location),
        "timezone": AMSTERDAM.key,
        "horizon": epoch(publication.horizon),
        "osm": desk["osm"],
        "intervals": desk["intervals"],
        "channels": channels,
    }


def _channel(line: Line, intervals: tuple[Interval, ...], publication: Publication) -> dict[str, Any]:
    return {
        "label": line.label,
        "osm": osm_hours(intervals, publication.today, HORIZON_DAYS),
        "intervals": [_interval(interval, line, publication) for interval in intervals],
    }


def _interval(interval: Interval, line: Line, publication: Publication) -> dict[str, Any]:
    """Half-open, in seconds since 1970: whoever reads it needs no calendar and no time zone."""
    optional = {
        "status": standing(interval, line, publication.agenda),
        "access": interval.access,
        "note": interval.note,
    }
    return {
        "start": epoch(interval.start),
        "end": epoch(interval.end),
        "state": interval.state.value,
        "reason": plain(interval.reason),
    } | {name: plain(value) for name, value in optional.items() if value is not None}
