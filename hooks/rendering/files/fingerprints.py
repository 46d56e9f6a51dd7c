"""Puts into the name of every asset what is in it, so that browsers may keep a copy for good: another content is another name."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from exports.headers import ASSETS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

LENGTH = 8
"""Letters of the hash in a name: sixteen to this power is four billion."""
MISSING = "theme/{}: verwijst naar {}, en dat bestand is er niet."
CIRCLE = "theme/{}: haalt zichzelf op, via andere scripts. Haal die kring uit elkaar."
REFERENCES = {
    ".js": re.compile(r'(?:(?<=\bfrom ")|(?<=\bimport ")|(?<=\bimport\("))\.{1,2}/[^"]+'),
    ".css": re.compile(r"(?<=url\()(?!data:)[^)\"']+"),
}
"""How a script names the scripts that it needs and a stylesheet its pictures; both relative to themselves."""


def fingerprint(files: Files, config: MkDocsConfig) -> None:
    """Give all assets their new names; `config.extra["assets"]` says what each is called now."""
    found = {file.src_uri: file for file in files if file.src_uri.startswith(ASSETS)}
    named = Names({path: file.content_bytes for path, file in found.items()})
    for path, file in found.items():
        files.remove(file)
        files.append(File.generated(config, named.name(path), content=named.content(path)))
    config.extra["assets"] = {path: named.name(path) for path in found}


class Names:
    """The new name and content of each asset. A script that imports another holds that one's name, so its own
    name changes along with it."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        self._assets = assets
        self._done: dict[str, bytes] = {}
        self._busy: set[str] = set()

    def name(self, path: str) -> str:
        stem, end = posixpath.splitext(path)
        return f"{stem}.{hashlib.sha256(self.content(path)).hexdigest()[:LENGTH]}{end}"

    def content(self, path: str) -> bytes:
        """What is in the file, with the new names of what it refers to."""
        if path not in self._done:
            if path in self._busy:
                raise PluginError(CIRCLE.format(path))
            self._busy.add(path)
            self._done[path] = self._renamed(path)
        return self._done[path]

    def _renamed(self, path: str) -> bytes:
        pattern = REFERENCES.get(posixpath.splitext(path)[1])
        if not pattern:
            return self._assets[path]
        text = self._assets[path].decode("utf-8")
        return pattern.sub(lambda found: self._reference(found[0], path), text).encode("utf-8")

    def _reference(self, written: str, path: str) -> str:
        folder = posixpath.dirname(path)
        target = posixpath.normpath(posixpath.join(folder, written))
        if target not in self._assets:
            raise PluginError(MISSING.format(path, written))
        return posixpath.join(posixpath.dirname(written), posixpath.basename(self.name(target)))
