"""Writes every file that is made into the folder of the site: what an earlier build made is used again while all
that it asked has the same answer."""

from __future__ import annotations

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
    new = Ledger(files={path: old.files[path] for path in held})
    for made in _put_all(makers, held, edition, cabinet):
        new.files |= made
    new.answer_all(edition)
    if new != old:
        cabinet.put(ledgers.NAME, new)
        cabinet.tidy({kept[0] for kept, _ in new.files.values()})


def _put_all(
    makers: dict[str, Maker], held: dict[str, Kept], edition: Edition, cabinet: Cabinet
) -> list[dict[str, Made]]:
    """Put every file in the folder of the site, and keep those that are made, and the parts that they are made of.
    The files that are held are put by one process, while another makes the rest: two would only wait for the disk."""
    folder = Path(edition.config.site_dir)
    left = sorted((path for path in makers if path not in held), key=lambda path: (_is_light(path), path))
    progress = Progress(len(edition.registry.entries), len(left))
    memory = edition.publication.memory
    memory.load = cabinet.parts

    def put(path: str) -> Made:
        made = _write(folder / path, makers[path], cabinet)
        if not _is_light(path):
            cabinet.keep_parts(memory)
        return made

    def work(number: int) -> dict[str, Made]:
        if number:
            return {left[number - 1]: put(left[number - 1])}
        return {path: put(path) for path in held if not _given(folder / path, held[path], cabinet)}

    try:
        size = _size(left, len(held), len(edition.registry.entries))
        return shared(1 + len(left), work, lambda _: cabinet.keep_parts(memory), progress.tell, size)
    finally:
        progress.end()


def _given(target: Path, kept: Kept, cabinet: Cabinet) -> bool:
    target.parent.mkdir(parents=True, exist_ok=True)
    return cabinet.give(kept, target)


def _is_light(path: str) -> bool:
    return path.count("/") >= PART_OF_A_RECORD or not path.startswith(HEAVY_FIRST)


def _size(left: list[str], held: int, records: int) -> int:
    """How much work it is to put these files in their place, in pages of one record that have to be made."""
    heavy = sum(not _is_light(path) for path in left)
    made = len(left) + heavy * records // RECORDS_LIKE_A_PAGE
    return made and made + held // HELD_LIKE_A_PAGE


def _write(target: Path, make: Maker, cabinet: Cabinet) -> Made:
    with listening() as questions:
        made = make()
    content = made.encode() if isinstance(made, str) else made
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return cabinet.keep(target, blake2b(content, digest_size=16).hexdigest()), tuple(sorted(questions))
