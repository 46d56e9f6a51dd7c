"""The licence of every package that the project uses and of every file that it took over. `make licences` prints them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
UNKNOWN = "UNKNOWN"
IN_A_FILE_ONLY = {"suncalc": "BSD-2-Clause", "parse-cache-control": "BSD-3-Clause"}
"""Packages that don't name their licence where others do; it stands in the text of their LICENSE file."""
SAME = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
    "W3C License": "W3C",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
}
"""Older names on the package index, and what they are called now."""
NOT_ITSELF_A_LICENCE = "DFSG approved"
"""Stands on the package index between the licences."""
VENDORED = "theme/assets/vendor"
TAKEN_OVER = {"hooks/editing/hints/common_words.txt": ("wordfreq", "CC-BY-SA-4.0")}
"""Data of others in a file of ours."""


@dataclass(frozen=True)
class Package:
    place: str
    """Where it is used."""
    name: str
    version: str
    licence: str

    @property
    def licences(self) -> set[str]:
        """Each licence that is named: `(MIT OR CC0-1.0)` names two."""
        return {part.strip(" ()") for part in re.split(r" AND | OR |;", self.licence)}


def packages() -> list[Package]:
    return [*python_packages(), *npm_packages(), *taken_over()]


def python_packages() -> Iterator[Package]:
    """What is installed for the build and the tests, as the packages say it themselves."""
    command = [sys.executable, "-m", "piplicenses", "--from=mixed", "--format=json"]
    listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for one in listed:
        named = [name for name in one["License"].split("; ") if name != NOT_ITSELF_A_LICENCE]
        names = [SAME.get(name, name) for name in named]
        yield Package("Python", one["Name"], one["Version"], "; ".join(names))


def npm_packages() -> Iterator[Package]:
    """What the lock files of npm name, wherever they stand."""
    for path in lock_files():
        found = json.loads((PROJECT / path).read_text(encoding="utf-8"))["packages"]
        for place, one in found.items():
            if place:
                name = place.rpartition("node_modules/")[2]
                licence = one.get("license") or IN_A_FILE_ONLY.get(name, UNKNOWN)
                yield Package(f"npm, {Path(path).parent}", name, one["version"], licence)


def lock_files() -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*package-lock.json"]
    return subprocess.run(
        command, cwd=PROJECT, check=True, capture_output=True, text=True
    ).stdout.splitlines()


def taken_over() -> Iterator[Package]:
    """Scripts and data of others that came into the project as files; a script has its licence beside it."""
    for path in sorted((PROJECT / VENDORED).glob("*.js")):
        beside = path.with_name(f"{path.stem}.LICENSE.txt")
        yield Package(VENDORED, path.name, "", _named_in(beside) if beside.is_file() else UNKNOWN)
    for path, (name, licence) in TAKEN_OVER.items():
        yield Package(path, name, "", licence)


def _named_in(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    known = {
        "Apache License, Version 2.0": "Apache-2.0",
        "Permission is hereby granted, free of charge": "MIT",
    }
    return next((licence for words, licence in known.items() if words in text), UNKNOWN)


def main() -> None:
    print("| waar | pakket | versie | licentie |\n| --- | --- | --- | --- |")
    for one in packages():
        print(f"| {one.place} | {one.name} | {one.version} | {one.licence} |")


if __name__ == "__main__":
    main()
