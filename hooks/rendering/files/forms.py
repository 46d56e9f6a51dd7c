"""The forms for editors as files of the site: their page, and the scripts that `make forms` bundled."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel

from editing.repository import repository_of
from exports import headers
from exports.cms_backend import Place, api_addresses
from exports.cms_config import forms
from exports.cms_fields import NoLabel, check_labels
from exports.form_address import FORMS
from registry.kinds import KINDS
from registry.source import read

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from ..edition import Edition

SOURCES = Path("theme/forms")
BUNDLE = Path(".build/forms/bundle")
MADE_FROM = "made-from.txt"
"""In the bundle: which sources it was made from."""
MISSING = "De formulieren voor redacteuren (/beheer/) zitten niet in deze site: {}. Maak ze met `make forms` (Node nodig)."
ICON = "assets/icon.svg"
log = logging.getLogger("mkdocs.hooks.forms")


def files(config: MkDocsConfig) -> Iterator[File]:
    """What `make forms` bundled. Nothing when it is not there: the site can do without, and one line says so.
    A field without a label stops the build either way."""
    root = Path(config.config_file_path).parent
    _check_labels()
    if reason := _unfit(root):
        log.info(MISSING.format(reason))
        return
    for path in sorted((root / BUNDLE).rglob("*")):
        if path.is_file() and path.name != MADE_FROM:
            name = f"{FORMS}{path.relative_to(root / BUNDLE).as_posix()}"
            yield File.generated(config, name, inclusion=InclusionLevel.INCLUDED, abs_src_path=str(path))


def page(edition: Edition) -> str:
    """The page of the forms, with their settings in it."""
    config = edition.config
    made = settings(Path(config.config_file_path).parent, config.extra)
    policy = headers.form_policy(api_addresses(made["config"]))
    return edition.env.get_template("forms.html").render(forms=made, policy=policy)


def is_part(config: MkDocsConfig) -> bool:
    """Whether the forms are part of this site, so that a link to them leads somewhere."""
    return _unfit(Path(config.config_file_path).parent) is None


def digest(sources: Path) -> str:
    """A fingerprint of what the bundle is made from."""
    found = hashlib.sha256()
    for path in sorted(sources.rglob("*")):
        if path.is_file():
            found.update(path.relative_to(sources).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _unfit(root: Path) -> str | None:
    """Why the bundle can't be part of the site."""
    note = root / BUNDLE / MADE_FROM
    if not note.is_file():
        return "ze zijn nog niet gemaakt"
    return None if note.read_text().strip() == digest(root / SOURCES) else "ze zijn verouderd"


def settings(root: Path, extra: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of the forms, with `extra` of mkdocs.yml."""
    examples = {kind.key: _example(root / str(kind.template)) for kind in KINDS}
    return forms(
        examples,
        _place(extra.get("repository")),
        (extra.get("forms") or {}).get("sign_in"),
        f"../{extra.get('assets', {}).get(ICON, ICON)}",
    )


def _place(given: Any) -> Place | None:
    repository = repository_of(given)
    if repository is None or not repository.host.takes_forms:
        return None
    return Place(repository.host.name, repository.url, repository.branch)


def _check_labels() -> None:
    try:
        for kind in KINDS:
            check_labels(kind.model)
    except NoLabel as error:
        raise PluginError(str(error)) from error


def _example(path: Path) -> tuple[str, Any]:
    """The first line of an example, which names the schema, and what the example says."""
    raw = path.read_bytes()
    document, _ = read(path, raw)
    return raw.decode().partition("\n")[0], document.data


if __name__ == "__main__":
    (BUNDLE / MADE_FROM).write_text(digest(SOURCES) + "\n")
