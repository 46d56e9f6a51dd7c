"""What can be found on the built site: everything with an address of its own, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

from pages import all_pages, read_page, text_of


def entries(site: Path) -> list[dict[str, str]]:
    return json.loads((site / "zoeken/index.json").read_text(encoding="utf-8"))["entries"]


def may_be_found(page: Path) -> bool:
    """Not what asks to be left out, nor posters, nor the core pages of a language: those say who read them over."""
    document = read_page(page)
    robots = document.xpath("//meta[@name='robots']/@content")
    apart = page.parent.name in ("zoeken", "poster") or document.find_class("core")
    return page.name == "index.html" and "noindex" not in robots and not apart


def test_every_page_can_be_found_and_nothing_else(site: Path) -> None:
    indexed = {entry["u"].split("#")[0] for entry in entries(site)}
    pages = {page.parent.relative_to(site).as_posix() for page in all_pages(site) if may_be_found(page)}
    assert indexed == {"" if path == "." else f"{path}/" for path in pages}


def test_every_anchor_of_the_index_exists(site: Path) -> None:
    for address in (entry["u"] for entry in entries(site) if "#" in entry["u"]):
        path, anchor = address.split("#")
        assert read_page(site / path / "index.html").xpath("//*[@id=$anchor]", anchor=anchor), address


def test_markdown_pages_come_with_their_headings_and_words(site: Path) -> None:
    rights = next(entry for entry in entries(site) if entry["u"] == "rechten/")
    assert "bezwaar maken" in rights["w"]
    assert "Wat u zelf betaalt" in rights["h"]
    assert "<" not in rights["b"]


def test_the_search_page_lists_every_title(site: Path) -> None:
    text = text_of(site / "zoeken/index.html")
    assert [entry["t"] for entry in entries(site) if " ".join(entry["t"].split()) not in text] == []


def test_every_danger_has_its_help_line_on_the_search_page(site: Path) -> None:
    page = read_page(site / "zoeken/index.html")
    lines = set(page.xpath("//@data-line")) - {"desk"}
    data = json.loads((site / "zoeken/index.json").read_text(encoding="utf-8"))
    assert data["danger"]
    for danger in data["danger"]:
        assert set(danger["lines"]) <= lines
