"""What browsers keep of the site beforehand, for when there is no network."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

from pages import read_page, text_of

BUDGET = 300_000
"""Bytes, as hosts send them."""


def core(site: Path) -> dict[str, list[str]]:
    first = (site / "sw.js").read_text(encoding="utf-8").splitlines()[0]
    return json.loads(first.removeprefix("const BUILD = ").removesuffix(";"))


def file_of(site: Path, url: str) -> Path:
    return site / url if "." in url else site / url / "index.html"


def test_the_core_holds_help_and_every_team_within_its_budget(site: Path, project: Path) -> None:
    kept = core(site)
    teams = {path.stem for path in (project / "locations").glob("[!_]*.yml")}
    teams = {team for team in teams if "." not in team} - {"areas", "holidays"}
    assert {f"locaties/{team}/" for team in teams} <= set(kept["pages"])
    assert {"", "locaties/", "direct-hulp/", "offline.html", "en/direct-help/"} <= set(kept["pages"])
    files = [file_of(site, url) for url in kept["pages"]] + [site / name for name in kept["assets"]]
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= BUDGET


def test_the_core_holds_every_asset_that_its_pages_ask_for(site: Path) -> None:
    kept = core(site)
    for url in kept["pages"]:
        asked = set(re.findall(r'assets/[^"#]+', file_of(site, url).read_text(encoding="utf-8")))
        assert asked <= set(kept["assets"]), url


def test_the_page_without_a_network_stands_at_any_address(site: Path) -> None:
    page = site / "offline.html"
    links = read_page(page).xpath("//a/@href | //link/@href | //script/@src")
    assert [link for link in links if not link.startswith(("/", "#", "http", "tel:"))] == []
    assert "Bel 112" in text_of(page)
    assert read_page(page).xpath("//meta[@name='robots']/@content") == ["noindex"]
