"""Situations that really happened at WIJ or break other sites, as a visitor would see them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page

from visitors import Visit

pytestmark = pytest.mark.needs_browser

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NINE_TO_FIVE = ", ".join(
    f'{day}: [{{opens: "09:00", closes: "17:00", access: walk_in}}]'
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)
THURSDAY = ", ".join(
    f'{day}: [{{opens: "10:00", closes: "12:00", access: walk_in}}]' if day == "thursday" else f"{day}: []"
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)


def location(name: str, extra: str = "", kind: str = "entree") -> str:
    desk = (
        f"  - {{id: balie, channel: desk, status: confirmed, holidays: closed, week: {{{NINE_TO_FIVE}}}}}\n"
    )
    hours = "" if kind == "office_not_public" else f"hours:\n{desk}"
    return f"name: {name}\nkind: {kind}\nsummary: Een plek.\nchecked: {{on: 2026-11-21, how: not_checked}}\n{hours}{extra}"


def closure(title: str, effects: str, published: str, extra: str) -> str:
    return (
        f"title: {title}\nseverity: warning\nstatus: confirmed\nappointments: unknown\nreason: weather\n"
        f'published: "{published}"\neffects: [{effects}]\n{extra}'
    )


@pytest.fixture(scope="module")
def site_of(changed_site: Callable[..., str]) -> Callable[..., str]:
    """The address of the site with some files added, built at a moment: site_of("2027-02-06T08:00", ("a.yml", "…"))."""

    @cache
    def built(moment: str, *files: tuple[str, str]) -> str:
        return changed_site({f"locations/{name}": text for name, text in files}, f"{moment}+00:00")

    return built


def desk(page: Page) -> str:
    return page.locator("[data-open-now]").first.get_attribute("data-open-now")


def says(page: Page, text: str) -> bool:
    return page.get_by_text(text, exact=True).first.is_visible()


def test_open_despite_the_weather_and_then_closed_after_all(
    visit_at: Visit, site_of: Callable[..., str]
) -> None:
    """February 2021: a notice is replaced by another within the weekend, and nobody knows until when."""
    first = closure(
        "Gewoon open ondanks code oranje",
        '{channel: desk, effect: open, start: "2027-02-06T00:00", end: "2027-02-09T00:00"}',
        "2027-02-06T10:00",
        "locations: [proef]\n",
    )
    second = closure(
        "Maandag dicht",
        '{channel: desk, effect: closed, start: "2027-02-08T00:00"}',
        "2027-02-07T18:00",
        'locations: [proef]\nsupersedes: eerste\nreview_at: "2027-02-08T12:00"\n',
    )
    address = site_of(
        "2027-02-06T09:00",
        ("proef.yml", location("WIJ Proef")),
        ("closures/eerste.yml", first),
        ("closures/tweede.yml", second),
    )
    for moment, shown, hidden, state in [
        ("2027-02-07 17:59", "Gewoon open ondanks code oranje", "Maandag dicht", "closed"),
        ("2027-02-07 18:00", "Maandag dicht", "Gewoon open ondanks code oranje", "closed"),
        ("2027-02-08 11:59", "Maandag dicht", "Gewoon open ondanks code oranje", "closed"),
        (
            "2027-02-08 12:00",
            "We weten niet of dit nog zo is. Bel ons voor u komt.",
            "Gewoon open ondanks code oranje",
            "unknown",
        ),
    ]:
        page = visit_at(address, "locaties/proef/", moment)
        assert says(page, shown) and not says(page, hidden), moment
        assert desk(page) == state, moment


def test_a_lockdown(visit_at: Visit, site_of: Callable[..., str]) -> None:
    """December 2020: some places by appointment, the others shut, and no end in sight."""
    some = closure("Op afspraak", '{channel: desk, effect: by_appointment, start: "2027-02-06T00:00"}',
                   "2027-02-05T10:00", 'locations: [proef]\nreview_at: "2027-02-20T12:00"\n')  # fmt: skip
    rest = closure("Dicht", '{channel: desk, effect: closed, start: "2027-02-06T00:00"}',
                   "2027-02-05T10:00", 'locations: [ander]\nreview_at: "2027-02-20T12:00"\n')  # fmt: skip
    address = site_of(
        "2027-02-06T09:00",
        ("proef.yml", location("WIJ Proef")),
        ("ander.yml", location("WIJ Ander")),
        ("closures/sommige.yml", some),
        ("closures/rest.yml", rest),
    )
    assert desk(visit_at(address, "locaties/proef/", "2027-02-10 10:00")) == "by_appointment"
    assert desk(visit_at(address, "locaties/proef/", "2027-02-10 08:59")) == "closed"
    assert desk(visit_at(address, "locaties/ander/", "2027-02-10 10:00")) == "closed"
    assert desk(visit_at(address, "locaties/ander/", "2027-02-20 12:00")) == "unknown"
    page = visit_at(address, "locaties/proef/", "2027-02-10 10:00", scripts=False)
    assert says(page, "Op afspraak") and page.get_by_text("We weten nog niet tot wanneer").is_visible()


def test_a_team_that_moves_to_two_places(visit_at: Visit, site_of: Callable[..., str]) -> None:
    """Hoogkerk 2025: the old address until the end of the month, then an Entree and an office without visitors."""
    address = site_of(
        "2027-02-22T09:00",
        ("oud.yml", location("WIJ Oud", "valid_through: 2027-02-28\nreplaced_by: [nieuw]\n")),
        ("nieuw.yml", location("WIJ Nieuw", "valid_from: 2027-03-01\n")),
        ("kantoor.yml", location("WIJ Kantoor", kind="office_not_public")),
    )
    assert desk(visit_at(address, "locaties/oud/", "2027-02-28 16:59")) == "open"
    assert desk(visit_at(address, "locaties/oud/", "2027-03-01 10:00")) == "closed"
    assert desk(visit_at(address, "locaties/nieuw/", "2027-02-28 10:00")) == "closed"
    assert desk(visit_at(address, "locaties/nieuw/", "2027-03-01 09:00")) == "open"
    office = visit_at(address, "locaties/kantoor/", "2027-03-01 10:00")
    assert office.locator("[data-open-now]").count() == 0
    assert office.get_by_role("heading", name="Openingstijden").count() == 0


def test_every_other_week_over_week_53(visit_at: Visit, site_of: Callable[..., str]) -> None:
    """2026 has a week 53, so week parity would give 31 December as well as 7 January."""
    fortnight = f"""\
  - id: spreekuur
    channel: consulting_hour
    label: Spreekuur
    status: confirmed
    holidays: closed
    repeat: {{every_weeks: 2, anchor: 2026-12-17}}
    week: {{{THURSDAY}}}
