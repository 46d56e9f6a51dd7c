"""Where the files of the site stand on the web: the addresses that change a file, show a folder or report a fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from .sentences import repository as say

BRANCH = "main"
FORM = "klopt-niet.yml"
"""The issue form for a fault on the site; the field in it that takes the address of a page is called `pagina`."""


@dataclass(frozen=True)
class Host:
    """How a kind of host writes its addresses, behind the address of the repository."""

    name: str
    edit: str
    folder: str
    issue: str
    filled_in: Mapping[str, str]
    """What a new issue starts with, by the name of the part; the site fills in {page} and {title}."""
    takes_forms: bool = True
    """Whether the forms of the site can save there."""


_KNOWN = (
    Host(
        "github",
        "edit/{branch}/{path}",
        "tree/{branch}/{path}",
        "issues/new",
        {"template": FORM, "pagina": "{page}"},
    ),
    Host(
        "gitlab",
        "-/edit/{branch}/{path}",
        "-/tree/{branch}/{path}",
        "-/issues/new",
        {"issue[title]": "{title}", "issue[description]": "{page}\n\n"},
    ),
    Host(
        "forgejo",
        "_edit/{branch}/{path}",
        "src/branch/{branch}/{path}",
        "issues/new",
        {"template": f".github/ISSUE_TEMPLATE/{FORM}", "field:pagina": "{page}"},
        takes_forms=False,
    ),
)
HOSTS = {host.name: host for host in _KNOWN}


class WrongSettings(Exception):
    """Everything that is wrong with the settings, in Dutch."""


@dataclass(frozen=True)
class Repository:
    url: str
    """Without a slash at its end."""
    branch: str
    host: Host

    @property
    def site(self) -> str:
        """The website that it stands on, as people know it."""
        return urlsplit(self.url).netloc

    def edit(self, path: PurePosixPath) -> str:
        """Where the file at this path of the project is changed."""
        return self._at(self.host.edit, path)

    def folder(self, path: PurePosixPath) -> str:
        return self._at(self.host.folder, path)

    def report(self, page: str, title: str) -> str:
        """Where a fault on the page at this address is reported; its address is filled in."""
        given = {name: value.format(page=page, title=title) for name, value in self.host.filled_in.items()}
        return f"{self.url}/{self.host.issue}?{urlencode(given, quote_via=quote)}"

    def _at(self, pattern: str, path: PurePosixPath) -> str:
        return f"{self.url}/{pattern.format(branch=quote(self.branch), path=quote(str(path)))}"


def repository_of(settings: Mapping[str, Any] | None) -> Repository | None:
    """The repository that `extra.repository` names; None without one. Raises WrongSettings."""
    if not settings:
        return None
    if not isinstance(settings, Mapping):
        raise WrongSettings(say.NO_BLOCK)
    url, host = str(settings.get("url") or ""), str(settings.get("host") or "")
    faults = [say.unknown(name) for name in settings if name not in ("url", "branch", "host")]
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.netloc or not parts.path.strip("/"):
        faults.append(say.wrong_url(url))
    if host not in HOSTS:
        faults.append(say.wrong_host(host, HOSTS))
    if faults:
        raise WrongSettings("\n".join(faults))
    return Repository(
        url.rstrip("/").removesuffix(".git"), str(settings.get("branch") or BRANCH), HOSTS[host]
    )
