"""What only someone who works on the site sees: why there is no page, and the script that loads a page again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from exports import headers


def error_page(root: Path, lines: Sequence[str]) -> str:
    """A page with what is wrong, line by line. It needs nothing of the site, which may be broken."""
    return (
        _templates(root).get_template("error.html").render(lines=lines, policy=headers.policy(in_page=True))
    )


def live_note(root: Path, version: int) -> str:
    """Stands behind a page, and loads it again when there is a later version."""
    return _templates(root).get_template("live.html").render(version=version)


@cache
def _templates(root: Path) -> Environment:
    loader = FileSystemLoader(root / "theme" / "serving")
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
