"""What of a location is open or closed by itself: its desk, its phone, its chat, and each consulting hour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from registry.models.hours import Channel, DatedException, HourSet
from registry.models.location import Location


@dataclass(frozen=True)
class Line:
    """The hour sets that together say when one thing is open."""

    key: str
    """As `HourSet.line` gives it."""
    channel: Channel
    label: str
    sets: tuple[HourSet, ...]
    exceptions: tuple[DatedException, ...] = ()
    """The dated exceptions that concern it."""

    @cached_property
    def never_changes(self) -> bool:
        """Whether each of its sets holds on every date."""
        return not any(one.repeat or one.valid_from or one.valid_through for one in self.sets)


def lines_of(location: Location) -> tuple[Line, ...]:
    """The lines of a location, in the order in which their hours stand in the file."""
    grouped: dict[str, list[HourSet]] = {}
    for hours in location.hours:
        grouped.setdefault(hours.line, []).append(hours)
    return tuple(_line(key, tuple(sets), location) for key, sets in grouped.items())


def _line(key: str, sets: tuple[HourSet, ...], location: Location) -> Line:
    ids = {None, *(hours.id for hours in sets)}
    exceptions = tuple(exception for exception in location.exceptions if exception.hours in ids)
    return Line(key, sets[0].channel, _label(sets[0]), sets, exceptions)


def line(location: Location, key: str) -> Line | None:
    return next((line for line in lines_of(location) if line.key == key), None)


def _label(hours: HourSet) -> str:
    return hours.label or hours.channel.label.capitalize()
