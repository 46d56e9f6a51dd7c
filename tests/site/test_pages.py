"""The pages that must be there, and what must stand on them."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path, PurePosixPath

import pytest

from pages import all_pages, read_page, text_of
from registry.load import load
from registry.models.choices import Standing
from registry.registry import Registry
from registry.routes import CORE_PAGES, ROUTES, core_url

PROJECT = Path(__file__).resolve().parents[2]
MARKDOWN = sorted((PROJECT / "content").rglob("*.md"))


@cache
def registry() -> Registry:
    return load(PROJECT).registry


IN_OTHER_LANGUAGES = {
    core_url(language, core): language for language in registry().all("languages") for core in CORE_PAGES
}


def language_of(site: Path, page: Path) -> str:
    url = page.relative_to(site).as_posix().removesuffix("index.html")
    return IN_OTHER_LANGUAGES[url].id if url in IN_OTHER_LANGUAGES else "nl"


def url_of(path: Path) -> PurePosixPath:
    """The address of a Markdown page: its path, without the name of an index page."""
    relative = PurePosixPath(path.relative_to(PROJECT / "content").as_posix()).with_suffix("")
    return relative.parent if relative.name == "index" else relative


def test_pages_are_at_their_addresses(site: Path) -> None:
    expected = {site / url_of(path) / "index.html" for path in MARKDOWN}
    expected |= {site / "404.html", site / "offline.html"}
    for key, route in ROUTES.items():
        if route.own_page:
            expected |= {site / route.url(record.id) / "index.html" for record in registry().all(key)}
    expected |= {
        site / ROUTES["locations"].url(team.id) / "poster" / "index.html"
        for team in registry().all("locations")
    }
    expected |= {site / url / "index.html" for url in IN_OTHER_LANGUAGES}
    expected |= {site / path / "index.html" for path in feedback_addresses()}
    assert set(all_pages(site)) == expected


def feedback_addresses() -> set[str]:
    """A page per year, and one per team, for what the yearly reports say."""
    reports = registry().all("feedback")
    return {f"toolbox/opbrengst/{part}" for report in reports for part in (report.year, report.location)}


def test_every_page_says_what_it_is(site: Path) -> None:
    titles: dict[str, Path] = {}
    for page in all_pages(site):
        document = read_page(page)
        assert document.get("lang") == language_of(site, page)
        assert len(document.xpath("//h1")) == 1, page
        assert document.xpath("//meta[@name='description']/@content")[0].strip(), page
        title = document.xpath("//title/text()")[0]
        assert title not in titles, f"{page} and {titles[title]}"
        titles[title] = page


def test_no_heading_level_is_skipped(site: Path) -> None:
    for page in all_pages(site):
        levels = [int(heading.tag[1]) for heading in read_page(page).xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), page


def test_pages_carry_data_but_no_code_or_style_of_their_own(site: Path) -> None:
    """One script from a file, JSON that no browser runs, and nothing inline."""
    for page in all_pages(site):
        document = read_page(page)
        assert not document.xpath("//style | //*[@style] | //@*[starts-with(name(), 'on')]"), page
        for script in document.xpath("//script"):
            assert script.get("src") or script.get("type") in ("application/json", "application/ld+json"), (
                page
            )


def test_every_page_says_that_this_is_a_demonstration(site: Path) -> None:
    said = {one.id: one.words.frame.demo.title for one in registry().all("languages")}
    for page in all_pages(site):
        text = text_of(page)
        assert "emonstratie" in text or said[language_of(site, page)] in text, page


def test_what_is_not_confirmed_is_labelled(site: Path) -> None:
    """On the page of a location: a label for each block of facts that nobody confirmed."""
    for location in registry().all("locations"):
        text = text_of(site / "locaties" / location.id / "index.html")
        blocks = [location.address, location.contact, location.accessibility]
        wanted = Counter(block.status for block in blocks if block)
        wanted.update({(hours.line, hours.note): hours.status for hours in location.hours}.values())
        for status in set(wanted) - {Standing.CONFIRMED}:
            assert text.count(f"Let op: {status.label}") == wanted[status], (location.id, status)


@pytest.mark.parametrize("key", ["plans", "ideas", "feedback", "processes"])
def test_doubtful_records_say_so_on_their_page_and_in_the_list(site: Path, key: str) -> None:
    listed = text_of(site / ROUTES[key].section / "index.html")
    doubtful = [record for record in registry().all(key) if record.status is not Standing.CONFIRMED]
    assert doubtful
    for record in doubtful:
        page = text_of(site / ROUTES[key].url(record.id) / "index.html")
        assert f"Let op: {record.status.label}" in page
    for status, count in Counter(record.status for record in doubtful).items():
        assert listed.count(status.label) >= count


def test_home_has_three_doors(site: Path) -> None:
    doors = read_page(site / "index.html").xpath("//*[contains(@class, 'door')]//a")
    assert [door.text_content() for door in doors] == [
        "Ik heb een vraag",
        "Ik wil meedoen of iets aanbieden",
        "Ik werk bij WIJ: de toolbox",
    ]


def test_links_run_both_ways(site: Path) -> None:
    """A method shows its examples, a location the examples and ideas of its team."""
    for key in ("methods", "locations"):
        for target in registry().all(key):
            page = read_page(site / ROUTES[key].url(target.id) / "index.html")
            shown = {link.text_content() for link in page.xpath("//main//a")}
            for example in registry().referring(key, target.id, "examples"):
                assert example.title in shown, (target.id, example.id)


def test_urgent_services_begin_with_their_help_lines(site: Path) -> None:
    urgent = [service for service in registry().all("services") if service.urgent]
    assert urgent
    for service in urgent:
        text = text_of(site / "waarvoor" / service.id / "index.html")
        line = registry().get("helplines", service.helplines[0])
        assert text.index(f"Bel {line.phone}") < text.index("Wat WIJ doet")


def test_sitemap_names_every_page_and_no_date(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    posters = len(registry().all("locations"))
    # What is not found, no network, and the pages of components and of texts for who works on the site.
    apart = 4
    assert sitemap.count("<loc>") == len(all_pages(site)) - apart - posters
    assert "lastmod" not in sitemap
