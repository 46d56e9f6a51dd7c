"""A build that uses what earlier builds kept gives the same site as one from nothing, whatever changed in between."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from rendering.building import cabinet, sharing

SEED = 20_261_122
EPOCH = 1_795_424_400
A_DAY = 86_400
AT_ONCE = 6
"""Changes between two builds."""
MOVED = "previous_ids:\n  - een-oude-naam\n"
"""Above a method that was called something else before."""
OF_EVERYTHING = ("change_settings", "change_a_template", "change_an_asset")
CLOSURE = """\
status: example
title: Alle teams dicht
severity: warning
all_locations: true
effects:
  - channel: phone
    effect: closed
    start: "2026-11-24T09:00"
    end: "2026-11-25T17:00"
appointments: unknown
reason: outage
published: "2026-11-20T09:00"
"""


def swap(path: Path, pattern: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    changed, number = re.subn(pattern, new, text, count=1, flags=re.MULTILINE)
    assert number == 1, (path, pattern)
    path.write_text(changed, encoding="utf-8")


class Editor:
    """Makes one change of each kind somewhere in a project."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.methods = root / "toolbox" / "methods"
        self.move_here("wereldcafe.yml")
        self.chance = random.Random(SEED)

    def move_here(self, name: str) -> None:
        path = self.methods / name
        path.write_text(MOVED + path.read_text("utf-8"), "utf-8")

    def some(self, folder: str) -> Path:
        return self.chance.choice(sorted((self.root / folder).glob("[a-z]*.yml")))

    def changes(self) -> list[Callable[[], None]]:
        """All of them, in an order of chance; last those after which everything is made again."""
        names = [name for name in sorted(vars(Editor)) if name.startswith("change_")]
        self.chance.shuffle(names)
        return [getattr(self, name) for name in sorted(names, key=lambda name: name in OF_EVERYTHING)]

    def change_a_text(self) -> None:
        swap(self.some("toolbox/methods"), "^summary: ", "summary: Anders. ")

    def change_the_name_of_a_team(self) -> None:
        swap(self.root / "locations/beijum.yml", "^name: WIJ ", "name: WIJ in ")

    def change_hours(self) -> None:
        swap(self.root / "locations/selwerd.yml", 'closes: "1[67]:\\d\\d"', 'closes: "16:40"')

    def change_a_link(self) -> None:
        swap(self.root / "toolbox/examples/a-kwartier.yml", "^areas:\n", "areas:\n  - beijum\n")

    def change_by_adding(self) -> None:
        source = self.some("content/services")
        new = source.with_name("iets-heel-nieuws.yml")
        shutil.copy(source, new)
        swap(new, "^name: .*$", "name: Iets heel nieuws")
        new.write_text(
            re.sub(r"^previous_ids:\n(  - .*\n)*", "", new.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
        )

    def change_by_taking_away(self) -> None:
        sorted((self.root / "toolbox/feedback").glob("2*.yml"))[-1].unlink()

    def change_an_address(self) -> None:
        old = self.root / "toolbox/methods/bewonersbrief.yml"
        new = old.rename(old.with_name("brief-aan-bewoners.yml"))
        for folder in ("content", "toolbox"):
            for path in (self.root / folder).rglob("*.yml"):
                text = path.read_text("utf-8")
                path.write_text(re.sub(rf"\b{old.stem}\b", new.stem, text), "utf-8")
        new.write_text(f"previous_ids:\n  - {old.stem}\n{new.read_text('utf-8')}", "utf-8")

    def change_where_an_old_address_leads(self) -> None:
        swap(self.methods / "wereldcafe.yml", f"\\A{MOVED}", "")
        self.move_here("dialoogtafel.yml")

    def change_a_list(self) -> None:
        swap(self.root / "locations/areas.yml", "^  name: (.*)$", r"  name: \1 en omstreken")

    def change_a_closure(self) -> None:
        (self.root / "locations/closures/alle-teams.yml").write_text(CLOSURE, "utf-8")

    def change_a_language(self) -> None:
        swap(self.root / "content/languages/en.yml", "^( +)title: ", r"\1title: Now ")

    def change_markdown(self) -> None:
        with (self.root / "content/privacy.md").open("a", encoding="utf-8") as page:
            page.write("\nEen nieuwe zin over fietsen.\n")

    def change_a_title(self) -> None:
        swap(self.root / "content/rechten.md", "^title: ", "title: Alle ")

    def change_settings(self) -> None:
        swap(self.root / "mkdocs.yml", "^site_description: ", "site_description: Echt. ")

    def change_a_template(self) -> None:
        swap(self.root / "theme/components/footer.html", "Op deze site", "Op onze site")

    def change_an_asset(self) -> None:
        with (self.root / "theme/assets/js/site.js").open("a", encoding="utf-8") as script:
            script.write("// Anders.\n")


def made(root: Path, name: str) -> dict[str, bytes]:
    """Build the project, and take the site away."""
    target = root / name
    build_site(load_config(str(root / "mkdocs.yml"), site_dir=str(target)))
    files = {str(path.relative_to(target)): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    shutil.rmtree(target)
    return files


def from_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """By one process, without looking at what was kept."""
    with monkeypatch.context() as patched:
        patched.setattr(cabinet, "FOLDER", Path("nothing-kept"))
        patched.setattr(sharing, "MOST", 1)
        shutil.rmtree(root / "nothing-kept", ignore_errors=True)
        return made(root, "cold")


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def test_whatever_changes_the_site_is_that_of_a_build_from_nothing(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    changes = Editor(copy).changes()
    first = made(copy, "warm")
    assert differing(first, made(copy, "warm")) == []
    for number in range(0, len(changes), AT_ONCE):
        group = changes[number : number + AT_ONCE]
        for change in group:
            change()
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH + number // (2 * AT_ONCE) * A_DAY))
        warm = made(copy, "warm")
        told = [change.__name__ for change in group]
        assert differing(warm, from_nothing(copy, monkeypatch)) == [], told
        assert differing(warm, first) != [], told
        first = warm
