"""What visitors see of a closure: what stands in the notice, on which pages, and from when till when."""

from __future__ import annotations

from collections.abc import Iterator

from hours.words import moment
from registry.models.closure import ChannelEffect, Closure
from registry.registry import Registry

from ..lines import Line
from .values import name_of_record

TOLD_IN_NOTICE = (
    "title",
    "severity",
    "all_locations",
    "locations",
    "effects",
    "appointments",
    "review_at",
    "alternative",
    "published",
)
"""The fields of a closure that `seen_by_visitors` tells of."""


def seen_by_visitors(closure: Closure, registry: Registry) -> Line:
    return Line(
        "Bezoekers zien", f"{closure.title} ({closure.severity.label})", tuple(_lines(closure, registry))
    )


def _lines(closure: Closure, registry: Registry) -> Iterator[Line]:
    for effect in closure.effects:
        yield Line(effect.channel.label, f"{effect.effect.label}, {_period(effect, closure)}")
    yield Line("afspraken", closure.appointments.label)
    if closure.alternative:
        yield Line("wat kan wel", " ".join(closure.alternative.split()))
    yield Line("waar", _where(closure, registry))
    yield Line("wanneer", _shown(closure))


def _period(effect: ChannelEffect, closure: Closure) -> str:
    if effect.end:
        return f"van {moment(effect.start)} tot {moment(effect.end)}"
    again = f"; op {moment(closure.review_at)} kijkt iemand opnieuw" if closure.review_at else ""
    return f"vanaf {moment(effect.start)}, het einde is nog niet bekend{again}"


def _where(closure: Closure, registry: Registry) -> str:
    if closure.all_locations:
        return "boven aan elke pagina"
    names = [name_of_record("locations", id, registry) for id in closure.locations]
    return f"op de startpagina, de lijst met locaties en de pagina van {', '.join(names)}"


def _shown(closure: Closure) -> str:
    ends = [effect.end for effect in closure.effects]
    until = "tot iemand een einde invult" if None in ends else f"tot {moment(max(ends))}"
    return f"de melding staat er vanaf {moment(closure.published)} {until}"
