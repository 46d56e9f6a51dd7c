"""What pages say of hours at a given moment, in a real browser with a fixed clock.

A small project is built once as of Tuesday 22 December 2026, 9.00 in Groningen; the clock of the browser
then goes where each test wants it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page

from visitors import Device, Visit, in_groningen

pytestmark = pytest.mark.needs_browser

BUILT = "2026-12-22T08:00+00:00"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEK = """
      monday: [{opens: "09:00", closes: "17:00", access: walk_in}]
      tuesday: [{opens: "09:00", closes: "12:00", access: walk_in}, {opens: "13:00", closes: "17:00", access: by_appointment}]
      wednesday: [{opens: "09:00", closes: "17:00", access: both}]
      thursday: [{opens: "09:00", closes: "17:00", access: walk_in}]
      friday: [{opens: "09:00", closes: "17:00", access: walk_in}]
      saturday: []
      sunday: []
"""
LOCATION = f"""\
name: WIJ Proefwijk
kind: entree
summary: Een plek om te testen.
contact: {{status: confirmed, phone: "050 123 45 67"}}
checked: {{on: 2026-11-21, how: not_checked}}
hours:
  - id: balie
    channel: desk
    status: confirmed
    holidays: closed
    week:{WEEK}
  - id: telefoon
    channel: phone
    status: confirmed
    holidays: closed
    week:{WEEK.replace("walk_in", "phone_only").replace("by_appointment", "phone_only").replace("both", "phone_only")}
exceptions:
  - {{first_day: 2026-12-24, hours: balie, slots: [{{opens: "09:00", closes: "15:00", access: walk_in}}], reason: holiday, note: kerstavond}}
"""
CODE_ORANGE = """\
title: Code oranje
severity: emergency
status: confirmed
locations: [proefwijk]
effects:
  - {channel: desk, effect: closed, start: "2026-12-23T00:00", end: "2026-12-23T12:00"}
  - {channel: desk, effect: by_appointment, start: "2026-12-23T12:00", end: "2026-12-23T17:00"}
  - {channel: phone, effect: closed, start: "2026-12-23T00:00", end: "2026-12-23T12:00"}
