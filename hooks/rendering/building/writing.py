"""Writes every file that is made into the folder of the site: what an earlier build made is used again while all
that it asked has the same answer."""

from __future__ import annotations

from collections.abc import Container
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

    Made = tuple[Kept, tuple[Question, ...]]
    """Where a file that was made is kept, and what it rests on."""

HEAVY_FIRST = ("toolbox/", "api/", "assets/", "zoeken/")
"""Where the files stand that take long, as all records of a kind are in them: begun first, so that none is left to
one process in the end."""
PART_OF_A_RECORD = 3
"""A file this deep stands beside or below the page of one record."""
RECORDS_LIKE_A_PAGE = 40
"""So many records in a file with all of them take as long as a page."""
HELD_LIKE_A_PAGE = 20
"""So many files that were made before are put in their place in the time that making a page takes."""


def write_site(edition: Edition, cabinet: Cabinet) -> None:
    old = cabinet.get(ledgers.NAME) or Ledger()
    makers = made_files(edition)
    held = {path: kept for path, kept in old.holding(edition).items() if path in makers}
    put = _put_all(makers, held, edition, cabinet)
    new = Ledger(files={path: made or old.files[path] for path, made in put})
    new.answer_all(edition)
    if new != old:
        cabinet.put(ledgers.NAME, new)
        cabinet.tidy({kept[0] for kept, _ in new.files.values()})


def _put_all(
    makers: dict[str, Maker], held: dict[str, Kept], edition: Edition, cabinet: Cabinet
) -> list[tuple[str, Made | None]]:
    """Put every file in the folder of the site, and keep those that are made, and the parts that they are made of.
    With each stands how it was made now; None where it is the one that is `held`."""
    folder = Path(edition.config.site_dir)
    paths = sorted(makers, key=lambda path: (path in held, _is_light(path), path))
    progress = Progress(len(edition.registry.entries), len(paths))
    memory = edition.publication.memory
    memory.load = cabinet.parts

    def put(number: int) -> tuple[str, Made | None]:
        path = paths[number]
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if path in held and cabinet.give(held[path], target):
            return path, None
        made = _write(target, makers[path], cabinet)
        if not _is_light(path):
            cabinet.keep_parts(memory)
        return path, made

    try:
        size = _size(paths, held, len(edition.registry.entries))
        return shared(len(paths), put, lambda _: cabinet.keep_parts(memory), progress.tell, size)
    finally:
        progress.end()


def _is_light(path: str) -> bool:
    return path.count("/") >= PART_OF_A_RECORD or not path.startswith(HEAVY_FIRST)


def _size(paths: list[str], held: Container[str], records: int) -> int:
    """How much work it is to put these files in their place, in pages of one record that have to be made."""
    made = [path for path in paths if path not in held]
    heavy = sum(not _is_light(path) for path in made)
    return len(made) + heavy * records // RECORDS_LIKE_A_PAGE + (len(paths) - len(made)) // HELD_LIKE_A_PAGE


def _write(target: Path, make: Maker, cabinet: Cabinet) -> Made:
    with listening() as questions:
        made = make()
    content = made.encode() if isinstance(made, str) else made
    target.write_bytes(content)
    return cabinet.keep(target, blake2b(content, digest_size=16).hexdigest()), tuple(sorted(questions))
