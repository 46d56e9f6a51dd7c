"""Fills in the forms for editors as a person does: with a folder of files, or signed in where the files are kept.

A browser asks a person for a folder. That can't be done by a test, so the folder is the private one of the browser;
what the forms read and write there are real files all the same.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as TooLate

MANY_TURNS = 300
"""Of the wheel: a busy machine is slow to show what comes into view."""
FOLDERS = ("content", "locations", "toolbox")
PICK = """
window.showDirectoryPicker = () => navigator.storage.getDirectory();
FileSystemHandle.prototype.requestPermission ??= async () => "granted";
"""
PUT = """async (files) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split("/");
    let folder = root;
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
    const writable = await (await folder.getFileHandle(steps.at(-1), { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}"""
GET = """async () => {
  const found = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === "directory") await walk(handle, `${path}${name}/`);
      else found[path + name] = await (await handle.getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), "");
  return found;
}"""


def records(project: Path) -> dict[str, str]:
    """The files that forms change, by their path."""
    return {
        str(path.relative_to(project)): path.read_text(encoding="utf-8")
        for folder in FOLDERS
        for path in (project / folder).rglob("*.yml")
    }


class Editor:
    """Someone at the forms of the site at `address`."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        page.goto(f"{address}beheer/")

    def has_begun(self) -> None:
        """Wait until the forms have read the files."""
        collections = self.page.get_by_role("listbox", name="Collecties")
        collections.or_(self.page.get_by_text("Hulplijnen")).first.wait_for()

    def open(self, kind: str, id: str) -> None:
        self.page.goto(f"{self.address}beheer/#/collections/{kind}/entries/{id}")
        self.page.locator("[data-key-path]").first.wait_for()

    def begin(self, kind: str) -> None:
        self.page.goto(f"{self.address}beheer/#/collections/{kind}/new")
        self.page.locator("[data-key-path]").first.wait_for()

    def field(self, path: str) -> Locator:
        """The field at a path such as hours.0.week; a form makes fields only when they come into view."""
        steps = path.split(".")
        for depth, step in enumerate(steps):
            if not step.isdigit():
                found = self.page.locator(f'[data-key-path="{".".join(steps[: depth + 1])}"]')
                self._look_for(found)
                found.scroll_into_view_if_needed()
        return found

    def _look_for(self, found: Locator) -> None:
        for _ in range(MANY_TURNS):
            with suppress(TooLate):
                found.wait_for(state="attached", timeout=150)
                return
            self.page.mouse.move(600, 500)
            self.page.mouse.wheel(0, 500)

    def unfold(self, path: str, item: int) -> None:
        """Open an item of a list."""
        self.field(path).get_by_role("button", name="Uitvouwen", exact=True).nth(item).click()

    def fill(self, values: dict[str, Any]) -> None:
        for path, value in values.items():
            self.enter(path, value)

    def enter(self, path: str, value: Any) -> None:
        """Type, pick, tick or choose: whatever the field asks."""
        field = self.field(path)
        kind = field.get_attribute("data-field-type")
        if value is True:
            field.get_by_role("switch").click()
        elif kind in ("select", "relation"):
            for one in value if isinstance(value, list) else [value]:
                self._choose(field, one)
        elif kind == "list":
            self._list(field, path, value)
        else:
            _type(field.locator("input, textarea").first, str(value))

    def _choose(self, field: Locator, label: str) -> None:
        shown = field.get_by_role("radio", name=label, exact=True).or_(
            field.get_by_role("checkbox", name=label, exact=True)
        )
        shown.or_(field.get_by_role("combobox")).first.wait_for()
        if shown.count():
            shown.click()
            return
        field.get_by_role("combobox").click()
        self.page.get_by_role("option", name=label, exact=True).click()

    def _list(self, field: Locator, path: str, values: list[Any]) -> None:
        """Items of one line stand in rows; others are added one by one, each with fields of its own."""
        for at, value in enumerate(values):
            if isinstance(value, dict):
                self.add(path)
                self.fill({f"{path}.{at}.{name}": inner for name, inner in value.items()})
            else:
                field.get_by_role("button", name="toevoegen").wait_for()
                if field.get_by_role("textbox").count() <= at:
                    field.get_by_role("button", name="toevoegen").click()
                _type(field.locator("input[type=text], textarea").nth(at), value)

    def add(self, path: str) -> None:
        self.field(path).get_by_role("button", name="toevoegen").last.click()

    def save(self) -> None:
        self.page.get_by_role("button", name="Opslaan", exact=True).click()
        self.is_at_list()

    def is_at_list(self) -> None:
        """A form that is saved leads back to the list."""
        try:
            self.page.wait_for_url(re.compile(r"#/collections/\w+$"))
        except TooLate as too_late:
            raise AssertionError(f"the form was not saved: {self._refused()}") from too_late

    def _refused(self) -> list[str]:
        """The fields that the form finds fault with, and what it says of them."""
        wrong = self.page.locator("[data-key-path]", has=self.page.locator("[aria-invalid=true]"))
        return [field.inner_text() for field in wrong.all()] + self.page.get_by_role(
            "alert"
        ).all_inner_texts()


class AtHome(Editor):
    """Someone with the records of `project` in a folder of their own."""

    def __init__(self, page: Page, project: Path, address: str) -> None:
        page.context.add_init_script(PICK)
        super().__init__(page, address)
        self.before = records(project)
        page.evaluate(PUT, self.before)
        page.get_by_role("button", name="Werken met een lokale repository").click()
        self.has_begun()

    def files(self) -> dict[str, str]:
        """What is in the folder now, and was not there or was different."""
        now = self.page.evaluate(GET)
        return {path: text for path, text in now.items() if self.before.get(path) != text}


def _type(input: Locator, text: str) -> None:
    """On a busy machine a form may draw a field again while someone types."""
    input.fill(text)
    expect(input).to_have_value(text)
