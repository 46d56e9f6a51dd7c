"""Made-up locations and agendas, for properties that hold for all of them.

The check would refuse some, because two parts contradict each other; the evaluator has to cope with those too.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from hours.agenda import Agenda
from registry.models.closure import Effect, Severity
from registry.models.hours import Access, Channel, HolidayEffect
from registry.models.location import Location, Operation

from .builders import DAYS, Hours, agenda, closure, effect, every_day, exception, hours, location

FIRST = dt.date(2026, 12, 14)
"""The made-up locations live around the end of a year of 53 weeks."""
SPAN = 35
TIMES = st.lists(st.integers(0, 95), max_size=6, unique=True).map(sorted)
"""In quarters of an hour, so that many fall together."""
DATES = st.integers(0, SPAN).map(lambda offset: FIRST + dt.timedelta(days=offset))
MOMENTS = st.integers(0, SPAN * 24).map(
    lambda n: dt.datetime.combine(FIRST, dt.time()) + dt.timedelta(hours=n)
)


@st.composite
def slot_texts(draw: st.DrawFn) -> str:
    """Slots in order, that may touch but don't overlap."""
    times = [f"{quarter // 4:02}:{quarter % 4 * 15:02}" for quarter in draw(TIMES)]
    pairs = zip(times[::2], times[1::2], strict=False)
    return ", ".join(f"{opens}-{closes} {draw(st.sampled_from(Access))}" for opens, closes in pairs)


@st.composite
def repeats(draw: st.DrawFn) -> dict[str, Any]:
    if draw(st.booleans()):
        return {"every_weeks": draw(st.integers(2, 8)), "anchor": str(draw(DATES))}
    return {"nth_in_month": draw(st.lists(st.sampled_from([-1, 1, 2, 3, 4, 5]), min_size=1, max_size=2))}


@st.composite
def hour_sets(draw: st.DrawFn, id: str) -> Hours:
    first, last = sorted([draw(DATES), draw(DATES)])
    optional = {"valid_from": str(first), "valid_through": str(last), "repeat": draw(repeats())}
    kept = draw(st.sets(st.sampled_from(sorted(optional))))
    day_slots = draw(st.lists(slot_texts(), min_size=7, max_size=7))
    return hours(
        {name: every_day(text)[name] for name, text in zip(DAYS, day_slots, strict=True)},
        id,
        draw(st.sampled_from(Channel)).value,
        holidays=draw(st.sampled_from(HolidayEffect)).value,
        **{key: optional[key] for key in kept},
    )


@st.composite
def exceptions(draw: st.DrawFn, ids: list[str]) -> dict[str, Any]:
    first, last = sorted([draw(DATES), draw(DATES)])
    text = draw(slot_texts())
    return exception(
        str(first),
        text,
        last_day=str(last) if draw(st.booleans()) else None,
        hours=draw(st.sampled_from([None, *ids])),
        extra=bool(text) and draw(st.booleans()),
    )


@st.composite
def locations(draw: st.DrawFn) -> Location:
    ids = [f"uren-{number}" for number in range(draw(st.integers(1, 4)))]
    sets = [draw(hour_sets(id)) for id in ids]
    first, last = sorted([draw(DATES), draw(DATES)])
    optional = {
        "valid_from": str(first),
        "valid_through": str(last),
        "operation": draw(st.sampled_from(Operation)).value,
    }
    kept = draw(st.sets(st.sampled_from(sorted(optional)), max_size=1))
    return location(
        *sets,
        exceptions=draw(st.lists(exceptions(ids), max_size=3)),
        replaced_by=["selwerd"],
        **{key: optional[key] for key in kept},
    )


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    ids = [f"sluiting-{number}" for number in range(draw(st.integers(0, 3)))]
    closures = []
    for id in ids:
        effects = [draw(effects_of_closures()) for _ in range(draw(st.integers(1, 2)))]
        closures.append(
            closure(
                *effects,
                id=id,
                severity=draw(st.sampled_from(Severity)).value,
                review_at=f"{draw(MOMENTS):%Y-%m-%dT%H:%M}",
                published=f"{draw(MOMENTS):%Y-%m-%dT%H:%M}",
                supersedes=draw(st.sampled_from([None, *(other for other in ids if other != id)])),
            )
        )
    decided = draw(
        st.dictionaries(DATES.map(str), st.sampled_from([e.value for e in HolidayEffect]), max_size=3)
    )
    return agenda(*closures, decided=decided, undecided=tuple(draw(st.lists(DATES.map(str), max_size=3))))


@st.composite
def effects_of_closures(draw: st.DrawFn) -> dict[str, Any]:
    start, end = sorted([draw(MOMENTS), draw(MOMENTS)])
    assume(start < end)
    return effect(
        draw(st.sampled_from(Channel)).value,
        draw(st.sampled_from(Effect)).value,
        f"{start:%Y-%m-%dT%H:%M}",
        f"{end:%Y-%m-%dT%H:%M}" if draw(st.booleans()) else None,
    )
