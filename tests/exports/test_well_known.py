"""robots.txt and security.txt."""

from __future__ import annotations

import datetime as dt

import pytest

from exports.well_known import must_hide, robots, security

SITE = "https://wij.example/"
BUILT = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


def test_search_engines_read_a_live_site_and_no_demonstration() -> None:
    assert robots(SITE, demo=False) == f"User-agent: *\nDisallow:\n\nSitemap: {SITE}sitemap.xml\n"
    assert "Disallow: /\n" in robots(SITE, demo=True)


def test_a_demonstration_below_a_path_hides_itself() -> None:
    """Search engines look for robots.txt at the top of a host only."""
    assert must_hide("https://wij.example/site/", demo=True)
    assert not must_hide("https://wij.example/site/", demo=False)
    assert not must_hide(SITE, demo=True)


def test_security_txt_has_what_the_standard_asks() -> None:
    found = dict(line.split(": ", 1) for line in security("mailto:a@b.nl", SITE, BUILT).splitlines())
    assert found["Contact"] == "mailto:a@b.nl"
    assert found["Canonical"] == f"{SITE}.well-known/security.txt"
    expires = dt.datetime.fromisoformat(found["Expires"])
    assert BUILT + dt.timedelta(days=90) < expires < BUILT + dt.timedelta(days=365)


@pytest.mark.parametrize(
    "contact", ["a@b.nl", "http://b.nl/", "javascript:x", "mailto:a@b.nl\nExpires: x", ""]
)
def test_a_contact_is_an_address(contact: str) -> None:
    with pytest.raises(ValueError):
        security(contact, SITE, BUILT)
