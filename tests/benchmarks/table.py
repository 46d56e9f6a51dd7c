"""The table of the race: medians with the least and the most, and ratios within the same round."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.measuring import Cost

Rounds = Mapping[str, Sequence[Cost]]
"""What each contestant cost in each round, in which all ran one after the other. Some run only in the first."""
UNKNOWN = "–"


def table(rounds: Rounds, beside: Sequence[str]) -> list[str]:
    """Lines of Markdown, with for each name in `beside` a column that says how many times as long it took."""
    heads = ["", "seconden (minst–meest)", *(f"× {name}" for name in beside), "processor, s", "geheugen, MB"]
    lines = [row(heads), row(["---", *["---:"] * (len(heads) - 1)])]
    for name, costs in rounds.items():
        cells = [name, spread([cost.seconds for cost in costs])]
        cells += [times(rounds, name, other) for other in beside]
        cells += [
            number(middle(costs, lambda cost: cost.processor)),
            f"{middle(costs, lambda cost: cost.megabytes):.0f}",
        ]
        lines.append(row(cells))
    return lines


def row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def middle(costs: Sequence[Cost], part: Callable[[Cost], float]) -> float:
    return statistics.median(map(part, costs))


def spread(values: Sequence[float]) -> str:
    """The median, and between brackets the least and the most when there are more."""
    found = number(statistics.median(values))
    return f"{found} ({number(min(values))}–{number(max(values))})" if len(values) > 1 else found


def ratio(rounds: Rounds, name: str, other: str) -> float | None:
    """How many times as long `name` took as `other`: the median of the rounds, as a slow moment slows both."""
    pairs = zip(rounds[name], rounds.get(other, ()), strict=False)
    found = [one.seconds / two.seconds for one, two in pairs]
    return statistics.median(found) if found else None


def times(rounds: Rounds, name: str, other: str) -> str:
    found = ratio(rounds, name, other)
    return UNKNOWN if found is None else number(found)


def number(value: float) -> str:
    """As Dutch writes it, with as many decimals as say something."""
    return f"{value:.{0 if value >= 100 else 1 if value >= 10 else 2}f}".replace(".", ",")
