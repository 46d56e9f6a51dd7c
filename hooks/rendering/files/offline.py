"""What keeps a visited site answering without a network: the service worker, and the words for a page that was kept."""

from __future__ import annotations

import gzip
import hashlib
import json
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from registry.routes import ROUTES, core_url, url_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from registry.registry import Registry

FOLDER = "offline"
"""The folder in the theme with the worker, and with the one that undoes it."""
WORKER = "sw.js"
PAGE = "offline.html"
WORDS = "assets/js/offline/words.js"
BUDGET = 300_000
"""Bytes that a browser fetches at most before anyone asked for them, counted compressed."""
_ASSET = re.compile(r'assets/[^"#]+')
_REFERENCE = re.compile(r'(?:from|import) "(\.[^"]+)"|url\(([^)"\']+)\)')


def is_on(config: MkDocsConfig) -> bool:
    """Only where browsers allow it: not while an editor looks at their own work, which has to be the newest."""
    return bool(config.extra.get("offline")) and (config.site_url or "").startswith("https://")


def words_file(config: MkDocsConfig) -> File:
    """The sentences about kept pages in every language, as a module that a page fetches only when it needs them."""
    languages = config.extra["registry"].all("languages")
    words = {one.id: {"locale": one.locale} | one.words.offline.model_dump() for one in languages}
    return File.generated(config, WORDS, content=f"export default {_json(words)};\n")


def write_worker(config: MkDocsConfig) -> None:
    """The worker knows the pages as they were built, so it is written last."""
    site = Path(config.site_dir)
    text = forgetting(config)
    if is_on(config):
        core = core_of(site, config.extra["registry"], config.extra["assets"][WORDS])
        text = f"const BUILD = {_json(core)};\n\n{_script('keep.js', config)}"
    (site / WORKER).write_text(text, encoding="utf-8")


def forgetting(config: MkDocsConfig) -> str:
    """The worker that undoes what an earlier one kept."""
    return _script("forget.js", config)


def _script(name: str, config: MkDocsConfig) -> str:
    return (Path(config.theme.custom_dir) / FOLDER / name).read_text(encoding="utf-8")


def core_of(site: Path, registry: Registry, words: str) -> dict[str, object]:
    """The core: as many of its pages as the budget allows, and their assets. Another content is another worker,
    and that makes browsers fetch the core again."""
    pages, assets, digest = [], {words}, hashlib.sha256()
    room = BUDGET - _weight(site / words)
    for url in _by_urgency(registry):
        page = site / (f"{url}index.html" if url.endswith("/") or not url else url)
        needed = _assets_of(page, site) - assets
        room -= _weight(page) + sum(_weight(site / name) for name in needed)
        if room < 0:
            break
        pages.append(url)
        assets |= needed
        digest.update(page.read_bytes())
    return {"id": digest.hexdigest()[:16], "offline": PAGE, "pages": pages, "assets": sorted(assets)}


def _by_urgency(registry: Registry) -> Iterator[str]:
    """The most urgent first: help, the way to a team, and then each team's own page."""
    yield from (PAGE, ROUTES["helplines"].section, ROUTES["locations"].section, "")
    yield from (core_url(language, "direct_help") for language in registry.all("languages"))
    yield from map(url_of, registry.all("locations"))


def _assets_of(page: Path, site: Path) -> set[str]:
    """What the page asks for, and what that asks for in turn."""
    found: set[str] = set()
    waiting = set(_ASSET.findall(page.read_text(encoding="utf-8")))
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= _references(name, site) - found
    return found


def _references(name: str, site: Path) -> set[str]:
    if not name.endswith((".js", ".css")):
        return set()
    pairs = _REFERENCE.findall((site / name).read_text(encoding="utf-8"))
    return {posixpath.normpath(posixpath.join(posixpath.dirname(name), one or other)) for one, other in pairs}


def _weight(path: Path) -> int:
    return len(gzip.compress(path.read_bytes()))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False)
