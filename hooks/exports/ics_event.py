"""What every event of a calendar feed has: identity, time, and how sure it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from uuid import NAMESPACE_URL, uuid5

from icalendar import Event

from hours.interval import AMSTERDAM
from registry.models.choices import Standing
from registry.models.common import Block
from registry.models.hours import DatedException

Stated = Block | DatedException
"""A part of a record that says how sure it is."""
CONFIRMED, TENTATIVE, CANCELLED = "CONFIRMED", "TENTATIVE", "CANCELLED"


def event(
    identity: str,
    built: dt.datetime,
    status: str,
    title: str,
    remarks: Iterable[str],
    blocks: Sequence[Stated],
) -> Event:
    """An event without its time. `identity` stays the same for as long as it is the same event; `remarks` are
    the lines of its description; `blocks` are the parts of the records that it rests on."""
    made = Event()
    made.add("UID", str(uuid5(NAMESPACE_URL, identity)))
    made.add("DTSTAMP", built)
    made.add("STATUS", status)
    made.add("SUMMARY", title + _mark(blocks))
    lines = dict.fromkeys([*remarks, *(_doubt(block) for block in blocks if _is_unsure(block))])
    if lines:
        made.add("DESCRIPTION", "\n".join(lines))
    # It tells of a building, so it must not make the day of who subscribes look busy.
    made.add("TRANSP", "TRANSPARENT")
    return made


def set_times(made: Event, start: dt.datetime, end: dt.datetime) -> None:
    """From `start` to `end`, wall-clock times in Amsterdam."""
    made.add("DTSTART", start.replace(tzinfo=AMSTERDAM))
    if end > start:
        made.add("DTEND", end.replace(tzinfo=AMSTERDAM))


def set_date(made: Event, date: dt.date) -> None:
    """The whole of one day."""
    made.add("DTSTART", date)
    made.add("DTEND", date + dt.timedelta(days=1))


def _mark(blocks: Iterable[Stated]) -> str:
    return " (voorbeeld)" if any(block.status is Standing.EXAMPLE for block in blocks) else ""


def _is_unsure(block: Stated) -> bool:
    return block.status is not Standing.CONFIRMED


def _doubt(block: Stated) -> str:
    label = block.status.label
    return block.note or f"{label[0].upper()}{label[1:]}."
