"""The page that shows editors which texts are hard: complete, the hardest first, and out of the way of visitors."""

from __future__ import annotations

import re
from pathlib import Path

from editing.hints.level import HARDEST, LEVELS
from editing.hints.measured import measured
from editing.hints.pages import pages_for_residents
from exports import search_index
from pages import all_pages, read_page
from registry.load import load
from rendering.showing.text_levels import LISTED, WITH_TIPS

PAGE = Path("redactie/teksten/index.html")


def test_every_text_that_is_long_enough_stands_on_it_below_its_level(site: Path, project: Path) -> None:
    texts = measured(load(project).registry, pages_for_residents(project))
    wanted = [(text.level.name, text.name) for text in texts if not text.is_short]
    shown = []
    for section in read_page(site / PAGE).xpath("//main/section"):
        level = section.find("h2").text
        for item in section.xpath("ol/li"):
            name = (item.findtext("a") or item.text).strip()
            shown.append((level[0].lower() + level[1:], name))
            assert re.search(r"\d woorden per zin", item.find_class("small")[1].text_content()), name
    assert shown == wanted[:LISTED] and len(shown) > 100


def test_every_level_is_named_and_the_hardest_texts_come_with_tips(site: Path) -> None:
    page = read_page(site / PAGE)
    names = [HARDEST, *(name for _, name in reversed(LEVELS))]
    assert [heading.text.lower() for heading in page.xpath("//main/section/h2")] == [n.lower() for n in names]
    items = page.xpath("//main/section/ol/li")
    with_tips = [place for place, item in enumerate(items) if item.xpath("details//li")]
    assert with_tips and max(with_tips) < WITH_TIPS


def test_visitors_do_not_meet_it(site: Path) -> None:
    assert read_page(site / PAGE).xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert "redactie/" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    assert "redactie/" not in (site / search_index.PATH).read_text(encoding="utf-8")
    for path in all_pages(site):
        if path != site / PAGE:
            assert not read_page(path).xpath("//a[contains(@href, 'redactie/')]"), path
