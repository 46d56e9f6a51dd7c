"""Writes every file that is made into the folder of the site: what an earlier build made is used again while all
that it asked has the same answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from registry.asking import Question, listening

from .made_files import made_files

if TYPE_CHECKING:
    from .cabinet import Cabinet
    from .edition import Edition, Maker

LEDGER = "ledger"
Kept = tuple[str, int, int]


@dataclass
class Ledger:
    """Of each file that was made: where it is kept, and the answers that it rests on."""

    answers: dict[Question, str] = field(default_factory=dict)
    files: dict[str, tuple[Kept, tuple[Question, ...]]] = field(default_factory=dict)

    def holding(self, edition: Edition) -> dict[str, Kept]:
        """The files of which every answer is still the same."""
        other = {question for question, was in self.answers.items() if edition.answer(question) != was}
        return {path: kept for path, (kept, asked) in self.files.items() if other.isdisjoint(asked)}


def write_site(edition: Edition, cabinet: Cabinet) -> None:
    folder = Path(edition.config.site_dir)
    old = cabinet.get(LEDGER) or Ledger()
    holding = old.holding(edition)
    makers = made_files(edition)
    _make_folders(folder, makers)
    ledger = Ledger()
    for path, make in makers.items():
        if path in holding and cabinet.give(holding[path], folder / path):
            kept, asked = old.files[path]
        else:
            kept, asked = _write(folder / path, make, cabinet)
        ledger.files[path] = kept, asked
    _keep(ledger, old, edition, cabinet)


def _make_folders(folder: Path, paths: Iterable[str]) -> None:
    for parent in sorted({(folder / path).parent for path in paths}):
        parent.mkdir(parents=True, exist_ok=True)


def _write(target: Path, make: Maker, cabinet: Cabinet) -> tuple[Kept, tuple[Question, ...]]:
    with listening() as questions:
        made = make()
    content = made.encode() if isinstance(made, str) else made
    target.write_bytes(content)
    return cabinet.keep(target, blake2b(content, digest_size=16).hexdigest()), tuple(sorted(questions))


def _keep(ledger: Ledger, old: Ledger, edition: Edition, cabinet: Cabinet) -> None:
    asked = {question for _, questions in ledger.files.values() for question in questions}
    ledger.answers = {question: edition.answer(question) for question in asked}
    if ledger != old:
        cabinet.put(LEDGER, ledger)
    cabinet.tidy({kept[0] for kept, _ in ledger.files.values()})