"""
    address = site_of("2026-12-28T09:00", ("proef.yml", location("WIJ Proef", fortnight)))
    for moment, text in [("2026-12-28 09:00", "10.00 tot 12.00 uur (inloop)"), ("2027-01-04 09:00", "dicht")]:
        row = (
            visit_at(address, "locaties/proef/", moment).locator("table[data-line=spreekuur] tbody tr").nth(3)
        )
        assert row.locator("td").inner_text().strip() == text, moment


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Asia/Tokyo"])
@pytest.mark.parametrize(
    ("built", "day"), [("2026-10-20T09:00", "2026-10-25"), ("2027-03-22T09:00", "2027-03-28")]
)
def test_nine_is_nine_when_the_clock_changes(
    visit_at: Visit, site_of: Callable[..., str], built: str, day: str, zone: str
) -> None:
    """On a Sunday with 25 or 23 hours a place that opens at 9 opens at 9; Easter 2027 is such a Sunday."""
    extra = f'exceptions: [{{first_day: {day}, slots: [{{opens: "09:00", closes: "17:00", access: walk_in}}], reason: event}}]\n'
    address = site_of(built, ("proef.yml", location("WIJ Proef", extra)))
    for time, state in [("08:59", "closed"), ("09:00", "open"), ("16:59", "open"), ("17:00", "closed")]:
        assert desk(visit_at(address, "locaties/proef/", f"{day} {time}", zone=zone)) == state, time


def test_holidays_are_decisions(visit_at: Visit, site_of: Callable[..., str]) -> None:
    """King's Day is closed by decision; about Liberation Day nothing is decided, so nothing is claimed."""
    address = site_of("2027-04-20T09:00", ("proef.yml", location("WIJ Proef")))
    closed = visit_at(address, "locaties/proef/", "2027-04-27 10:00")
    assert desk(closed) == "closed"
    assert "koningsdag" in closed.locator("[data-open-now-text]").first.inner_text().lower()
    assert desk(visit_at(address, "locaties/proef/", "2027-05-05 10:00")) == "unknown"
    assert desk(visit_at(address, "locaties/proef/", "2027-05-06 10:00")) == "closed"
