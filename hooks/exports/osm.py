"""OSM opening_hours: the timeline of one line as the text that maps and route planners read.

Only a small part of the syntax is used, spelled so that independent readers agree on it; the proof of that
is `tests/hours/cross_check`. A rule after `; ` replaces whole days, a rule after `, ` adds to them. First
come the weekdays as they are most often, then the dates that differ, and last a rule that says `unknown` for
all that lies past the range; the days before it pass for ordinary weeks. Holidays stand there as dates,
because readers differ on which days are holidays.

`unknown` is the state of all but walking in: an appointment, a phone call, and hours that nobody knows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from hours.interval import Interval, State
from hours.usual import usual

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LAST_DAY = dt.date(2099, 12, 31)
"""Readers doubt that a number from 2100 on is a year."""
ALL_DAY = "00:00-24:00"
ONE_DAY = dt.timedelta(days=1)

Day = tuple[tuple[str, str], ...]
"""What a day says, as times and state: (("09:00-12:30,13:00-15:00", 'open "inloop"'),). No times: all day."""
Piece = tuple[dt.datetime, dt.datetime, Interval]
"""The part of an interval that falls on one date: from, until (the next midnight at the latest), and all of it."""


def osm_hours(intervals: Iterable[Interval], first_day: dt.date, days: int) -> str:
    """The opening_hours of `days` days from `first_day`, all of which the timeline covers without a gap."""
    pieces = _pieces(intervals)
    agenda = {date: _day(pieces[date]) for date in (first_day + n * ONE_DAY for n in range(days))}
    week = usual(agenda)
    past = dates(first_day + days * ONE_DAY, LAST_DAY)
    return "; ".join([*_weekly(week), *_dated(agenda, week), f'{past} unknown "{State.UNKNOWN.label}"'])


def _pieces(intervals: Iterable[Interval]) -> dict[dt.date, list[Piece]]:
    """A timeline cut at every midnight."""
    pieces: dict[dt.date, list[Piece]] = {}
    for interval in intervals:
        midnight = dt.datetime.combine(interval.start, dt.time())
        while midnight < interval.end:
            start, following = max(interval.start, midnight), midnight + ONE_DAY
            pieces.setdefault(midnight.date(), []).append((start, min(interval.end, following), interval))
            midnight = following
    return pieces


def _day(pieces: Iterable[Piece]) -> Day:
    """The slots of a day by state, in order of time; a day without slots is off."""
    slots: list[tuple[dt.datetime, dt.datetime, str]] = []
    for start, until, interval in pieces:
        if interval.state is State.CLOSED:
            continue
        state = _state(interval)
        if slots and slots[-1][1:] == (start, state):
            start = slots.pop()[0]
        slots.append((start, until, state))
    times: dict[str, list[str]] = {}
    for start, until, state in slots:
        times.setdefault(state, []).append(_times(start, until))
    day = tuple((",".join(spans).removeprefix(ALL_DAY), state) for state, spans in times.items())
    return day or (("", _off(pieces)),)


def _times(start: dt.datetime, until: dt.datetime) -> str:
    closes = "24:00" if until.date() > start.date() else until.isoformat()[11:16]
    return f"{start.isoformat()[11:16]}-{closes}"


def _state(interval: Interval) -> str:
    if interval.state is State.OPEN:
        return f'open "{_with_why((interval.access or interval.state).label, interval)}"'
    return f'unknown "{_with_why(interval.state.label, interval)}"'


def _with_why(label: str, interval: Interval) -> str:
    why = _why(interval)
    return f"{label} ({why})" if why else label


def _off(pieces: Iterable[Piece]) -> str:
    reasons = dict.fromkeys(why for _, _, interval in pieces if (why := _why(interval)))
    return f'off "{", ".join(reasons)}"' if reasons else "off"


def _why(interval: Interval) -> str:
    """Reason and note, as they may stand between quotes: "feestdag: eerste kerstdag"."""
    parts = [interval.reason.label if interval.reason else "", interval.note or ""]
    return ": ".join(filter(None, parts)).translate(_HARMLESS)


_HARMLESS = str.maketrans({'"': "'", ";": ","})
"""There is no way to write a quote within quotes, and simple readers cut at every semicolon."""


def _weekly(week: Mapping[int, Day]) -> Iterator[str]:
    """A rule for every group of weekdays that say the same."""
    weekdays: dict[Day, list[str]] = {}
    for weekday, day in week.items():
        weekdays.setdefault(day, []).append(WEEKDAYS[weekday])
    return (_rule(",".join(selectors), day) for day, selectors in weekdays.items())


def _dated(agenda: Mapping[dt.date, Day], week: Mapping[int, Day]) -> Iterator[str]:
    """A rule for every group of dates that say the same, and not what their weekday says."""
    differing = ((date, None if week[date.weekday()] == day else day) for date, day in agenda.items())
    runs: dict[Day, list[str]] = {}
    for day, run in groupby(differing, key=lambda pair: pair[1]):
        if day is not None:
            alike = [date for date, _ in run]
            runs.setdefault(day, []).append(dates(alike[0], alike[-1]))
    return (_rule(",".join(selectors), day) for day, selectors in runs.items())


def _rule(selector: str, day: Day) -> str:
    """The selector is repeated for every state of the day, each adding to the one before."""
    return ", ".join(" ".join(filter(None, (selector, times, state))) for times, state in day)


def dates(first: dt.date, last: dt.date) -> str:
    """A date, or a range of dates, with the year: "2026 Dec 28-2027 Jan 01"."""
    return _date(first) if first == last else f"{_date(first)}-{_date(last)}"


def _date(date: dt.date) -> str:
    return f"{date.year} {MONTHS[date.month - 1]} {date.day:02}"
