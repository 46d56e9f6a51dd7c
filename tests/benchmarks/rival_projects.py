"""Our records as projects of others: as YAML, as front matter, as Markdown. Writing them is not part of what is measured."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from registry.kinds import BY_KEY, TEMPLATE
from registry.routes import ROUTES
from registry.walk import models_in, reference_fields

TEMPLATES = Path(__file__).resolve().parent / "rivals"
SECTIONS = {key: route.section for key, route in ROUTES.items() if route.own_page}
LEFT_OUT = {"id", "previous_ids", "translations"}
Data = dict[str, Any]


def floor(project: Path, target: Path) -> None:
    _copy_records(project, target)
    _tell(target)


def eleventy(project: Path, target: Path) -> None:
    shutil.copytree(TEMPLATES / "eleventy", target)
    (target / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    (target / "node_modules").symlink_to(TEMPLATES / "node_modules")
    _copy_records(project, target)
    _tell(target / "_data")


def hugo(project: Path, target: Path) -> None:
    """The YAML as front matter, inside `record`: some of our fields are words of Hugo's own."""
    shutil.copytree(TEMPLATES / "hugo", target)
    _tell(target / "data")
    for section, title in sections().items():
        _write(target / "content" / section / "_index.md", f"---\ntitle: {title}\n---\n")
    for section, path in record_files(project):
        text = path.read_text(encoding="utf-8")
        title = json.dumps(title_of(_read(path), path.stem), ensure_ascii=False)
        inside = "".join(f"  {line}" for line in text.splitlines(keepends=True))
        _write(
            target / "content" / section / f"{path.stem}.md", f"---\ntitle: {title}\nrecord:\n{inside}\n---\n"
        )


def material(project: Path, target: Path) -> None:
    """Markdown made of the YAML, in folders, as a plain user has it: MkDocs makes the menu of what it finds."""
    shutil.copytree(TEMPLATES / "material", target)
    found = [(section, path.stem, _read(path)) for section, path in record_files(project)]
    titles = {section + id: title_of(record, id) for section, id, record in found}
    for section, id, record in found:
        writer = Markdown(section, titles)
        _write(target / "docs" / section / f"{id}.md", writer.page(titles[section + id], record))
    for section, title in sections().items():
        links = [
            f"- [{titles[own + id]}]({id}.md) {record.get('summary', '')}"
            for own, id, record in found
            if own == section
        ]
        _write(target / "docs" / section / "index.md", "\n".join([f"# {title}", "", *links]))
    _write(target / "docs" / "index.md", "# Start\n")


class Markdown:
    """Writes a record as Markdown, with links that are right from its section."""

    def __init__(self, section: str, titles: dict[str, str]) -> None:
        self._titles, self._fields = titles, fields()
        self._up = "../" * section.count("/")

    def page(self, title: str, record: Data) -> str:
        parts = [f"# {title}", str(record.get("summary", ""))]
        for name, value in record.items():
            if name in self._fields:
                parts += [f"## {self._fields[name]['label']}", "\n".join(self._lines(name, value, ""))]
        return "\n\n".join(parts) + "\n"

    def _lines(self, name: str, value: Any, margin: str) -> Iterator[str]:
        """A text as a paragraph, and what is inside lists and blocks as lists in lists."""
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in self._fields:
                    yield f"{margin}- **{self._fields[key]['label']}**"
                    yield from self._lines(key, inner, margin + "    ")
        elif isinstance(value, list):
            for inner in value:
                if isinstance(inner, dict):
                    yield f"{margin}-"
                    yield from self._lines(name, inner, margin + "    ")
                else:
                    yield f"{margin}- {self._text(name, inner)}"
        else:
            yield margin + self._text(name, value).replace("\n", f"\n{margin}")

    def _text(self, name: str, value: Any) -> str:
        address = f"{self._fields[name].get('section')}{value}"
        return f"[{self._titles[address]}]({self._up}{address}.md)" if address in self._titles else str(value)


def record_files(project: Path) -> Iterator[tuple[str, Path]]:
    """Every record that has a page of its own, with its section."""
    for key, section in SECTIONS.items():
        for path in sorted((project / BY_KEY[key].folder).glob("*.yml")):
            if path.name != TEMPLATE and not path.name.startswith("_") and not _is_list(path, project):
                yield section, path


def _is_list(path: Path, project: Path) -> bool:
    return path.relative_to(project).as_posix() in {f"{kind.folder}/{kind.file}" for kind in BY_KEY.values()}


def title_of(record: Data, id: str) -> str:
    return record.get("name") or record.get("title") or id


def sections() -> dict[str, str]:
    return {section: BY_KEY[key].plural.capitalize() for key, section in SECTIONS.items()}


def fields() -> dict[str, Data]:
    """The Dutch label of every field, and for a field with ids of other records where those stand."""
    found: dict[str, Data] = {}
    models = [BY_KEY[key].model for key in SECTIONS]
    for model in models:
        models += [inner for inner in models_in(model).values() if inner not in models]
        linked = reference_fields(model)
        for name, info in model.model_fields.items():
            if name not in LEFT_OUT:
                section = SECTIONS.get(linked.get(name, ""))
                found.setdefault(
                    name, {"label": info.title or name} | ({"section": section} if section else {})
                )
    return found


def _copy_records(project: Path, target: Path) -> None:
    for section, path in record_files(project):
        _write(target / "records" / section / path.name, path.read_text(encoding="utf-8"))


def _tell(folder: Path) -> None:
    """What every rival needs to know beside the records."""
    told = [{"section": section, "title": title} for section, title in sections().items()]
    _write(folder / "sections.json", json.dumps(told, ensure_ascii=False))
    _write(folder / "fields.json", json.dumps(fields(), ensure_ascii=False))


def _read(path: Path) -> Data:
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
