"""The way from the start page to a page, by its address: what the breadcrumbs show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def trail(page: Page, files: Files) -> list[Page]:
    """The pages above `page`, the start page first; empty for the start page itself."""
    steps = [part for part in page.url.split("/") if part]
    above = ("/".join(steps[:depth]) for depth in range(len(steps)))
    found = (files.get_file_from_path(f"{folder}/index.md".lstrip("/")) for folder in above)
    return [file.page for file in found if file and file.page]
