"""What is said of settings that name no repository, or no address to write to."""

from __future__ import annotations

from collections.abc import Iterable

_PLACE = "mkdocs.yml: `extra.repository"
NO_BLOCK = f"{_PLACE}` moet een blok zijn met `url`, `branch` en `host`."


def unknown(name: str) -> str:
    return f"{_PLACE}.{name}` is geen bekende instelling. Bekend zijn `url`, `branch` en `host`."


def wrong_url(given: str) -> str:
    return f"{_PLACE}.url` moet het webadres van het project zijn, zoals https://github.com/naam/project. {_now(given)}"


def wrong_host(given: str, known: Iterable[str]) -> str:
    return f"{_PLACE}.host` moet een van deze zijn: {', '.join(known)}. {_now(given)}"


def wrong_mail(given: str) -> str:
    return f"mkdocs.yml: `extra.feedback_mail` moet een mailadres zijn. {_now(given)}"


def _now(given: str) -> str:
    return f"Nu staat er: {given}" if given else "Nu staat er niets."
