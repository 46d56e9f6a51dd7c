"""Every page says where to tell that something is wrong and, once the repository is known, where to change it."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml.html import HtmlElement, document_fromstring

from conftest import build, copy_project
from pages import all_pages, read_page
from serving.project import Project

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
    """The site with a repository, and without the forms for editors."""
    root = copy_project(tmp_path_factory.mktemp("linked"))
    shutil.rmtree(root / ".build", ignore_errors=True)
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


def privacy(page: str) -> str:
    return " ".join(document_fromstring(page).find(".//main").text_content().split())


@pytest.fixture
def with_mail(copy: Path) -> Callable[[str], str]:
    """The privacy page with a mail address, and other settings beside it."""
    written = (copy / "mkdocs.yml").read_text(encoding="utf-8")

    def page(others: str) -> str:
        text = written.replace("\nextra:\n", f"\nextra:{others}\n  feedback_mail: web@wij.example\n")
        (copy / "mkdocs.yml").write_text(text, encoding="utf-8")
        return Project(copy, "https://wij.example/").file("privacy/index.html").decode()

    return page


def test_the_privacy_page_says_where_telling_of_a_fault_leads_to_and_nothing_more(
    site: Path, linked: Path, with_mail: Callable[[str], str]
) -> None:
    nothing = privacy((site / "privacy/index.html").read_text(encoding="utf-8"))
    assert "Als u een fout meldt" not in nothing and "account" not in nothing
    form = privacy((linked / "privacy/index.html").read_text(encoding="utf-8"))
    assert "‘Klopt er iets niet?’. Die gaat naar een formulier op een andere website: git.example." in form
    assert "welke pagina u las" in form and "mail" not in form
    mail = privacy(with_mail(""))
    assert "stuurt u ons een mail" in mail and "andere website:" not in mail and "account" not in mail
    both = privacy(with_mail(REPOSITORY.rstrip()))
    assert "stuurt u ons een mail" in both and "welke pagina u las" not in both
    assert "ook melden met een formulier. Dat staat op een andere website: git.example." in both


def test_with_a_repository_a_location_still_comes_in_the_first_round_trip(linked: Path) -> None:
    sheet = compressed(next((linked / "assets").glob("site.*.css")))
    for page in (linked / "locaties").glob("*/index.html"):
        assert compressed(page) + sheet <= FIRST_ROUND_TRIP, page.parent.name
