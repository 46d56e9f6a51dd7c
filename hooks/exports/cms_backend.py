"""Where the forms for editors save: pull requests at a host, as Sveltia CMS wants to be told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

MESSAGES = {
    "create": "Nieuw: {{collection}} {{slug}}",
    "update": "Wijziging: {{collection}} {{slug}}",
    "delete": "Weg: {{collection}} {{slug}}",
}
NOWHERE = {"name": "github", "repo": "wij-groningen/website", "auth_methods": ["token"]}
"""Without a repository the forms work on a folder of this computer. A place is asked for all the same."""


@dataclass(frozen=True)
class Place:
    """A repository that the forms can save to."""

    host: str
    url: str
    branch: str


def backend_of(place: Place, sign_in: str | None) -> dict[str, Any]:
    parts = urlsplit(place.url)
    backend = {
        "name": place.host,
        "repo": parts.path.strip("/"),
        "branch": place.branch,
        "commit_messages": MESSAGES,
    }
    return backend | _elsewhere(place.host, parts.netloc) | _sign_in(place.host, sign_in)


def _elsewhere(host: str, name: str) -> dict[str, str]:
    """The address of the API of a host of one's own. At GitHub's, Sveltia makes two of it: /v3 and /graphql."""
    if name in ("github.com", "gitlab.com"):
        return {}
    if host == "github":
        return {"api_root": f"https://{name}/api"}
    return {"api_root": f"https://{name}/api/v4", "base_url": f"https://{name}"}


def _sign_in(host: str, sign_in: str | None) -> dict[str, Any]:
    """GitHub wants a small service beside the site, GitLab only the id of an application; without: a token."""
    if not sign_in:
        return {"auth_methods": ["token"]}
    return {"base_url": sign_in} if host == "github" else {"auth_type": "pkce", "app_id": sign_in}


def api_addresses(config: Mapping[str, Any]) -> list[str]:
    """The addresses that the forms talk to, for the policy of their page."""
    backend = config["backend"]
    known = {"github": "https://api.github.com", "gitlab": "https://gitlab.com"}
    if backend is NOWHERE:
        return []
    parts = urlsplit(backend.get("api_root") or known[backend["name"]])
    return [f"{parts.scheme}://{parts.netloc}"]
