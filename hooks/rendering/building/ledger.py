"""The ledger of a build: of each file that was made where it is kept, and the answers that it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.asking import Question

if TYPE_CHECKING:
    from ..edition import Edition
    from .cabinet import Kept

NAME = "ledger"


@dataclass
class Ledger:
    answers: dict[Question, str] = field(default_factory=dict)
    files: dict[str, tuple[Kept, tuple[Question, ...]]] = field(default_factory=dict)

    def holding(self, edition: Edition) -> dict[str, Kept]:
        """The files of which every answer is still the same."""
        other = {question for question, was in self.answers.items() if edition.answer(question) != was}
        return {path: kept for path, (kept, asked) in self.files.items() if other.isdisjoint(asked)}

    def answer_all(self, edition: Edition) -> None:
        """Note the present answer to every question."""
        asked = {question for _, questions in self.files.values() for question in questions}
        self.answers = {question: edition.answer(question) for question in asked}
