"""The others get the same records: every field of every record, with links that lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import yaml
from lxml import html

from benchmarks import rival_projects as projects


def test_the_floor_shows_every_record(project: Path, tmp_path: Path) -> None:
    projects.floor(project, tmp_path)
    script = projects.TEMPLATES / "floor" / "build.py"
    subprocess.run([sys.executable, script], cwd=tmp_path, check=True, timeout=60)
    found = list(projects.record_files(project))
    pages = {page.parent.relative_to(tmp_path / "out").as_posix() for page in tmp_path.glob("out/**/*.html")}
    assert {f"{section}{path.stem}" for section, path in found} <= pages
    page = html.fromstring((tmp_path / "out/toolbox/methoden/wereldcafe/index.html").read_bytes())
    record = yaml.safe_load((project / "toolbox/methods/wereldcafe.yml").read_bytes())
    text = page.find(".//main").text_content()
    assert all(step["title"] in text for step in record["steps"])
    links = {link.strip("/") for link in page.xpath("//main//a/@href")}
    assert f"toolbox/methoden/{record['after'][0]['method']}" in links <= pages


def test_front_matter_holds_the_whole_record(project: Path, tmp_path: Path) -> None:
    projects.hugo(project, tmp_path / "hugo")
    for section, path in projects.record_files(project):
        text = (tmp_path / "hugo" / "content" / section / f"{path.stem}.md").read_text(encoding="utf-8")
        front = yaml.load(text.split("\n---\n")[0], Loader=yaml.CSafeLoader)
        assert front["record"] == yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def test_links_in_markdown_lead_to_files(project: Path, tmp_path: Path) -> None:
    projects.material(project, tmp_path / "material")
    for section, path in projects.record_files(project):
        page = tmp_path / "material" / "docs" / section / f"{path.stem}.md"
        for link in re.findall(r"\]\(((?:\.\./)+[a-z0-9/-]+\.md)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).is_file()
