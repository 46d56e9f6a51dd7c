"""What machines look for at a fixed address: which pages search engines may read, and whom to tell of a leak."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

ROBOTS = "robots.txt"
SECURITY = ".well-known/security.txt"
HALF_A_YEAR = dt.timedelta(days=182)
"""RFC 9116 wants a date less than a year away; every build moves it on."""
_CONTACT = re.compile(r"(?:https://|mailto:|tel:)[^\s<>]+")


def robots(site_url: str, *, demo: bool) -> str:
    """A demonstration is not for search engines: they would show its made-up opening hours as facts."""
    rule = "Disallow: /" if demo else "Disallow:"
    return f"User-agent: *\n{rule}\n\nSitemap: {site_url}sitemap.xml\n"


def must_hide(site_url: str, *, demo: bool) -> bool:
    """Whether pages have to say themselves that they are not for search engines, because those read robots.txt at the
    top of a host only: a demonstration below a path."""
    return demo and urlsplit(site_url).path != "/"


def security(contact: str, site_url: str, built: dt.datetime) -> str:
    """RFC 9116. Raises ValueError when `contact` is not an address that the standard allows."""
    if not _CONTACT.fullmatch(contact):
        raise ValueError(contact)
    expires = (built + HALF_A_YEAR).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = {
        "Contact": contact,
        "Expires": expires,
        "Preferred-Languages": "nl, en",
        "Canonical": site_url + SECURITY,
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())
