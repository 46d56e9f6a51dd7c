"""The two libraries that search uses in the browser, as the npm packages of the lock file give them.

`python tests/search/vendored.py` copies them into the theme; a test keeps the copies equal. What is left out
is only what no browser needs: the address of a source map, and the manual that stands in comments.
"""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
TARGET = TESTS.parent / "theme/assets/vendor"
PACKAGES = TESTS / "node_modules"
SCRIPTS = {
    "minisearch.js": "minisearch/dist/es/index.js",
    "stemmer-dutch.js": "@orama/stemmers/dist/nl.js",
}
LICENCES = {
    "minisearch.LICENSE.txt": "minisearch/LICENSE.txt",
    "stemmer-dutch.LICENSE.txt": "@orama/stemmers/LICENSE.md",
}
_SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*\n?", re.MULTILINE)
_MANUAL = re.compile(r"^[ \t]*/\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)


def files() -> dict[str, str]:
    """The text of each file in the theme, from the installed packages."""
    scripts = {name: _lean((PACKAGES / path).read_text(encoding="utf-8")) for name, path in SCRIPTS.items()}
    licences = {name: (PACKAGES / path).read_text(encoding="utf-8") for name, path in LICENCES.items()}
    return scripts | licences


def _lean(script: str) -> str:
    return _SOURCE_MAP.sub("", _MANUAL.sub("", script)).rstrip() + "\n"


if __name__ == "__main__":
    for name, text in files().items():
        (TARGET / name).write_text(text, encoding="utf-8")
