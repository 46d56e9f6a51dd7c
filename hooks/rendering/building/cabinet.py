"""What is kept on disk between builds, in `.build/cache`: a folder for each version of the code, files by content.

Nothing here is needed: what is missing or damaged is made again. Two builds at a time do no harm to each other, as
files come to their place in one step and what is named after its content never changes.
"""

from __future__ import annotations

import os
import pickle
import shutil
from contextlib import suppress
from hashlib import blake2b
from multiprocessing import current_process
from pathlib import Path
from typing import Any

from mkdocs.plugins import get_plugin_logger

from registry import asking as memories

FOLDER = Path(".build/cache")
DAMAGED = "%s in .build/cache is beschadigd. Wat erin stond, wordt opnieuw gemaakt."
NOT_KEPT = (
    "Wat gemaakt is, kon niet worden bewaard in .build/cache (%s). De volgende bouw duurt daarom langer."
)
MARK = 16
"""Bytes of the fingerprint that stands before what is kept."""

MANY = 10
Kept = tuple[str, int, int]
"""Of a file: what it is called here, its size, and when it was written."""

_log = get_plugin_logger(__name__)


class Cabinet:
    def __init__(self, root: Path, key: str) -> None:
        self.all = root / FOLDER
        self.folder = self.all / key
        self._folders: set[Path] = set()

    def get(self, name: str) -> Any:
        """What was kept under this name; None when there is nothing, or nothing that can be trusted."""
        try:
            kept = memoryview((self.folder / name).read_bytes())
        except OSError:
            return None
        mark, content = kept[:MARK], kept[MARK:]
        if blake2b(content, digest_size=MARK).digest() != mark:
            _log.info(DAMAGED, name)
            return None
        return pickle.loads(content)

    def put(self, name: str, value: Any) -> None:
        content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        self._write(self.folder / name, blake2b(content, digest_size=MARK).digest(), content)

    def room(self, name: str) -> Path | None:
        """A folder for something that keeps its own files; None where nothing can be written."""
        folder = self.folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        return folder if os.access(folder, os.W_OK) else None

    def names(self, pattern: str) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.glob(pattern))

    def keep(self, path: Path, content: str) -> Kept:
        """Keep a file of the site whose content has this fingerprint."""
        name = f"files/{content[:2]}/{content[2:]}"
        target = self.folder / name
        with suppress(OSError):
            if target.parent not in self._folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._folders.add(target.parent)
            os.link(path, target)
        try:
            known = target.stat()
        except OSError:
            known = path.stat()
        return name, known.st_size, known.st_mtime_ns

    def give(self, kept: Kept, path: Path) -> bool:
        """Put a kept file in the site. False when it is gone or was changed since."""
        name, size, written = kept
        source = self.folder / name
        try:
            known = source.stat()
            if (known.st_size, known.st_mtime_ns) != (size, written):
                source.unlink()
                return False
            os.link(source, path)
        except OSError:
            return False
        return True

    def parts(self, use: str) -> memories.Kept:
        """The parts that were made for a use by all processes of earlier builds."""
        kept: memories.Kept = {}
        for name in self.names(f"parts/{use}.*"):
            kept |= self.get(name) or {}
        return kept

    def keep_parts(self, memory: memories.Memory) -> None:
        """Let go of uses with many parts, as these need no room in memory until someone asks again. Those that many
        parts were made for are kept; a few are sooner made than kept."""
        for use in [use for use, parts in memory.kept.items() if len(parts) >= MANY]:
            parts = memory.kept.pop(use)
            if memory.new.pop(use, 0) >= MANY:
                self.put(f"parts/{use}.{current_process().name}", parts)

    def tidy(self, names: set[str]) -> None:
        """Throw away what belongs to other versions of the code, and files that the site no longer has."""
        for other in self.all.glob("*"):
            if other != self.folder:
                shutil.rmtree(other, ignore_errors=True)
        for path in self.folder.glob("files/*/*"):
            if path.relative_to(self.folder).as_posix() not in names:
                path.unlink(missing_ok=True)

    def _write(self, path: Path, mark: bytes, content: bytes) -> None:
        """In one step: whoever looks sees the old or the new."""
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as file:
                file.write(mark)
                file.write(content)
            beside.replace(path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink()
            _log.info(NOT_KEPT, error)
