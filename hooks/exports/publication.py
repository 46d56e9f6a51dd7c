"""What every export is made from: the records, what holds for all of them, the day, and the site's address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from hours.agenda import Agenda
from hours.interval import Interval
from hours.lines import Line, lines_of
from hours.timeline import HORIZON_DAYS, evaluate
from registry.models.common import Record
from registry.models.location import Location
from registry.registry import Registry
from registry.routes import url_of

Files = Mapping[str, str]
"""The text of each file by its path within the site."""


@dataclass(frozen=True)
class Publication:
    registry: Registry
    agenda: Agenda
    today: dt.date
    built: dt.datetime
    """When the site was built, in UTC."""
    site_url: str
    """Ends with a slash."""
    _timelines: dict[tuple[str, str, dt.date, int], tuple[Interval, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def url(self, record: Record) -> str:
        """The full address of a record, which is also its identity everywhere."""
        return self.site_url + url_of(record)

    def timeline(
        self, location: Location, line: Line, first: dt.date | None = None, days: int = HORIZON_DAYS
    ) -> tuple[Interval, ...]:
        """The intervals of a line, from today unless `first` says otherwise. Worked out once per publication."""
        key = (location.id, line.key, first or self.today, days)
        if key not in self._timelines:
            self._timelines[key] = evaluate(location, line, self.agenda, first or self.today, days)
        return self._timelines[key]

    def timelines(self, location: Location) -> dict[Line, tuple[Interval, ...]]:
        """The intervals of each line of a location, from today to the horizon."""
        return {line: self.timeline(location, line) for line in lines_of(location)}

    @property
    def horizon(self) -> dt.datetime:
        """The wall-clock moment up to which hours are known."""
        return dt.datetime.combine(self.today, dt.time()) + dt.timedelta(days=HORIZON_DAYS)
