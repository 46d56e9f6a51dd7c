"""A project whose records carry attacks in every text that the check lets through."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from registry.document import Path as Way
from registry.kinds import KINDS, Kind
from registry.load import load, read_file
from registry.problems import Problem, Severity
from registry.source import read

CORPUS = yaml.safe_load((Path(__file__).parent / "site" / "xss.yml").read_text(encoding="utf-8"))
ATTACKS: list[str] = [attack["text"] for attack in CORPUS]
LENGTHS = (600, 150, 50)
"""How long a text may be, from the longest field to the shortest: as many attacks as fit."""
AS_EMAIL = '"><svg/onload=xss(1)>@evil.test'
AS_ADDRESS = "https://evil.test/?javascript:xss(1)&#34;&lt;script&gt;"


class _Quoting(yaml.SafeDumper):
    """Puts every text between quotes, as the check wants it of 09:00."""


_Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, '"')
)


@dataclass
class Attacked:
    """One file with the example of a kind, of which every text is to become an attack."""

    kind: Kind
    path: PurePosixPath
    data: Any
    original: Any
    tries: dict[Way, int] = field(default_factory=dict)
    """For each text how many forms of attack were refused."""
    refusals: list[str] = field(default_factory=list)
    """The sentences with which."""
    raw: bytes = b""

    def text(self, turn: Iterator[int]) -> bytes:
        """The file with the form of attack for each text that was not refused yet."""
        for way, tried in self.tries.items():
            put(self.data, way, attack(tried, turn, get(self.original, way)))
        text = yaml.dump(self.data, Dumper=_Quoting, allow_unicode=True, sort_keys=False, width=100_000)
        self.raw = text.encode()
        return self.raw

    @property
    def carried(self) -> dict[Way, str]:
        """The texts that the check let through with an attack in them."""
        return {way: get(self.data, way) for way, tried in self.tries.items() if tried < MOST}


def attack(tried: int, turn: Iterator[int], original: str) -> str:
    """The next form of attack for a text of which `tried` forms were refused; the last is no attack."""
    if tried < len(LENGTHS):
        return as_many_as_fit(LENGTHS[tried], next(turn))
    return [AS_EMAIL, AS_ADDRESS, original][tried - len(LENGTHS)]


MOST = len(LENGTHS) + 2


def as_many_as_fit(length: int, first: int) -> str:
    """Attacks in a row, beginning with another one each time."""
    row = ATTACKS[first % len(ATTACKS) :] + ATTACKS[: first % len(ATTACKS)]
    row = [one for one in row if len(one) < length]
    sizes = itertools.accumulate(len(one) + 1 for one in row)
    return " ".join(one for one, size in zip(row, sizes, strict=True) if size <= length)


def attacked_project(root: Path) -> list[Attacked]:
    """Put an attacked example of every kind into the project at `root`, valid as a whole."""
    turn = itertools.count()
    files = [example(root, kind) for kind in KINDS]
    for file in files:
        while problems := errors_in(file, file.text(turn)):
            step_back(file, problems)
    while True:
        for file in files:
            (root / file.path).write_bytes(file.raw)
        problems = load(root).errors
        if not problems:
            return files
        for file in files:
            own = [problem for problem in problems if problem.path == file.path]
            if own:
                step_back(file, own)
                file.text(turn)


def errors_in(file: Attacked, raw: bytes) -> list[Problem]:
    """What is wrong with a file on its own."""
    _, problems = read_file(file.path, file.kind, raw)
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def example(root: Path, kind: Kind) -> Attacked:
    """The commented example of a kind as a record of its own."""
    document = read(kind.template, (root / kind.template).read_bytes())[0]
    data, begin = document.data, 0
    if kind.key == "feedback":
        data["id"] = f"{data['year']}-{data['location']}"
    path = kind.folder / (kind.file or f"{data['id']}.yml")
    if kind.is_list:
        real = read(path, (root / path).read_bytes())[0].data
        data, begin = real + data, len(real)
    ways = [way for way in texts(data) if not kind.is_list or way[0] >= begin]
    return Attacked(kind, path, data, copy.deepcopy(data), dict.fromkeys(ways, 0))


def step_back(file: Attacked, problems: Iterable[Problem]) -> None:
    """Where the check says that something is wrong, another form."""
    document = read(file.path, file.raw)[0]
    for problem in problems:
        ways = [way for way in file.tries if document.place(way) == problem.place]
        ways = ways or [way for way in file.tries if document.place(way, of_value=True) == problem.place]
        assert ways, f"{problem.path}:{problem.place} {problem.sentence}"
        for way in ways:
            file.tries[way] += 1
            assert file.tries[way] <= MOST, f"{problem.path}: {way} {problem.sentence}"
        file.refusals.append(problem.sentence)


def texts(data: Any, way: Way = ()) -> Iterator[Way]:
    """The way to every text in plain data."""
    if isinstance(data, str):
        yield way
    elif isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from texts(value, (*way, key))


def get(data: Any, way: Way) -> Any:
    for key in way:
        data = data[key]
    return data


def put(data: Any, way: Way, value: Any) -> None:
    get(data, way[:-1])[way[-1]] = value
