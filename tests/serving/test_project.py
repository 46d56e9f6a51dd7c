"""The site while someone works on it: what was changed is seen at once and everywhere, and a mistake stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from conftest import copy_project
from serving.project import Project, Trouble

ADDRESS = "http://localhost:8000/"
TEAM = PurePosixPath("locations/beijum.yml")
PAGE = "locaties/beijum/index.html"


class Desk:
    """Someone who changes files while the site is shown."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.project = Project(root, ADDRESS)

    def save(self, path: PurePosixPath | str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        self.project.change([PurePosixPath(path)])

    def see(self, path: str) -> str:
        found = self.project.file(path)
        assert found is not None, path
        return found.decode()

    def trouble(self, path: str = PAGE) -> str:
        with pytest.raises(Trouble) as found:
            self.project.file(path)
        return "\n".join(found.value.lines)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(copy_project(tmp_path_factory.mktemp("serving") / "project"))


@pytest.fixture
def desk(shown: Desk) -> Iterator[Desk]:
    """All tests work on one project; each leaves it as it was."""
    yield shown
    assert shown.project.trouble is None


def test_a_change_is_seen_wherever_the_record_is_shown(desk: Desk) -> None:
    places = (
        PAGE,
        "locaties/index.html",
        "api/v1/locations.json",
        "zoeken/index.json",
        "locaties/beijum/poster/index.html",
    )
    desk.save(TEAM, "name: WIJ Beijum", "name: WIJ Nieuw Beijum")
    assert all("WIJ Nieuw Beijum" in desk.see(path) for path in places)
    desk.save(TEAM, "name: WIJ Nieuw Beijum", "name: WIJ Beijum")
    assert not any("WIJ Nieuw Beijum" in desk.see(path) for path in places)


def test_a_new_record_has_a_page_and_one_that_is_gone_has_none(desk: Desk) -> None:
    source, new = desk.root / "content/ideas", PurePosixPath("content/ideas/iets-nieuws.yml")
    text = sorted(source.glob("[a-z]*.yml"))[0].read_text(encoding="utf-8")
    (desk.root / new).write_text(text.replace("title: ", "title: Nieuw ", 1), encoding="utf-8")
    desk.project.change([new])
    assert "Nieuw" in desk.see("meedoen/ideeen/iets-nieuws/index.html")
    (desk.root / new).unlink()
    desk.project.change([new])
    assert desk.project.file("meedoen/ideeen/iets-nieuws/index.html") is None


def test_a_mistake_in_a_file_is_told_with_place_and_remedy_until_it_is_gone(desk: Desk) -> None:
    desk.save(TEAM, "kind: entree", "kind: entre")
    assert "locations/beijum.yml:3:7: " in desk.trouble() and "Bedoelt u `entree`?" in desk.trouble()
    assert desk.see("assets/site.css"), "the page with the mistake has its style"
    desk.save(TEAM, "kind: entre", "kind: entree")
    assert "WIJ Beijum" in desk.see(PAGE)


def test_a_mistake_between_records_is_told_too(desk: Desk) -> None:
    example = "toolbox/examples/a-kwartier.yml"
    desk.save(example, "areas:\n", "areas:\n  - geen-buurt\n")
    desk.project.check()
    assert f"{example}:" in desk.trouble()
    desk.save(example, "  - geen-buurt\n", "")
    desk.project.check()
    assert "WIJ Beijum" in desk.see(PAGE)


def test_a_text_of_the_example_is_told_until_the_example_says_something_else(desk: Desk) -> None:
    example = "locations/_template.yml"
    old = "Voor bewoners van de Voorbeeldwijk, een wijk die niet bestaat."
    new = "Voor bewoners van Beijum, Ulgersmaborg en De Hunze"
    desk.save(TEAM, "summary: ", f"summary: {new} #")
    assert "WIJ Beijum" in desk.see(PAGE)
    desk.save(example, old, new)
    assert "locations/beijum.yml:" in desk.trouble() and "de tekst van het voorbeeld" in desk.trouble()
    desk.save(example, new, old)
    assert "WIJ Beijum" in desk.see(PAGE)
    desk.save(TEAM, f"summary: {new} #", "summary: ")


def test_a_mistake_in_a_template_is_told_with_its_name(desk: Desk) -> None:
    desk.save("theme/records/location.html", "{% if", "{% iff")
    assert "iff" in desk.trouble()
    desk.save("theme/records/location.html", "{% iff", "{% if")
    assert "WIJ Beijum" in desk.see(PAGE)


def test_markdown_and_settings_are_read_again(desk: Desk) -> None:
    desk.save("content/privacy.md", "---\n\n", "---\n\nEen zin over fietsen.\n\n")
    assert "Een zin over fietsen." in desk.see("privacy/index.html")
    desk.save("content/privacy.md", "Een zin over fietsen.\n\n", "")
    desk.save("mkdocs.yml", "site_name: WIJ Groningen", "site_name: [")
    assert desk.trouble()
    desk.save("mkdocs.yml", "site_name: [", "site_name: WIJ Groningen")
    assert "WIJ Beijum" in desk.see(PAGE)


def test_every_file_of_a_build_is_there(desk: Desk, site: Path) -> None:
    built = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert [path for path in sorted(built) if desk.project.file(path) is None] == []
