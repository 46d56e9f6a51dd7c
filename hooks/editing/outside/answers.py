"""What an answer of the web says of an address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus

import requests
from urllib3.exceptions import NameResolutionError, ReadTimeoutError

GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
REFUSING = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.PAYMENT_REQUIRED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
    999,
}
"""What sites say to programs that they don't want; a visitor may well get the page. 999 is LinkedIn's."""
FOR_GOOD = {HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT}


class State(Enum):
    """In the order in which an editor reads them."""

    DEAD = "dead"
    UNREACHABLE = "unreachable"
    MOVED = "moved"
    REFUSED = "refused"
    FINE = "fine"

    @property
    def is_fault(self) -> bool:
        return self in (State.DEAD, State.UNREACHABLE)


@dataclass(frozen=True)
class Answer:
    state: State
    why: str = ""
    """In Dutch; nothing when all is well."""
    is_silence: bool = False
    """Whether nothing came back at all: then it is the site, and not the page."""


def of_response(response: requests.Response) -> Answer:
    status = response.status_code
    if status in GONE:
        return Answer(State.DEAD, f"de pagina is er niet ({status})")
    if status in REFUSING:
        return Answer(State.REFUSED, f"de site laat geen programma's toe ({status})")
    if not response.ok:
        return Answer(State.UNREACHABLE, f"de site geeft een fout ({status})")
    if response.history and all(step.status_code in FOR_GOOD for step in response.history):
        return Answer(State.MOVED, f"het nieuwe adres is {response.url}")
    return Answer(State.FINE)


def of_failure(error: requests.RequestException) -> Answer:
    """What it means when there is no answer at all."""
    match _cause(error):
        case requests.exceptions.SSLError():
            return _silence("de beveiliging van de site klopt niet")
        case requests.exceptions.TooManyRedirects():
            return Answer(State.DEAD, "de site blijft doorverwijzen")
        case requests.exceptions.Timeout() | ReadTimeoutError():
            return _silence("de site antwoordt niet op tijd")
        case NameResolutionError():
            return _silence("de naam van de site is niet bekend")
        case requests.exceptions.ConnectionError():
            return _silence("er komt geen verbinding met de site")
        case _:
            return Answer(State.DEAD, "dit adres kan niet bestaan")


def _silence(why: str) -> Answer:
    return Answer(State.UNREACHABLE, why, is_silence=True)


def _cause(error: requests.RequestException) -> Exception:
    """What is behind an error that says no more than that trying again did not help."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return reason if isinstance(reason, NameResolutionError | ReadTimeoutError) else error
