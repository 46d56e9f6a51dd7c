"""Every page says where to tell that something is wrong and, once the repository is known, where to change it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from conftest import build, copy_project
from pages import all_pages, read_page

REPOSITORY = """
  repository:
    url: https://git.example/wij-groningen/website
    host: github
"""
FIRST_ROUND_TRIP = 14_000
"""Bytes; what test_weight.py holds the site without a repository to."""
PLACELESS = {"404.html", "offline.html"}
WITHOUT = {*PLACELESS, "melden/index.html"}
"""No address to tell of, and the page that such a link leads to."""


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with a repository."""
    root = copy_project(tmp_path_factory.mktemp("linked"))
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(
        settings.replace("\nextra:\n", f"\nextra:{REPOSITORY}"), encoding="utf-8"
    )
    result = build(root, root / "site")
    assert result.returncode == 0, result.stderr
    return root / "site"


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def ends(site: Path) -> dict[str, HtmlElement | None]:
    """The end of every page that is no poster and leads nowhere by itself."""
    found = {}
    for path in all_pages(site):
        page = read_page(path)
        if page.xpath("//main[@id='inhoud']"):
            found[path.relative_to(site).as_posix()] = next(iter(page.find_class("improve")), None)
    return found


def test_without_a_repository_every_page_leads_to_whom_to_tell(site: Path) -> None:
    found = ends(site)
    teams = {name for name, end in found.items() if end is None} - WITHOUT
    assert len(found) > 200 and all(read_page(site / name).find_class("core") for name in teams)
    for name, end in found.items():
        if end is not None:
            (link,) = end.findall(".//a")
            assert not link.get("href").startswith(("http", "mailto")), name
    assert "nog geen mailadres of formulier" in read_page(site / "melden/index.html").text_content()


def test_with_a_repository_every_page_can_be_changed_and_reported(linked: Path) -> None:
    for name, end in ends(linked).items():
        if name in PLACELESS:
            continue
        report, *changes = (link.get("href") for link in end.findall(".//a"))
        assert report.startswith(
            "https://git.example/wij-groningen/website/issues/new?template=klopt-niet.yml"
        ), name
        assert changes, name
        for address in changes:
            kind, branch, *path = address.removeprefix("https://git.example/wij-groningen/website/").split(
                "/"
            )
            file = linked.parent.joinpath(*path)
            assert branch == "main" and (file.is_file() if kind == "edit" else file.is_dir()), (name, address)


def test_with_a_repository_a_location_still_comes_in_the_first_round_trip(linked: Path) -> None:
    sheet = compressed(next((linked / "assets").glob("site.*.css")))
    for page in (linked / "locaties").glob("*/index.html"):
        assert compressed(page) + sheet <= FIRST_ROUND_TRIP, page.parent.name
