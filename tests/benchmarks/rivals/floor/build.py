"""The bare floor: PyYAML's parser in C and one Jinja template, and nothing else. Run in a folder with sections.json."""

from __future__ import annotations

import json
from pathlib import Path

import jinja2
import yaml


def main() -> None:
    sections = json.loads(Path("sections.json").read_text(encoding="utf-8"))
    fields = json.loads(Path("fields.json").read_text(encoding="utf-8"))
    found = [one for section in sections for one in records(section)]
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True)
    titles = {one["address"]: one["title"] for one in found}
    template = env.get_template(
        "record.html", globals={"sections": sections, "fields": fields, "titles": titles}
    )
    for one in found:
        write(one["address"], template.render(title=one["title"], record=one["record"]))
    for section in sections:
        listed = [one for one in found if one["section"] == section["section"]]
        write(section["section"], template.render(title=section["title"], listed=listed, record=None))


def records(section: dict[str, str]) -> list[dict[str, object]]:
    found = []
    for path in sorted(Path("records", section["section"]).glob("*.yml")):
        record = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
        title = record.get("name") or record.get("title") or path.stem
        address = section["section"] + path.stem
        found.append({"address": address, "section": section["section"], "title": title, "record": record})
    return found


def write(address: str, text: str) -> None:
    path = Path("out") / address / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
