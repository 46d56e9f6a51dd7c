"""Makes up opening hours for the cross check: from a seed, all that a record can say, mixed at random."""

from __future__ import annotations

import datetime as dt
import random

from .cases import FIRST_DAY, RANGE_DAYS, Notation

ACCESS = ("", " by_appointment", " both", " phone_only")
"""As in the short notation, where no word means walking in."""
POLICIES = ("closed", "as_usual", "unknown")
REASONS = ("vacation", "training", "renovation", "weather", "event", "other")
NOTES = (None, "Kerstavond", 'Bel "WIJ"; PH off || 24/7', "Tot 12.00 uur — Mo-Fr 09:00-10:00, daarna niet")


def notation(seed: int) -> Notation:
    """The case of a seed."""
    return _Maker(seed).case()


class _Maker:
    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.random = random.Random(seed)

    def case(self) -> Notation:
        hours = self.desk()
        if self.chance(0.08):
            hours.append(self.hours("telefoon", "phone"))
        if self.chance(0.06):
            hours.append(self.hours("raad", "consulting_hour") | {"repeat": self.repeat()})
        ids = [each["id"] for each in hours]
        dates = self.random.sample(range(RANGE_DAYS), self.random.randint(0, 24))
        holidays = {str(self.date(n)): self.random.choice(POLICIES) for n in sorted(dates)}
        return {
            "seed": self.seed,
            "place": self.place(),
            "hours": hours,
            "exceptions": [self.exception(ids) for _ in range(self.random.choice((0, 1, 2, 3, 5, 8)))],
            "closures": self.closures(),
            "holidays": holidays,
            "undecided": [str(self.date(self.random.randrange(RANGE_DAYS))) for _ in range(self.few())],
        }

    def place(self) -> Notation:
        """Mostly in use all the time; some open or shut within the range, and some moved."""
        if self.chance(0.85):
            return {}
        ends = {"valid_from": str(self.date(self.random.randint(-30, 300)))}
        ends["valid_through"] = str(self.date(self.random.randint(400, RANGE_DAYS + 30)))
        ends.pop(self.random.choice(("valid_from", "valid_through", "")), None)
        return ends | self.random.choice(({}, {"operation": "moved", "replaced_by": ["ten-boer"]}))

    def desk(self) -> list[Notation]:
        """The sets of one line: ordinary weeks, seasons and repetition, which may overlap."""
        sets = [] if self.chance(0.1) else [self.hours("balie", "desk")]
        for number in range(self.random.choice((0, 0, 0, 0, 1, 2))):
            sets.append(self.hours(f"seizoen-{number}", "desk") | self.season())
        if self.chance(0.4):
            season = self.season() if self.chance(0.3) else {}
            sets.append(self.hours("herhaald", "desk", 0.75) | {"repeat": self.repeat()} | season)
        return sets or [self.hours("balie", "desk")]

    def hours(self, id: str, channel: str, empty: float = 0.25) -> Notation:
        week = [self.slots(empty) for _ in range(5)] + [self.slots(0.85) for _ in range(2)]
        if self.chance(0.3):
            week[1] = week[3] = week[0]
        return {"id": id, "channel": channel, "week": week, "holidays": self.random.choice(POLICIES)}

    def slots(self, empty: float) -> str:
        """One to three slots of a day, now and then touching each other, at odd minutes or from midnight on."""
        if self.chance(empty):
            return ""
        grid = range(6 * 60, 23 * 60, 15) if self.chance(0.9) else (0, *range(181, 1440))
        times = sorted(self.random.sample(grid, 2 * self.random.randint(1, 3)))
        if len(times) > 2 and self.chance(0.3):
            times[2] = times[1]
        pairs = zip(times[::2], times[1::2], strict=True)
        return ", ".join(f"{_clock(a)}-{_clock(b)}{self.random.choice(ACCESS)}" for a, b in pairs)

    def season(self) -> Notation:
        """A validity range, mostly with two ends, which may lie partly outside the range."""
        first = self.date(self.random.randint(-60, RANGE_DAYS - 30))
        last = first + dt.timedelta(days=self.random.randint(7, 200))
        ends = {"valid_from": str(first), "valid_through": str(last)}
        if self.chance(0.15):
            ends.pop(self.random.choice(list(ends)))
        return ends

    def repeat(self) -> Notation:
        if self.chance(0.5):
            anchor = self.date(self.random.randint(-400, RANGE_DAYS + 100))
            return {"every_weeks": self.random.randint(2, 8), "anchor": str(anchor)}
        return {"nth_in_month": sorted(self.random.sample((-1, 1, 2, 3, 4, 5), self.random.randint(1, 3)))}

    def exception(self, ids: list[str]) -> Notation:
        first = self.random.randint(-3, RANGE_DAYS)
        found: Notation = {"first_day": str(self.date(first)), "reason": self.random.choice(REASONS)}
        if self.chance(0.4):
            found["last_day"] = str(self.date(first + self.random.randint(0, 16)))
        if self.chance(0.3):
            found["hours"] = self.random.choice(ids)
        kind = self.random.choice(("closed", "replacing", "extra"))
        if kind != "closed":
            found["times"] = self.slots(0)
        if kind == "extra":
            found["extra"] = True
        note = self.random.choice(NOTES)
        return found | ({"note": note} if note else {})

    def closures(self) -> list[Notation]:
        found: list[Notation] = []
        for number in range(self.random.choice((0, 0, 1, 1, 2, 3))):
            start = self.moment(self.random.randint(-5, RANGE_DAYS))
            closure: Notation = {
                "id": f"sluiting-{number}",
                "title": 'Bericht "A"; dicht',
                "severity": self.random.choice(("emergency", "warning", "information")),
                "effects": [self.effect(start) for _ in range(self.random.choice((1, 1, 2)))],
                "review_at": _moment(start + dt.timedelta(days=self.random.randint(1, 10))),
                "published": _moment(start - dt.timedelta(hours=6)),
            }
            if found and self.chance(0.3):
                closure["supersedes"] = found[-1]["id"]
            found.append(closure)
        return found

    def effect(self, start: dt.datetime) -> Notation:
        """A change from a few hours to some weeks; now and then nobody knows until when."""
        effect = self.random.choice(("closed", "by_appointment", "phone_only", "open", "moved"))
        found = {"channel": self.random.choice(("desk", "desk", "phone")), "effect": effect}
        found["start"] = _moment(start)
        if self.chance(0.85):
            end = self.moment((start.date() - FIRST_DAY).days + self.random.choice((0, 0, 1, 4, 30)))
            found["end"] = _moment(max(end, start + dt.timedelta(minutes=90)))
        return found

    def moment(self, days: int) -> dt.datetime:
        """Midnight, or a minute of the day; never in the hour that the change of the clock skips or repeats."""
        minutes = 0 if self.chance(0.3) else self.random.randrange(6 * 60, 22 * 60)
        return dt.datetime.combine(self.date(days), dt.time()) + dt.timedelta(minutes=minutes)

    def date(self, days: int) -> dt.date:
        return FIRST_DAY + dt.timedelta(days=days)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def few(self) -> int:
        return self.random.choice((0, 0, 0, 1, 1, 2))


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _moment(moment: dt.datetime) -> str:
    return moment.isoformat(timespec="minutes")
