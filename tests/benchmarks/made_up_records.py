"""Which records a made-up project has, and what stands in each: real ones first, then others made after them."""

from __future__ import annotations

import copy
import datetime as dt
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from benchmarks.made_up_words import Writer, is_prose, place_names
from registry.kinds import BY_KEY, Kind
from registry.models.fields import slug_of
from registry.registry import Entry
from registry.translations import fingerprint, pairs, texts
from registry.walk import references

KINDS = tuple(kind for kind in BY_KEY.values() if kind.file is None and kind.key != "languages")
"""The kinds of which there are more in a larger project: those with a file per record."""
OF_ONE_RECORD = ("id", "previous_ids", "supersedes")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
DAYS_LATER = (7, 700)
"""So many days after the real one a made-up closure is."""
LAST_YEAR = 2025
ENOUGH_DRAWS = 20
"""So often a link is drawn anew when it leads to the record itself or where another link leads."""
Data = dict[str, Any]
Ids = dict[str, list[str]]


@dataclass(frozen=True)
class Made:
    """A record to be: its id, and the real one that it is made after. With `own` it is another than that one."""

    id: str
    model: Entry
    own: dict[str, Any] | None = None
    """What it says in place of the real one: its name, or its team and year."""

    @property
    def kind(self) -> Kind:
        return self.model.kind


def plan(count: int, entries: list[Entry], chance: random.Random) -> list[Made]:
    """`count` records, of each kind its share: the real ones, and more made after those."""
    listed = {
        (found.kind, found.id) for entry in entries if entry.kind.file for found in references(entry.record)
    }
    real = {kind: [entry for entry in entries if entry.kind is kind] for kind in KINDS}
    needed = {kind: sum((kind.key, entry.id) in listed for entry in found) for kind, found in real.items()}
    made: list[Made] = []
    for kind, share in shares(count, {kind: len(found) for kind, found in real.items()}, needed).items():
        first = sorted(real[kind], key=lambda entry: (entry.kind.key, entry.id) not in listed)
        made += [Made(entry.id, entry) for entry in first[:share]]
        names = _reports(made, chance) if kind.key == "feedback" else _named(first, kind, chance)
        made += [next(names) for _ in range(share - len(first))]
    return made


def shares(count: int, real: dict[Kind, int], needed: dict[Kind, int]) -> dict[Kind, int]:
    """How many of each kind: as in reality, but all that the lists name; the most numerous kind takes what is left."""
    total = sum(real.values())
    share = {kind: max(needed[kind], round(count * number / total)) for kind, number in real.items()}
    largest = max(share, key=lambda kind: share[kind])
    share[largest] += count - sum(share.values())
    if share[largest] < needed[largest]:
        raise ValueError(f"{count} records is te weinig: de lijsten noemen er al {sum(needed.values())}.")
    return share


def _named(real: list[Entry], kind: Kind, chance: random.Random) -> Iterator[Made]:
    """Records after these, each named after a place of its own."""
    for place in place_names(chance):
        model = chance.choice(real)
        name = f"{model.document.data[kind.title_field]} {place}"
        yield Made(f"{model.id}-{slug_of(place)}", model, {kind.title_field: name})


def _reports(made: list[Made], chance: random.Random) -> Iterator[Made]:
    """Yearly reports, each of another team or year."""
    real = [one.model for one in made if one.kind.key == "feedback"]
    teams = [one.id for one in made if one.kind.key == "locations"]
    chance.shuffle(teams)
    for year, team in product(range(LAST_YEAR, 0, -1), teams):
        if (id := f"{year}-{team}") not in {entry.id for entry in real}:
            yield Made(id, chance.choice(real), {"year": year, "location": team})


class Filler:
    """Fills records with words and links, so that none is like another."""

    def __init__(self, entries: list[Entry], ids: Ids, chance: random.Random) -> None:
        self._ids, self._chance = ids, chance
        size = sum(entry.kind.key == "locations" for entry in entries)
        # A made-up service is that of one municipality, with so many teams as there really are.
        self._municipalities = [ids["locations"][i : i + size] for i in range(0, len(ids["locations"]), size)]
        self._teams = iter(chance.sample(ids["locations"], len(ids["locations"])))
        self._writers = {
            kind: Writer([t for e in entries if e.kind is kind for t in _prose(e.document.data)], chance)
            for kind in KINDS
        }

    def data(self, made: Made) -> Data:
        """What stands in the file of a record."""
        found = copy.deepcopy(made.model.document.data)
        self._link(found, made)
        if made.own is not None:
            found = {name: value for name, value in found.items() if name not in OF_ONE_RECORD}
            translations = found.pop("translations", None)
            writer = self._writers[made.kind]
            found = _each_text(found, writer.text, is_prose) | made.own
            if "search_words" in found:
                found["search_words"] = writer.search_words(len(found["search_words"]))
            if made.kind.key == "closures":
                found = self._other_closure(found)
            if made.kind.key == "services":
                found["locations"] = self._chance.choice(self._municipalities)
            if translations:
                found["translations"] = _signed(translations, found, made.model)
        return found

    def _link(self, data: Data, made: Made) -> None:
        """As many links to as many records as in the real one, but to others; in a real one only what is gone."""
        chosen: dict[tuple[str, str], str] = {}
        for found in references(made.model.record):
            others = self._ids[found.kind]
            if made.own is None and found.id in others:
                continue
            if (found.kind, found.id) not in chosen:
                drawn = (self._chance.choice(others) for _ in range(ENOUGH_DRAWS))
                taken = {made.id, *chosen.values()}
                chosen[found.kind, found.id] = next((id for id in drawn if id not in taken), found.id)
            _put(data, found.path, chosen[found.kind, found.id])

    def _other_closure(self, data: Data) -> Data:
        """One of another team and time, as two closures may not contradict each other."""
        later = dt.timedelta(days=self._chance.randint(*DAYS_LATER))
        data = _each_text(data, lambda text: _moved(text, later), lambda text: bool(MOMENT.fullmatch(text)))
        return data | {"all_locations": False, "locations": [next(self._teams)]}


def _prose(value: Any) -> Iterator[str]:
    """Every text in a record that is prose, translations left out."""
    if isinstance(value, dict):
        value = [inner for name, inner in value.items() if name != "translations"]
    if isinstance(value, list):
        for inner in value:
            yield from _prose(inner)
    elif isinstance(value, str) and is_prose(value):
        yield value


def _each_text(value: Any, change: Callable[[str], str], wanted: Callable[[str], bool]) -> Any:
    """The same value with every text that is `wanted` changed."""
    if isinstance(value, dict):
        return {name: _each_text(inner, change, wanted) for name, inner in value.items()}
    if isinstance(value, list):
        return [_each_text(inner, change, wanted) for inner in value]
    return change(value) if isinstance(value, str) and wanted(value) else value


def _moved(moment: str, later: dt.timedelta) -> str:
    return (dt.datetime.fromisoformat(moment) + later).isoformat(timespec="minutes")


def _put(data: Any, path: tuple[str | int, ...], value: str) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def _signed(translations: Data, data: Data, model: Entry) -> Data:
    """Translations that follow this Dutch: the mark of each language says so."""
    for language, translated in translations.items():
        found = pairs(model.record, texts(model.record, language))
        translated["of"] = fingerprint(_at(data, pair.path) for pair in found)
    return translations


def _at(data: Any, path: tuple[str | int, ...]) -> str:
    for step in path:
        data = data[step]
    return data
