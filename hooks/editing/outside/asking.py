"""Asks addresses whether they are still there: several sites at a time, but of each site one page after another."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from .answers import Answer, of_failure, of_response

WHO = "Linkcontrole van een website (vraagt elk adres hooguit eens per week)"
BUSY = (429, 500, 502, 503, 504)
"""What may be over in a moment, so it is asked again."""


@dataclass(frozen=True)
class Manners:
    """How long the asker waits, in seconds, and how often it tries again."""

    timeout: float = 20
    between: float = 1
    """Between two pages of one site."""
    retries: int = 2
    backoff: float = 2
    longest_wait: int = 60
    """When a site names a time to come back."""
    sites: int = 8
    """At a time."""
    patience: int = 2
    """Pages in a row without any answer; then the other pages of that site are not asked either."""


def ask_all(
    addresses: Iterable[str], manners: Manners, sleep: Callable[[float], None] = time.sleep
) -> dict[str, Answer]:
    """The answer of each address."""
    sites: dict[str, list[str]] = {}
    for address in addresses:
        sites.setdefault(urlsplit(address).netloc.lower(), []).append(address)

    def ask_site(pages: list[str]) -> list[tuple[str, Answer]]:
        with _session(manners) as session:
            return list(_one_by_one(pages, session, manners, sleep))

    with ThreadPoolExecutor(manners.sites) as crowd:
        return dict(chain.from_iterable(crowd.map(ask_site, sites.values())))


def _one_by_one(
    pages: list[str], session: requests.Session, manners: Manners, sleep: Callable[[float], None]
) -> Iterable[tuple[str, Answer]]:
    silences: list[Answer] = []
    for number, address in enumerate(pages):
        if len(silences) == manners.patience:
            yield address, silences[-1]
            continue
        if number:
            sleep(manners.between)
        answer = ask(address, session, manners.timeout)
        silences = [*silences, answer] if answer.is_silence else []
        yield address, answer


def ask(address: str, session: requests.Session, timeout: float) -> Answer:
    """First without the page itself; sites that do not know how to answer that are asked for the page."""
    try:
        response = session.head(address, timeout=timeout, allow_redirects=True)
        if not response.ok:
            with session.get(address, timeout=timeout, stream=True) as whole:
                return of_response(whole)
        return of_response(response)
    except requests.RequestException as error:
        return of_failure(error)


def _session(manners: Manners) -> requests.Session:
    again = Retry(
        total=manners.retries,
        backoff_factor=manners.backoff,
        status_forcelist=BUSY,
        allowed_methods=("HEAD", "GET"),
        retry_after_max=manners.longest_wait,
        raise_on_status=False,
    )
    session = requests.Session()
    session.headers["User-Agent"] = WHO
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(max_retries=again))
    return session
