"""Writes every file that is made into the folder of the site: what an earlier build made is used again while all
that it asked has the same answer."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from registry.asking import Question, listening

from ..made_files import made_files
from . import ledger as ledgers
from .ledger import Ledger
from .progress import Progress
from .sharing import shared

if TYPE_CHECKING:
    from ..edition import Edition, Maker
    from .cabinet import Cabinet, Kept

    Written = tuple[str, Kept, tuple[Question, ...]]

HEAVY_FIRST = ("toolbox/", "api/", "assets/", "zoeken/")
"""Where the files stand that take long, as all records of a kind are in them: begun first, so that none is left to
one process in the end."""
PART_OF_A_RECORD = 3
"""A file this deep stands beside or below the page of one record."""
RECORDS_LIKE_A_PAGE = 40
"""So many records in a file with all of them take as long as a page."""


def write_site(edition: Edition, cabinet: Cabinet) -> None:
    old = cabinet.get(ledgers.NAME) or Ledger()
    makers = made_files(edition)
    folder = Path(edition.config.site_dir)
    _make_folders(folder, makers)
    held = {path: kept for path, kept in old.holding(edition).items() if path in makers}
    new = Ledger(
        files={path: old.files[path] for path, kept in held.items() if cabinet.give(kept, folder / path)}
    )
    left = sorted((path for path in makers if path not in new.files), key=_turn)
    for path, kept, asked in _written(left, makers, folder, edition, cabinet):
        new.files[path] = kept, asked
    new.answer_all(edition)
    if new != old:
        cabinet.put(ledgers.NAME, new)
        cabinet.tidy({kept[0] for kept, _ in new.files.values()})


def _turn(path: str) -> tuple[bool, str]:
    return _is_light(path), path


def _is_light(path: str) -> bool:
    return path.count("/") >= PART_OF_A_RECORD or not path.startswith(HEAVY_FIRST)


def _size(paths: list[str], records: int) -> int:
    """How much work it is to make these files, in pages of one record."""
    return sum(1 if _is_light(path) else 1 + records // RECORDS_LIKE_A_PAGE for path in paths)


def _make_folders(folder: Path, paths: Iterable[str]) -> None:
    for parent in sorted({(folder / path).parent for path in paths}):
        parent.mkdir(parents=True, exist_ok=True)


def _written(
    paths: list[str], makers: dict[str, Maker], folder: Path, edition: Edition, cabinet: Cabinet
) -> list[Written]:
    """Make these files, and keep them and the parts that they were made of."""
    progress = Progress(len(edition.registry.entries), len(paths))
    memory = edition.publication.memory
    memory.load = cabinet.parts

    def write(number: int) -> Written:
        path = paths[number]
        written = path, *_write(folder / path, makers[path], cabinet)
        if not _is_light(path):
            cabinet.keep_parts(memory)
        return written

    try:
        size = _size(paths, len(edition.registry.entries))
        return shared(len(paths), write, lambda _: cabinet.keep_parts(memory), progress.tell, size)
    finally:
        progress.end()


def _write(target: Path, make: Maker, cabinet: Cabinet) -> tuple[Kept, tuple[Question, ...]]:
    with listening() as questions:
        made = make()
    content = made.encode() if isinstance(made, str) else made
    target.write_bytes(content)
    return cabinet.keep(target, blake2b(content, digest_size=16).hexdigest()), tuple(sorted(questions))
