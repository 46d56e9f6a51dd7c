"""What a build does with good records, bad records and unconfirmed ones. Each test builds a copy."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from conftest import MOMENT, build, clock_at
from pages import all_pages, read_page, text_of


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def record_files(root: Path) -> list[Path]:
    return [
        path
        for folder in ("locations", "content", "toolbox")
        for path in sorted((root / folder).rglob("*.yml"))
    ]


def test_a_live_site_refuses_what_is_not_confirmed(copy: Path, tmp_path: Path) -> None:
    replace(copy / "mkdocs.yml", "demo: true", "demo: false")
    result = build(copy, tmp_path / "out")
    assert result.returncode == 1
    statuses = sum(
        len(re.findall(r"(?m)\bstatus: (?!confirmed)\w+", path.read_text(encoding="utf-8")))
        for path in record_files(copy)
        if not path.name.startswith("_")
    )
    listed = re.findall(r"(?m)^[\w/.-]+\.yml:\d+:\d+: .*niet bevestigd", result.stderr)
    assert len(listed) == statuses > 100
    assert "De site kan niet live" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_live_site_of_confirmed_facts_has_no_notice(copy: Path, tmp_path: Path) -> None:
    replace(copy / "mkdocs.yml", "demo: true", "demo: false")
    for path in record_files(copy):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\bstatus: \w+", "status: confirmed", text), encoding="utf-8")
    result = build(copy, tmp_path / "out")
    assert result.returncode == 0, result.stderr
    for page in all_pages(tmp_path / "out"):
        assert "Dit is een demonstratie" not in text_of(page)
    assert "niet bevestigd door WIJ" not in text_of(tmp_path / "out" / "locaties" / "beijum" / "index.html")


def test_a_build_with_errors_reports_all_and_touches_nothing(copy: Path) -> None:
    site = copy / "site"
    site.mkdir()
    (site / "index.html").write_text("de oude site", encoding="utf-8")
    replace(copy / "locations" / "beijum.yml", "kind: entree", "kind: entre")
    replace(copy / "content" / "services" / "schulden.yml", "theme: money", "thema: money")
    result = build(copy, site)
    assert result.returncode == 1
    for sentence in ("`kind` (Soort plek) staat niet in de lijst", "`thema` is geen bekend veld"):
        assert sentence in result.stderr
    assert "Traceback" not in result.stderr
    assert (site / "index.html").read_text(encoding="utf-8") == "de oude site"


@pytest.mark.parametrize("breaks", ["content", "template"])
def test_make_site_puts_only_a_whole_site_in_place(built_copy: Path, project: Path, breaks: str) -> None:
    """Also when the fault shows halfway: a dead link in Markdown, a fault in a template."""
    (built_copy / "Makefile").write_text((project / "Makefile").read_text(encoding="utf-8"), encoding="utf-8")
    (built_copy / "requirements.txt").touch()
    (built_copy / ".venv").symlink_to(project / ".venv")
    assert make_site(built_copy).returncode == 0
    before = {path: path.read_bytes() for path in sorted((built_copy / "site").rglob("*")) if path.is_file()}
    if breaks == "content":
        with (built_copy / "content" / "rechten.md").open("a", encoding="utf-8") as page:
            page.write("\n[Een dode link](weg.md)\n")
    else:
        replace(built_copy / "theme" / "records" / "method.html", "record.summary", "record.sumary")
    result = make_site(built_copy)
    assert result.returncode != 0
    assert ("weg.md" if breaks == "content" else "sumary") in result.stderr
    assert {
        path: path.read_bytes() for path in sorted((built_copy / "site").rglob("*")) if path.is_file()
    } == before


def make_site(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "-o", ".venv/ready", "site"],
        cwd=root,
        env=clock_at(MOMENT),
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_a_fourteenth_location_is_one_new_file(built_copy: Path, tmp_path: Path) -> None:
    text = (built_copy / "locations" / "selwerd.yml").read_text(encoding="utf-8")
    text = re.sub(r"(?m)^name: .*$", "name: WIJ Voorbeeldwijk", text)
    (built_copy / "locations" / "voorbeeldwijk.yml").write_text(text, encoding="utf-8")
    result = build(built_copy, tmp_path / "out")
    assert result.returncode == 0, result.stderr
    page = read_page(tmp_path / "out" / "locaties" / "voorbeeldwijk" / "index.html")
    name = page.xpath("//h1")[0].text_content()
    assert name in text_of(tmp_path / "out" / "locaties" / "index.html")
    assert "14 teams" in text_of(tmp_path / "out" / "index.html")


def test_an_address_of_the_past_leads_on(built_copy: Path, tmp_path: Path) -> None:
    with (built_copy / "content" / "services" / "schulden.yml").open("a", encoding="utf-8") as record:
        record.write("\nprevious_ids: [geldproblemen]\n")
    replace(
        built_copy / "content" / "rechten.md", "\ntitle:", "\nprevious_addresses: [over/uw-rechten]\ntitle:"
    )
    result = build(built_copy, tmp_path / "out")
    assert result.returncode == 0, result.stderr
    page = read_page(tmp_path / "out" / "over" / "uw-rechten" / "index.html")
    assert page.xpath("//a/@href") == ["../../rechten/"]
    page = read_page(tmp_path / "out" / "waarvoor" / "geldproblemen" / "index.html")
    assert page.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=../schulden/"]
    assert page.xpath("//a/@href") == ["../schulden/"]


def test_what_editors_type_cannot_become_markup(built_copy: Path, tmp_path: Path) -> None:
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>{{ 7 * 7 }}"
    record = built_copy / "content" / "services" / "schulden.yml"
    text = re.sub(r"(?m)^name: .*$", f"name: '{attack}'", record.read_text(encoding="utf-8"))
    text = re.sub(
        r"(?m)^search_words:",
        f"formal_name: '{attack} 2'\nsearch_words:",
        re.sub(r"(?m)^formal_name: .*\n", "", text),
    )
    record.write_text(text, encoding="utf-8")
    result = build(built_copy, tmp_path / "out")
    assert result.returncode == 0, result.stderr
    for page in all_pages(tmp_path / "out"):
        assert not read_page(page).xpath("//script[not(@type)] | //img[@onerror]"), page
    shown = read_page(tmp_path / "out" / "waarvoor" / "schulden" / "index.html")
    assert shown.xpath("//h1")[0].text_content() == attack
