"""Every page of facts says when they were checked, and carries the day from which that is too long ago."""

from __future__ import annotations

from pathlib import Path

from hours.words import date
from pages import read_page
from registry.load import load
from registry.routes import ROUTES
from registry.terms import first_due, term


def test_every_page_of_facts_says_when_they_were_checked(site: Path, project: Path) -> None:
    registry = load(project).registry
    checks = [
        (ROUTES[key].url(record.id), term(record))
        for key, route in ROUTES.items()
        if route.own_page
        for record in registry.all(key)
    ]
    for url, check in checks:
        footer = read_page(site / url / "index.html").find_class("sources")[0]
        warnings = footer.xpath(".//*[@data-check-due]")
        if check.due is None:
            assert "nog niet gecontroleerd" in footer.text_content() and not warnings, url
        else:
            assert date(check.checked.on) in footer.text_content(), url
            assert [w.get("data-check-due") for w in warnings] == [check.due.isoformat()], url
            assert "hidden" in warnings[0].attrib, url


def test_the_numbers_to_call_say_when_they_were_last_checked(site: Path, project: Path) -> None:
    """They share a page, so the check that runs out first counts for all."""
    check = first_due(load(project).registry.all("helplines"))
    footer = read_page(site / ROUTES["helplines"].section / "index.html").find_class("sources")[0]
    assert date(check.checked.on) in footer.text_content()
    assert footer.xpath(".//@data-check-due") == [check.due.isoformat()]
