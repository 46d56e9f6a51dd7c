"""The forms of editors with a stand-in of GitHub: what is saved becomes a branch, a commit and a pull request of its own.

The page is the one that a site with this repository gets, with its policy; nothing else of it is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.filling import Editor, records
from browser.github import API, REPO, TOKEN, GitHub
from browser.repository import Repository
from conftest import copy_project
from serving.project import Project
from visitors import until

pytestmark = [pytest.mark.needs_browser, pytest.mark.needs_forms]

SETTINGS = f"\nextra:\n  repository:\n    url: https://github.com/{REPO}\n    host: github\n"
TEAM, BRANCH = "locations/beijum.yml", "cms/locations/beijum"
NO_BACKUP = """
localStorage.setItem("sveltia-cms.prefs", JSON.stringify({ locale: "nl", useDraftBackup: false }));
"""
"""The forms keep what is typed after half a second; who saves sooner is asked about it later. Tests do."""
CLOSES = "hours.0.week.monday.0.closes"


@pytest.fixture(scope="module")
def github(tmp_path_factory: pytest.TempPathFactory, project: Path) -> GitHub:
    return GitHub(Repository(tmp_path_factory.mktemp("github"), records(project)))


@pytest.fixture(scope="module")
def repository(github: GitHub) -> Repository:
    return github.repository


@pytest.fixture(scope="module")
def page_of_forms(tmp_path_factory: pytest.TempPathFactory) -> str:
    root = copy_project(tmp_path_factory.mktemp("online") / "project")
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(settings.replace("\nextra:\n", SETTINGS), encoding="utf-8")
    return Project(root, "https://wij.example/").file("beheer/index.html").decode()


@pytest.fixture(scope="module")
def desk(browser: Browser, address: str, github: GitHub, page_of_forms: str) -> Iterator[Page]:
    """A page that notes every address outside the site that it asked for and got."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    github.serve(context)
    context.add_init_script(NO_BACKUP)
    context.route(
        f"{address}beheer/",
        lambda route: route.fulfill(body=page_of_forms, content_type="text/html; charset=utf-8"),
    )
    page = context.new_page()
    page.outside, page.errors = [], []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on(
        "requestfinished",
        lambda request: (
            request.url.startswith((address, "data:", "blob:")) or page.outside.append(request.url)
        ),
    )
    yield page
    context.close()


class Member(Editor):
    """Someone who signs in with a token."""

    def __init__(self, page: Page, address: str) -> None:
        super().__init__(page, address)
        page.get_by_role("button", name="Inloggen met een toegangstoken").click()
        page.get_by_role("textbox", name="Persoonlijk toegangstoken").fill(TOKEN)
        page.get_by_role("button", name="Inloggen", exact=True).click()
        self.has_begun()

    def change(self, path: str, value: str, *, answer: str | None = None) -> None:
        """Change an opening time; the first time the form asks whether the change is ready."""
        self.unfold("hours", 0)
        self.unfold("hours.0.week.monday", 0)
        self.enter(path, value)
        self.page.get_by_role("button", name="Opslaan", exact=True).click()
        if answer:
            self.page.get_by_role("alertdialog").get_by_role("button", name=answer).click()
        self.is_at_list()


@pytest.fixture(scope="module")
def member(desk: Page, address: str) -> Member:
    member = Member(desk, address)
    member.open("locations", "beijum")
    member.change(CLOSES, "12:00", answer="Ter review indienen")
    return member


def test_a_saved_change_is_one_branch_one_commit_and_one_line(member: Member, repository: Repository) -> None:
    assert repository.branches() == [BRANCH, "main"]
    assert repository.git("log", "--format=%s", f"main..{BRANCH}") == "Wijziging: Locatie beijum"
    assert repository.changed(BRANCH) == [TEAM]
    assert repository.changed_lines("main", BRANCH) == [
        '-          closes: "12:30"',
        '+          closes: "12:00"',
    ]


def test_it_is_one_pull_request_that_waits_for_a_colleague(member: Member, github: GitHub) -> None:
    (pull,) = github.pulls
    assert (pull["head"], pull["base"], pull["title"]) == (BRANCH, "main", "Wijziging: Locatie beijum")
    assert (pull["draft"], pull["labels"]) == (False, ["sveltia-cms/pending_review"])


def test_who_comes_back_sees_the_change_and_adds_to_it(
    member: Member, github: GitHub, repository: Repository
) -> None:
    member.page.reload()
    member.has_begun()
    member.open("locations", "beijum")
    member.page.get_by_role("button", name=re.compile("In review")).first.wait_for()
    before = repository.oid(BRANCH)
    member.change("hours.0.week.monday.0.opens", "09:30")
    assert repository.branches() == [BRANCH, "main"] and len(github.pulls) == 1
    assert repository.changed_lines(before, BRANCH) == [
        '-        - opens: "09:00"',
        '+        - opens: "09:30"',
    ]


def test_every_field_is_there_before_it_comes_into_view(member: Member) -> None:
    """Or else a keyboard is past the end of a form before its last fields are there."""
    member.open("locations", "selwerd")
    member.page.locator('[data-key-path="checked.on"]').wait_for(state="attached")


def test_a_long_list_still_grows(member: Member) -> None:
    member.page.goto(f"{member.address}beheer/#/collections/methods")
    rows = member.page.get_by_role("row")
    rows.first.wait_for()
    before = rows.count()
    rows.last.scroll_into_view_if_needed()
    until(member.page, f"document.querySelectorAll('[role=row]').length > {before}")


def test_the_forms_can_be_zoomed_in_on(member: Member) -> None:
    """They forbid it themselves; the site takes that away."""
    viewports = member.page.locator("meta[name=viewport]").evaluate_all("all => all.map(one => one.content)")
    assert len(viewports) == 2 and "scalable" not in str(viewports)
    assert "maximum-scale" not in str(viewports)


def test_the_forms_ask_the_host_and_nobody_else(member: Member, desk: Page, github: GitHub) -> None:
    assert desk.outside and [url for url in desk.outside if not url.startswith(API)] == []
    assert (github.unknown, desk.errors) == ([], [])
