"""The addresses on the web of the project's files, for each kind of host, and what is said of wrong settings."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from editing.repository import FORM, HOSTS, WrongSettings, repository_of
from rendering.files.forms import settings

PAGE = "https://wij.example/locaties/beijum/"
FILE = PurePosixPath("content/over/wij-raad.md")
PROJECT = Path(__file__).resolve().parents[2]


def on(host: str, **settings: str) -> dict[str, str]:
    return {"url": "https://git.example/wij/site", "host": host} | settings


@pytest.mark.parametrize(
    ("host", "edit", "folder"),
    [
        ("github", "/edit/nieuw%20werk/content/over/wij-raad.md", "/tree/nieuw%20werk/content/over"),
        ("gitlab", "/-/edit/nieuw%20werk/content/over/wij-raad.md", "/-/tree/nieuw%20werk/content/over"),
        ("forgejo", "/_edit/nieuw%20werk/content/over/wij-raad.md", "/src/branch/nieuw%20werk/content/over"),
    ],
)
def test_files_and_folders(host: str, edit: str, folder: str) -> None:
    repository = repository_of(on(host, branch="nieuw werk"))
    assert repository.edit(FILE) == f"https://git.example/wij/site{edit}"
    assert repository.folder(FILE.parent) == f"https://git.example/wij/site{folder}"


@pytest.mark.parametrize(
    ("host", "where", "field"),
    [
        ("github", "/wij/site/issues/new", "pagina"),
        ("gitlab", "/wij/site/-/issues/new", "issue[description]"),
        ("forgejo", "/wij/site/issues/new", "field:pagina"),
    ],
)
def test_an_issue_begins_with_the_address_of_the_page(host: str, where: str, field: str) -> None:
    address = urlsplit(repository_of(on(host)).report(PAGE, "Klopt er iets niet? R&D"))
    assert address.path == where
    assert parse_qs(address.query)[field][0].strip() == PAGE


def test_the_issue_form_that_is_asked_for_has_that_field() -> None:
    form = yaml.safe_load((PROJECT / ".github/ISSUE_TEMPLATE" / FORM).read_text(encoding="utf-8"))
    assert "pagina" in {field.get("id") for field in form["body"]}


def test_the_branch_is_main_and_the_address_that_of_the_web() -> None:
    repository = repository_of({"url": "https://git.example/wij/site.git/", "host": "github"})
    assert repository.edit(FILE).startswith(
        "https://git.example/wij/site"
    ) and "/edit/main/" in repository.edit(FILE)


@pytest.mark.parametrize("nothing", [None, {}, ""])
def test_without_settings_there_is_no_repository(nothing: object) -> None:
    assert repository_of(nothing) is None


def test_all_faults_at_once() -> None:
    with pytest.raises(WrongSettings) as found:
        repository_of({"url": "git@git.example:wij/site", "host": "svn", "brnach": "main"})
    told = str(found.value).splitlines()
    assert len(told) == 3
    assert "`extra.repository.brnach` is geen bekende instelling" in told[0]
    assert "Nu staat er: git@git.example:wij/site" in told[1]
    assert all(host in told[2] for host in HOSTS)


def test_a_line_is_no_block() -> None:
    with pytest.raises(WrongSettings, match="moet een blok zijn"):
        repository_of("https://git.example/wij/site")


@pytest.mark.parametrize("name", HOSTS)
def test_the_forms_save_where_a_page_says_they_do(project: Path, name: str) -> None:
    made = settings(project, {"repository": {"url": "https://git.example/wij/site", "host": name}})
    assert made["online"] is HOSTS[name].takes_forms
    assert not made["online"] or made["config"]["backend"]["name"] == name
