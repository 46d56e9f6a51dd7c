"""Questions: what a piece of work asked of the records, so that it can be known later whether it still holds.

Whatever is made from records asks them through `Registry` (and `exports.publication`), and each of those asks here
aloud. Who wants to keep what it makes listens in the meantime, and keeps the questions with it. As long as every
question has the answer that it had then, making it again would give the same.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, TypeVar

Question = tuple[str, ...]
Answer = Callable[[Question], str]
"""Gives the answer to a question as a fingerprint: another answer has another one."""
Made = TypeVar("Made")


class _Room(threading.local):
    """Who listens: in each thread others."""

    def __init__(self) -> None:
        self.listeners: list[set[Question]] = []


_room = _Room()


def ask(*question: str) -> None:
    """Say aloud what is asked."""
    if listeners := _room.listeners:
        listeners[-1].add(question)


@contextmanager
def listening() -> Iterator[set[Question]]:
    """The questions asked meanwhile. Who listens around this hears them too."""
    questions: set[Question] = set()
    _room.listeners.append(questions)
    try:
        yield questions
    finally:
        _room.listeners.pop()
        for around in _room.listeners[-1:]:
            around.update(questions)


@contextmanager
def unheard() -> Iterator[None]:
    """Nobody hears what is asked meanwhile: who does this asks one question that stands for all of them."""
    _room.listeners.append(set())
    try:
        yield
    finally:
        _room.listeners.pop()


def fingerprint(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


Kept = dict[Hashable, tuple[dict[Question, str], Any]]


@dataclass
class Memory:
    """What was made before, each with the answers that it rests on; it is given back as long as these hold.

    Things made for one use are kept together, and loaded together when one of them is needed.
    """

    load: Callable[[str], Kept] = field(default=lambda use: {}, repr=False)
    """What was kept for a use before this memory began."""
    kept: dict[str, Kept] = field(default_factory=dict)
    new: Counter[str] = field(default_factory=Counter)
    """How many things were made for each use."""

    def remembered(self, use: str, key: Hashable, make: Callable[[], Made], answer: Answer) -> Made:
        """What `make` gives, or gave when all its questions had the answers that they have now."""
        if use not in self.kept:
            self.kept[use] = self.load(use)
        found = self.kept[use].get(key)
        if found and all(answer(question) == was for question, was in found[0].items()):
            for question in found[0]:
                ask(*question)
            return found[1]
        with listening() as questions:
            made = make()
        self.kept[use][key] = ({question: answer(question) for question in questions}, made)
        self.new[use] += 1
        return made
