"""The addresses that are not asked, each with the reason; editors keep the list."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from registry.models.common import Record
from registry.models.fields import Line, Model, Url, field, several
from registry.problems import Problem
from registry.source import read
from registry.validation import validate

LIST = PurePosixPath(".github/dead-links.yml")


class LinkException(Model):
    """Covers every address that begins with this one."""

    address: Url = field("Webadres", "Het hele adres, of het begin van een groep adressen.")
    why: Line = field("Waarom", "Waarom de controle dit adres overslaat.")


class LinkExceptions(Record):
    skip: tuple[LinkException, ...] = several("Overslaan")

    def why(self, address: str) -> str | None:
        """The reason not to ask; None for an address that is asked."""
        return next((one.why for one in self.skip if address.startswith(one.address)), None)


class WrongList(Exception):
    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("the list of exceptions")
        self.problems = problems


def exceptions(root: Path) -> LinkExceptions:
    """Raises WrongList with everything that is wrong. Without a file, every address is asked."""
    if not (root / LIST).exists():
        return LinkExceptions(id=LIST.stem)
    document, problems = read(LIST, (root / LIST).read_bytes())
    found, wrong = validate(LinkExceptions, document, (), LIST.stem)
    if problems or wrong or not found:
        raise WrongList([*problems, *wrong])
    return found
