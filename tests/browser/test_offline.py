"""Without a network a visited site still answers, says how old that is, and never holds on to what was overtaken."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from axe import violations
from pages import all_pages, read_page
from service_worker import forgotten, installed, keeps
from visitors import Device
from web import Host, serve_host

pytestmark = pytest.mark.needs_browser

MONDAY = dt.datetime(2026, 11, 23, 12, 5, tzinfo=dt.UTC)
TEAM, OTHER_TEAM, METHOD = "locaties/selwerd/", "locaties/haren/", "toolbox/methoden/wereldcafe/"
SAVED = "U ziet een bewaarde versie van maandag 23 november om 13.05 uur. Bel bij twijfel."
CLOSURE = """\
title: Alle teams zijn dicht door een storing
severity: emergency
status: example
published: "2026-11-24T08:00"
all_locations: true
effects:
  - {channel: desk, effect: closed, start: "2026-11-24T08:00"}
review_at: "2026-11-27T09:00"
appointments: unknown
reason: outage
"""
ICON = re.compile(r"/assets/icon\.\w+\.svg$")
BELOW = "/wij/"
"""The path of a project page on GitHub or GitLab."""


@pytest.fixture(scope="module")
def later_site(project: Path, changed_folder: Callable[..., Path]) -> Path:
    """The site of the next day, with a closure, and at home below a path."""
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    files = {
        "locations/closures/storing.yml": CLOSURE,
        "mkdocs.yml": settings.replace("groningen.nl/\n", f"groningen.nl{BELOW}\n", 1),
    }
    return changed_folder(files, "2026-11-24T09:00+00:00")


@pytest.fixture
def host(site: Path) -> Host:
    return Host(site, moment=MONDAY)


@pytest.fixture
def visit(host: Host, device: Device) -> Iterator[Callable[..., Page]]:
    """A visitor, on the day after the site was built unless told otherwise."""
    with serve_host(host) as address:
        context = device(address, service_workers="allow")
        context.clock.set_fixed_time(dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC))

        def go(url: str, page: Page | None = None) -> Page:
            page = page or context.new_page()
            page.goto(url)
            return page

        go.context = context
        yield go


def failures(page: Page) -> list[str]:
    """What the page asks for in vain from now on; but for the icon, which the browser fetches past the worker."""
    failed: list[str] = []
    page.on("requestfailed", lambda one: ICON.search(one.url) or failed.append(one.url))
    return failed


def test_pages_that_were_visited_and_the_core_answer_without_a_network(
    host: Host, visit: Callable[..., Page]
) -> None:
    page = visit(METHOD)
    installed(page)
    host.answering = False
    for url, words in [(METHOD, "Wereldcafé"), (OTHER_TEAM, "WIJ Haren"), ("", "WIJ Groningen")]:
        failed = failures(page)
        visit(url, page)
        assert words in page.title()
        expect(page.locator("[role=status]", has_text=SAVED)).to_be_visible()
        assert failed == []
    visit(TEAM, page)
    expect(page.locator("main [data-open-now]").first).to_contain_text(
        "Misschien klopt dit niet meer: bel eerst."
    )
    assert page.locator("main table.hours tbody tr").count() >= 7
    visit("en/direct-help/", page)
    expect(page.locator("[role=status]", has_text="saved version from Monday 23 November")).to_be_visible()
    assert page.locator("a[href='tel:112']").count()


def test_another_page_gives_way_to_the_numbers_to_call(
    host: Host, visit: Callable[..., Page], later_site: Path
) -> None:
    host.folder, host.prefix = later_site, BELOW
    with serve_host(host) as address:
        page = visit(f"{address}direct-hulp/")
        installed(page)
        for seen in ("api/v1/locations.json", f"{TEAM}poster/"):
            visit(f"{address}{seen}", page)
        visit(f"{address}direct-hulp/", page)
        host.answering = False
        asked = f"{address}waarvoor/huiselijk-geweld/"
        failed = failures(page)
        visit(asked, page)
        assert page.url == asked
        expect(page.get_by_role("heading", level=1)).to_have_text("U heeft nu geen internet")
        expect(page.locator("main a[href='tel:112']").first).to_be_visible()
        assert failed == []
        page.get_by_role("link", name="Vind uw team").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Locaties en openingstijden")
        for seen in ("api/v1/locations.json", f"{TEAM}poster/"):
            visit(f"{address}{seen}", page)
            expect(page.get_by_role("heading", level=1)).to_have_text("U heeft nu geen internet")
        host.answering = True
        visit(asked, page)
        expect(page.get_by_role("heading", level=1)).not_to_have_text("U heeft nu geen internet")


def test_below_a_path_every_page_of_a_demonstration_keeps_search_engines_out(later_site: Path) -> None:
    for page in all_pages(later_site):
        assert read_page(page).xpath("//meta[@name='robots']/@content") == ["noindex"], page


def test_a_kept_page_knows_no_hours_after_a_week(host: Host, visit: Callable[..., Page]) -> None:
    page = visit(TEAM)
    installed(page)
    host.answering = False
    visit.context.clock.set_fixed_time(dt.datetime(2026, 12, 1, 10, tzinfo=dt.UTC))
    visit(TEAM, page)
    expect(page.locator("[role=status]", has_text=SAVED)).to_be_visible()
    state = page.locator("main [data-open-now]").first
    expect(state).to_contain_text("Onbekend of het nu open is. Bel ons.")
    expect(state).to_have_attribute("data-open-now", "unknown")
    expect(page.locator("main table.hours").first).to_contain_text("niet bekend, bel ons")


def test_a_new_closure_takes_the_place_of_what_was_kept(
    host: Host, visit: Callable[..., Page], later_site: Path
) -> None:
    news = "Alle teams zijn dicht door een storing"
    page = visit(TEAM)
    installed(page)
    assert news not in page.content()
    host.folder, host.moment = later_site, MONDAY + dt.timedelta(days=1)
    visit("rechten/", page)
    keeps(page, f"../{OTHER_TEAM}", news)
    keeps(page, f"../{TEAM}", news)
    host.answering = False
    for url in (TEAM, OTHER_TEAM, "locaties/"):
        visit(url, page)
        expect(page.locator(".notice", has_text=news)).to_be_visible()
        expect(page.locator("[role=status]", has_text="bewaarde versie van dinsdag 24")).to_be_visible()


def test_a_slow_line_and_a_broken_server_give_way_to_what_was_kept(
    host: Host, visit: Callable[..., Page]
) -> None:
    page = visit(TEAM)
    installed(page)
    notice = page.locator("[role=status]", has_text=SAVED)
    host.failing = True
    visit(TEAM, page)
    expect(notice).to_be_visible()
    host.failing = False
    page.get_by_role("link", name="Haal de nieuwste versie op").click()
    expect(notice).to_have_count(0)
    host.stalled = threading.Event()
    visit(TEAM, page)
    expect(notice).to_be_visible()
    host.stalled.set()


def test_what_is_gone_from_the_site_is_not_kept(host: Host, visit: Callable[..., Page], site: Path) -> None:
    page = visit(METHOD)
    installed(page)
    host.folder = site / "api"
    visit(METHOD, page)
    host.answering = False
    visit(METHOD, page)
    expect(page.get_by_role("heading", level=1)).to_have_text("U heeft nu geen internet")


def test_the_core_stays_within_what_it_may_cost(host: Host, visit: Callable[..., Page]) -> None:
    """Everything that the browser fetched, once; and nothing again at the next visit but pages that it asks after."""
    page = visit("")
    installed(page)
    assert len([url for url in host.asked if url.startswith("/assets/")]) == len(
        {url for url in host.asked if url.startswith("/assets/")}
    )
    host.asked.clear()
    visit(TEAM, page)
    page.wait_for_load_state("networkidle")
    assert [url for url in host.asked if url not in ("/sw.js", f"/{TEAM}")] == []


def test_the_switch_that_stops_it_clears_everything(
    host: Host, visit: Callable[..., Page], site: Path, project: Path, tmp_path: Path
) -> None:
    page = visit("")
    installed(page)
    off = tmp_path / "off"
    off.mkdir()
    for name in ("index.html", "assets"):
        (off / name).symlink_to(site / name)
    (off / "sw.js").write_bytes((project / "theme/offline/forget.js").read_bytes())
    (off / "index.html").unlink()
    (off / "index.html").write_text("<title>Nieuw</title>")
    host.folder = off
    visit("", page)
    forgotten(page)


def test_a_page_that_stood_open_for_days_says_so(visit: Callable[..., Page]) -> None:
    page = visit(TEAM)
    assert page.locator(".notice", has_text="bewaarde versie").count() == 0
    page.clock.set_fixed_time(dt.datetime(2026, 11, 26, 10, tzinfo=dt.UTC))
    page.evaluate("dispatchEvent(new Event('pageshow'))")
    notice = page.locator("[role=status]", has_text="bewaarde versie van dinsdag 24 november om 11.00 uur")
    expect(notice).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_read_and_use_the_notice(device: Device, address: str, scheme: str) -> None:
    """axe brings scripts of its own, so the page is one that looks as if it was kept."""
    page = device(address, bypass_csp=True, color_scheme=scheme).new_page()
    page.clock.set_fixed_time(dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC))
    marked = f'<html data-saved="{int(MONDAY.timestamp())}" '
    page.route(f"**/{TEAM}", lambda route: route.fulfill(body=route.fetch().text().replace("<html ", marked)))
    page.goto(TEAM)
    expect(page.locator("[role=status]", has_text=SAVED)).to_be_visible()
    assert violations(page) == []
    assert page.get_by_role("link", name="Haal de nieuwste versie op").bounding_box()["height"] >= 24


def test_a_browser_without_service_workers_sees_the_site_as_ever(device: Device, address: str) -> None:
    context = device(address)
    context.add_init_script("delete Navigator.prototype.serviceWorker")
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(TEAM, wait_until="networkidle")
    assert page.evaluate("'serviceWorker' in navigator") is False
    assert errors == []
