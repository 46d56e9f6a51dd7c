"""The project while someone works on it: what the site says now, or what is wrong with a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from registry import report
from registry.asking import Memory, Question, listening
from rendering.edition import Edition
from rendering.made_files import made_files
from rendering.shell import copied_files, read_shell, renew

from .live_records import LiveRecords

if TYPE_CHECKING:
    from rendering.edition import Maker

Tell = Callable[[str], None]


class Trouble(Exception):
    """Why there is no site for now; every line says where and how to solve it."""

    @property
    def lines(self) -> list[str]:
        return [line for line in str(self).splitlines() if line.strip()]


class Project:
    """Every file is made when it is asked for, and made again when an answer that it rests on has changed."""

    def __init__(self, root: Path, site_url: str) -> None:
        self.root, self.site_url = root, site_url
        self.changed = threading.Condition(threading.RLock())
        self.version = 0
        """Counts the changes: who has seen an earlier version has to look again."""
        self.trouble: Trouble | None = None
        self._made: dict[str, tuple[dict[Question, str], bytes]] = {}
        self._makers: dict[str, Maker] | None = None
        self._edition: Edition | None = None
        self._records = LiveRecords(root)
        self._present = self._records.present()
        self._try(self._read_shell)

    def change(self, paths: Iterable[PurePosixPath]) -> None:
        """These files were changed, made or taken away."""
        with self.changed:
            paths = set(paths)
            is_data = self._records.change(paths)
            if is_data:
                self._present = self._records.present()
            others = any(path.suffix not in (".yml", ".yaml") or path.name[0] == "_" for path in paths)
            only_data = is_data and self._edition and not others
            self._try(self._renew if only_data else self._read_shell)

    def check(self) -> None:
        """Look for what is wrong between records, which may take longer than someone wants to wait for a page."""
        present = self._present
        errors = present.errors
        with self.changed:
            if errors and present is self._present and not self.trouble:
                self.trouble = _told(errors)
                self.version += 1
                self.changed.notify_all()

    def file(self, path: str) -> bytes | None:
        """The file at this path of the site as it has to be now. Raises Trouble."""
        with self.changed:
            if self.trouble and path.endswith(".html"):
                raise self.trouble
            if self._makers is None and self._edition:
                self._makers = made_files(self._edition)
            try:
                return self._find(path)
            except Exception as error:
                raise (
                    _told(self._present.errors) if self._present.errors else Trouble(str(error))
                ) from error

    def _find(self, path: str) -> bytes | None:
        if path in (self._makers or {}):
            return self._make(path, self._makers[path])
        copied = self._copied.get(path) if self._edition else None
        return copied.content_bytes if copied else None

    def _make(self, path: str, make: Maker) -> bytes:
        answer, known = self._edition.answer, self._made.get(path)
        if known and all(answer(question) == was for question, was in known[0].items()):
            return known[1]
        with listening() as questions:
            made = make()
        content = made.encode() if isinstance(made, str) else made
        self._made[path] = ({question: answer(question) for question in questions}, content)
        return content

    def _read_shell(self) -> None:
        memory = self._edition.publication.memory if self._edition else Memory()
        self._edition = read_shell(self.root, self._present.registry, memory, self.site_url)
        self._copied = copied_files(self._edition)
        self._made = {}

    def _renew(self) -> None:
        renew(self._edition, self._present.registry)

    def _try(self, act: Callable[[], None]) -> None:
        """Do it, unless records can't be read; what goes wrong is for the browser to show."""
        with self.changed:
            self._attempt(act)
            self.version += 1
            self.changed.notify_all()

    def _attempt(self, act: Callable[[], None]) -> None:
        self.trouble, self._makers = None, None
        if self._present.unreadable:
            self.trouble = _told(self._present.unreadable)
        else:
            try:
                act()
            except Exception as error:
                self.trouble = Trouble(str(error))


def _told(problems: Iterable[report.Problem]) -> Trouble:
    problems = list(problems)
    return Trouble("\n".join([*report.lines(problems), report.count(problems)]))
