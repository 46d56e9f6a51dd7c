"""The project as it was at a revision of git: its files, without touching those on disk."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


class UnknownRevision(Exception):
    """Git does not know the revision here; the message says in Dutch what to do."""


@dataclass(frozen=True)
class Revision:
    root: Path
    commit: str

    def files(self, *folders: str) -> dict[PurePosixPath, bytes]:
        """What stands in the files below these folders."""
        listed = _git(self.root, "ls-tree", "-r", "-z", self.commit, "--", *folders)
        blobs: dict[PurePosixPath, bytes] = {}
        for entry in filter(None, listed.split(b"\0")):
            about, path = entry.split(b"\t", 1)
            blobs[PurePosixPath(_name(path))] = about.split()[2]
        return dict(zip(blobs, self._contents(list(blobs.values())), strict=True))

    def _contents(self, blobs: list[bytes]) -> Iterator[bytes]:
        """In one go: each answer is a line that ends in a length, and that many bytes."""
        answer = io.BytesIO(_git(self.root, "cat-file", "--batch", input=b"".join(b + b"\n" for b in blobs)))
        for _ in blobs:
            size = int(answer.readline().split()[2])
            yield answer.read(size)
            answer.read(1)

    def changed(self) -> set[PurePosixPath]:
        """Files that differ from those on disk, new ones included."""
        differing = _git(self.root, "diff", "--name-only", "--relative", "-z", self.commit, "--", ".")
        new = _git(self.root, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
        return {PurePosixPath(_name(path)) for path in (differing + new).split(b"\0") if path}


def revision(root: Path, name: str) -> Revision:
    """Where the work on disk left `name`; `name` itself where git can't tell, as in a shallow clone."""
    found = _try(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if found is None:
        raise UnknownRevision(_remedy(root, name))
    common = _try(root, "merge-base", found, "HEAD")
    return Revision(root, common or found)


def _remedy(root: Path, name: str) -> str:
    if _try(root, "rev-parse", "--git-dir") is None:
        return "Deze map staat niet onder git. Er is geen oude versie om mee te vergelijken."
    if _try(root, "rev-parse", "--is-shallow-repository") == "true":
        return (
            f"De versie `{name}` is hier niet bekend: deze kopie heeft maar een deel van de geschiedenis. "
            f"Haal die versie op met `git fetch --depth=1 origin {name}` en gebruik daarna BASE=FETCH_HEAD."
        )
    return (
        f"De versie `{name}` is hier niet bekend. Noem een tak of versie die er is, bijvoorbeeld BASE=main "
        "of BASE=origin/main. `git fetch` haalt op wat er nieuw is."
    )


def _git(root: Path, *arguments: str, input: bytes = b"") -> bytes:
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, input=input).stdout


def _try(root: Path, *arguments: str) -> str | None:
    """What git answers, or None when it can't."""
    result = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True)
    return result.stdout.strip() if result.returncode == 0 else None


def _name(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")
