"""From the day on which a check has lasted too long, the page says so; until that day nobody hears of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from playwright.sync_api import Page

from registry.load import load
from registry.routes import ROUTES
from registry.terms import first_due, term

pytestmark = pytest.mark.needs_browser

SAYS_SO = "al lang niet gecontroleerd"
REGISTRY = load(Path(__file__).resolve().parents[2]).registry
A_MINUTE = dt.timedelta(minutes=1)


def first_day(key: str) -> tuple[str, dt.datetime]:
    """A page about records of this kind, and the moment from which their check is too old."""
    route, checks = ROUTES[key], ((record.id, term(record)) for record in REGISTRY.all(key))
    if not route.own_page:
        id, due = "", first_due(REGISTRY.all(key)).due
        return route.section, dt.datetime.combine(due, dt.time(), dt.UTC)
    id, due = next((id, check.due) for id, check in checks if check.due)
    return route.url(id), dt.datetime.combine(due, dt.time(), dt.UTC)


@pytest.mark.parametrize("key", ["locations", "services", "methods", "helplines"])
def test_the_page_says_that_its_facts_are_old_from_the_day_itself(page: Page, key: str) -> None:
    url, moment = first_day(key)
    warning = page.locator("main .sources").get_by_role("note").filter(has_text=SAYS_SO)
    page.clock.set_fixed_time(moment - A_MINUTE)
    page.goto(url)
    assert not warning.is_visible()
    page.clock.set_fixed_time(moment)
    page.goto(url)
    warning.wait_for()
    assert "Let op:" in warning.inner_text()
    assert page.errors == []


def test_who_comes_for_the_hours_reads_it_there(page: Page) -> None:
    """At the top of the page of a team, not only at its foot."""
    url, moment = first_day("locations")
    page.clock.set_fixed_time(moment)
    page.goto(url)
    page.locator(".glance").get_by_role("note").filter(has_text=SAYS_SO).wait_for()


def test_without_scripts_the_date_stands_and_nothing_is_said_of_today(page: Page) -> None:
    url, moment = first_day("services")
    page.route("**/*.js", lambda route: route.abort())
    page.clock.set_fixed_time(moment)
    page.goto(url)
    footer = page.locator("main .sources")
    assert "Gecontroleerd op" in footer.inner_text() and SAYS_SO not in footer.inner_text()
