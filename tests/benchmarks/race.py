"""Rounds in which all contestants run one after the other, so that a slow moment of the machine slows all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.measuring import Cost, Failed, cost_of
from benchmarks.ours import Contestant
from benchmarks.table import number

LONG = 60
"""What takes more seconds than this runs in the first round only."""
TOO_LONG = 900
"""What would take more seconds than this does not run."""


@dataclass
class Race:
    environment: Mapping[str, str]
    tell: Callable[[str], None]
    """Says how far it is."""
    notes: list[str] = field(default_factory=list)
    """What was not measured, and why."""
    _last: dict[str, tuple[int, float]] = field(default_factory=dict)
    """How long each contestant took at the size before: how many records, and seconds."""

    def run(self, contestants: Sequence[Contestant], count: int, rounds: int) -> dict[str, list[Cost]]:
        """What each cost in each round, for `count` records."""
        costs: dict[str, list[Cost]] = {}
        for each in range(1, rounds + 1):
            for one in contestants:
                earlier = costs.get(one.name, [])
                if len(earlier) < each - 1 or (earlier and earlier[0].seconds > LONG):
                    continue
                self.tell(f"{count} records, ronde {each} van {rounds}: {one.name}")
                if found := self._cost(one):
                    costs.setdefault(one.name, []).append(found)
        self._last |= {name: (count, found[0].seconds) for name, found in costs.items()}
        return costs

    def takes_part(self, name: str, count: int) -> bool:
        """Whether a contestant whose time grows with the square of the records can be waited for."""
        before, seconds = self._last.get(name, (count, 0.0))
        expected = seconds * (count / before) ** 2
        if expected > TOO_LONG:
            self.notes.append(
                f"{name} is bij {count} records niet gemeten: twee keer zoveel records kost vier keer zoveel tijd "
                f"(elke pagina draagt het hele menu), dus naar schatting {number(expected / 60)} minuten."
            )
        return expected <= TOO_LONG

    def _cost(self, one: Contestant) -> Cost | None:
        one.before(one.folder)
        try:
            return cost_of(one.command, one.folder, {**self.environment, **one.environment})
        except Failed as error:
            self.notes.append(f"{one.name} is mislukt: {last_line(str(error))}")
            return None


def last_line(text: str) -> str:
    """What a program says in the end; before that stands how it got there."""
    return text.strip().rpartition("\n")[2]