appointments: go_on_later
reason: weather
published: "2026-12-22T17:30"
"""
NO_END = """\
title: Geen stroom
severity: warning
status: confirmed
locations: [proefwijk]
effects: [{channel: desk, effect: closed, start: "2027-01-11T00:00"}]
appointments: we_call
review_at: "2027-01-13T12:00"
reason: outage
published: "2027-01-11T08:00"
"""
HOME = "locaties/proefwijk/"


@pytest.fixture(scope="module")
def opening_site(changed_site: Callable[..., str]) -> str:
    files = {
        "locations/proefwijk.yml": LOCATION,
        "locations/closures/2026-12-23-code-oranje.yml": CODE_ORANGE,
        "locations/closures/2027-01-11-stroom.yml": NO_END,
    }
    return changed_site(files, BUILT)


@pytest.fixture
def visit(visit_at: Visit, opening_site: str) -> Visit:
    """Opens a page at a moment in Groningen: visit("locaties/", "2026-12-23 11:59", zone="Asia/Tokyo")."""
    return partial(visit_at, opening_site)


def state(page: Page, location: str = "proefwijk") -> tuple[str, str]:
    element = page.locator(f"[data-open-now][data-location={location}]").first
    return element.get_attribute("data-open-now"), element.locator("[data-open-now-text]").inner_text()


SAID = [
    ("2026-12-22 08:59", "closed", "Nu dicht. Gaat vandaag om 9.00 uur open."),
    ("2026-12-22 09:00", "open", "Nu open tot 12.00 uur."),
    ("2026-12-22 12:30", "closed", "Nu dicht. Op afspraak kan het vandaag vanaf 13.00 uur."),
    ("2026-12-22 13:00", "by_appointment", "Nu alleen op afspraak, tot 17.00 uur."),
    ("2026-12-22 17:00", "closed", "Nu dicht. Op afspraak kan het morgen vanaf 12.00 uur."),
    ("2026-12-23 08:00", "closed", "Nu dicht. Op afspraak kan het vandaag vanaf 12.00 uur."),
    ("2026-12-23 11:59", "closed", "Nu dicht. Op afspraak kan het vandaag vanaf 12.00 uur."),
    ("2026-12-23 12:00", "by_appointment", "Nu alleen op afspraak, tot 17.00 uur."),
    ("2026-12-23 17:00", "closed", "Nu dicht. Gaat morgen om 9.00 uur open."),
    ("2026-12-24 14:59", "open", "Nu open tot 15.00 uur."),
    ("2026-12-24 16:00", "closed", "Nu dicht. Gaat maandag om 9.00 uur open."),
    ("2026-12-25 10:00", "closed", "Vandaag dicht: eerste kerstdag. Gaat maandag om 9.00 uur open."),
    ("2027-01-11 10:00", "closed", "Vandaag dicht: Geen stroom."),
    ("2027-01-13 12:00", "unknown", "Onbekend of het nu open is. Bel ons."),
]


@pytest.mark.parametrize(("moment", "name", "text"), SAID, ids=[row[0] for row in SAID])
def test_the_state_at_a_moment(visit: Visit, moment: str, name: str, text: str) -> None:
    assert state(visit(HOME, moment)) == (name, text)


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "UTC", "America/Los_Angeles"])
def test_the_zone_of_the_device_does_not_matter(visit: Visit, zone: str) -> None:
    for moment, name, text in SAID[:4]:
        assert state(visit(HOME, moment, zone=zone)) == (name, text)


@pytest.mark.parametrize("moment", ["2026-12-20 10:00", "2027-03-01 10:00", "2030-01-01 10:00"])
def test_a_wrong_clock_or_an_old_page_says_unknown(visit: Visit, moment: str) -> None:
    assert state(visit(HOME, moment)) == ("unknown", "Onbekend of het nu open is. Bel ons.")


def test_the_state_changes_while_the_page_stays_open(device: Device, opening_site: str) -> None:
    page = device(opening_site).new_page()
    page.clock.install(time=in_groningen("2026-12-22 11:59"))
    page.goto(HOME)
    assert state(page)[0] == "open"
    page.clock.fast_forward("02:00")
    assert state(page)[0] == "closed"


def test_a_banner_comes_and_goes_by_the_clock(visit: Visit) -> None:
    for moment, shown in [
        ("2026-12-22 17:29", False),
        ("2026-12-22 17:30", True),
        ("2026-12-23 16:59", True),
        ("2026-12-23 17:00", False),
    ]:
        for url in (HOME, "locaties/", ""):
            assert visit(url, moment).get_by_text("Code oranje", exact=True).is_visible() is shown, (
                moment,
                url,
            )
    assert visit("locaties/beijum/", "2026-12-23 10:00").get_by_text("Code oranje", exact=True).count() == 0


def test_a_closure_without_end_is_doubted_after_its_review(visit: Visit) -> None:
    doubt = "We weten niet of dit nog zo is. Bel ons voor u komt."
    assert not visit(HOME, "2027-01-13 11:59").get_by_text(doubt).is_visible()
    assert visit(HOME, "2027-01-13 12:00").get_by_text(doubt).is_visible()


def test_without_a_script_table_exceptions_and_phone_stand(visit: Visit) -> None:
    page = visit(HOME, "2026-12-22 10:00", scripts=False)
    assert page.get_by_text("Zie de openingstijden").is_visible()
    rows = page.locator("table[data-line=desk] tbody tr").all_inner_texts()
    assert [" ".join(row.split()) for row in rows] == [
        "dinsdag 22 december 9.00 tot 12.00 uur (inloop) 13.00 tot 17.00 uur (op afspraak)",
        "woensdag 23 december 12.00 tot 17.00 uur (alleen op afspraak) (Code oranje)",
        "donderdag 24 december 9.00 tot 15.00 uur (inloop) (kerstavond)",
        "vrijdag 25 december dicht (eerste kerstdag)",
        "zaterdag 26 december dicht",
        "zondag 27 december dicht",
        "maandag 28 december 9.00 tot 17.00 uur (inloop)",
    ]
    assert page.get_by_text("Balie, vrijdag 1 januari 2027: dicht").is_visible()
    assert page.get_by_role("link", name="050 123 45 67", exact=True).is_visible()
    assert page.get_by_text("Code oranje", exact=True).is_visible()


def test_an_older_page_shows_seven_days_from_today(visit: Visit) -> None:
    """On the evening of a Sunday too: the days that are over are of no use."""
    rows = visit(HOME, "2026-12-27 20:00").locator("table[data-line=desk] tbody tr").all_inner_texts()
    assert len(rows) == 7
    assert " ".join(rows[0].split()) == "zondag 27 december dicht"
    assert " ".join(rows[1].split()) == "maandag 28 december 9.00 tot 17.00 uur (inloop)"
    assert " ".join(rows[5].split()) == "vrijdag 1 januari dicht (nieuwjaarsdag)"


def test_a_clock_that_is_a_day_behind_keeps_the_page_as_it_was_built(visit: Visit) -> None:
    rows = visit(HOME, "2026-12-21 10:00").locator("table[data-line=desk] tbody tr")
    assert rows.first.inner_text().startswith("dinsdag")


def test_today_is_marked_in_the_week(visit: Visit) -> None:
    for day, name in (("2026-12-22 10:00", "dinsdag"), ("2026-12-30 10:00", "woensdag")):
        marked = visit(HOME, day).locator("table[data-line=desk] [aria-current=date]")
        assert [text.split()[0] for text in marked.all_inner_texts()] == [name]


def test_the_list_filters_on_open_now(visit: Visit) -> None:
    page = visit("locaties/", "2026-12-26 10:00")
    page.get_by_label("Alleen teams die nu open zijn").check()
    assert page.locator("[data-team]:visible").count() == 0
    assert "Haal het vinkje weg" in page.locator("main").get_by_role("status").inner_text()
    page = visit("locaties/?open=1", "2026-12-22 10:00")
    shown = page.locator("[data-team]:visible")
    assert 0 < shown.count() < 14
    for team in shown.all():
        assert team.locator("[data-open-now]").get_attribute("data-open-now") == "open"
