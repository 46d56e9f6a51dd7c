"""What every export is made from: the records, what holds for all of them, the day, and the site's address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from hours.agenda import Agenda
from hours.interval import Interval
from hours.lines import Line, lines_of
from hours.timeline import HORIZON_DAYS, evaluate
from registry.asking import Memory, Question, ask, fingerprint
from registry.models.common import Record
from registry.models.location import Location
from registry.registry import Registry
from registry.routes import kind_key, url_of

Value = TypeVar("Value")
Made = TypeVar("Made")


class Files(Mapping[str, str]):
    """The files of a format by their path within the site. Each text is made when it is asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], str]]) -> None:
        self.makers = makers

    def __getitem__(self, path: str) -> str:
        return self.makers[path]()

    def __iter__(self) -> Iterator[str]:
        return iter(self.makers)

    def __len__(self) -> int:
        return len(self.makers)

    def __or__(self, other: Files) -> Files:
        return Files({**self.makers, **other.makers})


class _Aloud(Generic[Value]):
    """A field of a publication that is asked aloud, as the records are."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, publication: Any, owner: type) -> Value:
        if publication is None:
            raise AttributeError(self.name)  # so that a dataclass sees no default
        ask(self.name)
        return publication.__dict__[self.name]

    def __set__(self, publication: Any, value: Value) -> None:
        publication.__dict__[self.name] = value


@dataclass(frozen=True)
class Publication:
    registry: Registry
    agenda: Agenda = _Aloud()
    today: dt.date = _Aloud()
    built: dt.datetime = _Aloud()
    """When the site was built, in UTC."""
    site_url: str
    """Ends with a slash."""
    memory: Memory = field(default_factory=Memory, repr=False, compare=False)
    """What was made of the records before, perhaps for an earlier publication."""
    _answers: dict[Question, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def answer(self, question: Question) -> str:
        """The answer to a question that was asked aloud, as a fingerprint."""
        if len(question) > 1:
            return self.registry.answer(question)
        if question not in self._answers:
            self._answers[question] = fingerprint(repr(self.__dict__[question[0]]))
        return self._answers[question]

    def part(self, use: str, record: Record, make: Callable[[], Made]) -> Made:
        """What is made of a record for one use, made again only when that gives something else."""

        def asking() -> Made:
            ask("get", kind_key(record), record.id)
            return make()

        if not self.registry.holds(kind_key(record), record):
            return make()
        return self.memory.remembered(f"{use} {kind_key(record)}", record.id, asking, self.answer)

    def url(self, record: Record) -> str:
        """The full address of a record, which is also its identity everywhere."""
        return self.site_url + url_of(record)

    def timeline(
        self, location: Location, line: Line, first: dt.date | None = None, days: int = HORIZON_DAYS
    ) -> tuple[Interval, ...]:
        """The intervals of a line, from today unless `first` says otherwise. Worked out once per publication."""

        def work_out() -> tuple[Interval, ...]:
            ask("get", "locations", location.id)
            return evaluate(location, line, self.agenda, first or self.today, days)

        if not self.registry.holds("locations", location):
            return work_out()
        key = (location.id, line.key, first, days)
        return self.memory.remembered("timeline", key, work_out, self.answer)

    def timelines(self, location: Location) -> dict[Line, tuple[Interval, ...]]:
        """The intervals of each line of a location, from today to the horizon."""
        return {line: self.timeline(location, line) for line in lines_of(location)}

    @property
    def horizon(self) -> dt.datetime:
        """The wall-clock moment up to which hours are known."""
        return dt.datetime.combine(self.today, dt.time()) + dt.timedelta(days=HORIZON_DAYS)
