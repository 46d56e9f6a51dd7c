"""Opening hours that an export with weekdays must tell exactly, with the dates of which it may say nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field

from exports.publication import Publication
from hours.interval import State
from hours.lines import line
from hours.timeline import on_day
from publications import closure, holidays, hours, location, made_up, slots_of
from registry.models.common import Record
from registry.models.location import Location

LAST = dt.date(2027, 1, 21)
"""The last day before the horizon of a publication of `MONDAY`."""
OFFICE = "09:00-12:00 walk_in, 13:00-17:00 by_appointment"


def dates(first: str, last: str | None = None) -> set[dt.date]:
    """All dates from `first` to `last`, both included."""
    day, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last or first)
    return {day + dt.timedelta(days=n) for n in range((end - day).days + 1)}


def exception(first_day: str, slots: str = "", **fields: object) -> dict[str, object]:
    return {
        "first_day": first_day,
        "reason": "other",
        "slots": slots_of(slots),
        "closed": not slots,
        **fields,
    }


@dataclass(frozen=True)
class HourCase:
    name: str
    place: Location
    others: tuple[Record, ...] = ()
    undecided: dict[dt.date, str] = field(default_factory=dict)
    silent: frozenset[dt.date] = frozenset()
    key: str = "desk"
    """Of the line that the case is about."""

    @property
    def publication(self) -> Publication:
        return made_up(self.place, *self.others, undecided=self.undecided)

    def openings(self, states: Collection[State]) -> dict[dt.date, set[tuple[str, str]]]:
        """The openings in these states for every date of which something may be said, from the timeline."""
        publication = self.publication
        timeline = publication.timeline(self.place, line(self.place, self.key))
        return {
            date: {
                (f"{part.start:%H:%M}", f"{part.end:%H:%M}")
                for part in on_day(timeline, date)
                if part.state in states
            }
            for date in sorted(dates(publication.today.isoformat(), LAST.isoformat()) - self.silent)
        }


def _desk(
    name: str, *sets: dict[str, object], silent: set[dt.date] | None = None, **fields: object
) -> HourCase:
    others, undecided = fields.pop("others", ()), fields.pop("undecided", {})
    return HourCase(name, location(hours=sets, **fields), others, undecided, frozenset(silent or ()))


DESKS = (
    _desk("an ordinary week", hours(slots=OFFICE)),
    _desk("a different week in the new year",
        hours(slots=OFFICE, valid_through="2026-12-31"),
        hours("nieuw", slots="10:00-14:00 both", valid_from="2027-01-01", status="reported")),
    _desk("hours that end", hours(slots=OFFICE, valid_through="2026-12-31"),
        silent=dates("2027-01-01", "2027-01-21")),
    _desk("hours that become an example",
        hours(slots=OFFICE, valid_through="2026-12-31"),
        hours("nieuw", slots=OFFICE, valid_from="2027-01-01", status="example"),
        silent=dates("2027-01-01", "2027-01-21")),
    _desk("hours that nobody but us says", hours(slots=OFFICE, status="unconfirmed"),
        silent=dates("2026-11-23", "2027-01-21")),
    _desk("exceptions", hours(slots=OFFICE), exceptions=(
        exception("2026-12-28", last_day="2026-12-31"),
        exception("2026-12-24", "09:00-12:00 walk_in"),
        exception("2026-12-12", "10:00-13:00 walk_in, 14:00-15:00 both", extra=True))),
    _desk("holidays, decided and not", hours(slots=OFFICE),
        others=(holidays(("2026-12-25", "closed", "confirmed"), ("2026-12-24", "closed", "example"),
            ("2026-12-28", "as_usual", "confirmed"), ("2027-01-01", "unknown", "confirmed")),),
        undecided={dt.date(2026, 12, 31): "oudjaarsdag"},
        silent=dates("2026-12-24") | dates("2026-12-31") | dates("2027-01-01")),
    _desk("closures", hours(slots=OFFICE),
        others=(closure(id="ochtend", start="2026-12-01T00:00", end="2026-12-01T10:30"),
            closure(id="afspraak", effect="by_appointment", start="2026-12-03T00:00", end="2026-12-05T00:00"),
            closure(id="verzonnen", status="example", start="2026-12-08T10:00", end="2026-12-08T11:00"),
            closure(id="zonder-einde", start="2027-01-11T12:00", review_at="2027-01-12T09:00")),
        silent=dates("2026-12-08") | dates("2027-01-12", "2027-01-21")),
)  # fmt: skip
"""What holds for the desk."""


def _consulting(
    name: str, *sets: dict[str, object], silent: set[dt.date] | None = None, **fields: object
) -> HourCase:
    return HourCase(name, location(hours=sets, **fields), silent=frozenset(silent or ()), key="spreekuur")


def _tuesdays(**fields: object) -> dict[str, object]:
    given = {"channel": "consulting_hour", "label": "Spreekuur geld", "slots": "10:00-12:00 walk_in"}
    return hours("spreekuur", (1,), **{**given, **fields})


CONSULTING = (
    _consulting("every week", _tuesdays()),
    _consulting("by appointment", _tuesdays(slots="10:00-11:00 by_appointment, 11:00-12:00 both")),
    _consulting("every other week", _tuesdays(repeat={"every_weeks": 2, "anchor": "2026-10-20"})),
    _consulting("every third week, after a last day", _tuesdays(
        repeat={"every_weeks": 3, "anchor": "2026-10-20"}, valid_through="2027-01-12"),
        silent=dates("2027-01-13", "2027-01-21")),
    _consulting("first and last of the month", _tuesdays(repeat={"nth_in_month": (1, -1)})),
    _consulting("every other week with exceptions", _tuesdays(repeat={"every_weeks": 2, "anchor": "2026-10-20"}),
        exceptions=(exception("2026-12-15", "14:00-15:00 walk_in"), exception("2026-12-29"),
            exception("2026-12-09", "10:00-12:00 walk_in", extra=True))),
)  # fmt: skip
"""What holds for a consulting hour."""
