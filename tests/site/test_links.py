"""Every link of every page leads somewhere: pages, files and anchors."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pages import all_pages, file_at, is_internal, read_page, references


@cache
def anchors(page: Path) -> set[str]:
    return {element.get("id") for element in read_page(page).iter() if element.get("id")}


def test_every_internal_link_leads_somewhere(site: Path) -> None:
    broken: list[str] = []
    checked = 0
    for page in all_pages(site):
        for written, address in references(site, page):
            if not is_internal(address):
                continue
            checked += 1
            file, anchor = file_at(site, address)
            if not file.is_file() or (anchor and anchor not in anchors(file)):
                broken.append(f"{page.relative_to(site)}: {written}")
    assert broken == []
    assert checked > 2_000


def test_the_crawl_sees_a_broken_link(tmp_path: Path) -> None:
    """The test above can fail: one good link, one dead page, one dead anchor."""
    (tmp_path / "index.html").write_text(
        '<p id="x"><a href="#x">a</a><a href="weg/">b</a><a href="#y">c</a></p>'
    )
    found = [file_at(tmp_path, address) for _, address in references(tmp_path, tmp_path / "index.html")]
    assert [
        (file.is_file(), anchor in anchors(file) if anchor and file.is_file() else None)
        for file, anchor in found
    ] == [
        (True, True),
        (False, None),
        (True, False),
    ]


def test_every_page_can_be_reached_from_the_start(site: Path) -> None:
    reached, waiting = set(), [site / "index.html"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".html" or not page.is_file():
            continue
        reached.add(page)
        waiting += [
            file_at(site, address)[0] for _, address in references(site, page) if is_internal(address)
        ]
    alone = ("404.html", "offline.html", "stijlgids/index.html", "redactie/teksten/index.html")
    apart = {site / page for page in alone}
    assert set(all_pages(site)) - reached == apart


def test_nothing_is_fetched_from_others(site: Path) -> None:
    """Links may lead away; images, styles, scripts and frames may not come from elsewhere."""
    for page in all_pages(site):
        for element, _, link, _ in read_page(page).iterlinks():
            if element.tag != "a" and element.get("rel") not in ("canonical", "alternate"):
                assert "://" not in link, f"{page}: {link}"
