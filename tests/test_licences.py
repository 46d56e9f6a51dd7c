"""Every package has a licence that we know, and what visitors get has one that lets us give it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from licences import PROJECT, TAKEN_OVER, VENDORED, Package, lock_files, packages

FREE = {"0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT"}
FREE |= {"PSF-2.0", "Python-2.0", "W3C"}
"""May be used in everything, with the name of the maker kept."""
FOR_TOOLS = {"LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0"}
"""Changes to it have to be given back: fine for what we use as it is and don't give to others."""
FOR_DATA = {"CC-BY-SA-4.0", "CC-BY-4.0"}


@pytest.fixture(scope="module")
def found() -> list[Package]:
    return packages()


def test_every_licence_is_known(found: list[Package]) -> None:
    unknown = [one for one in found if not one.licences <= FREE | FOR_TOOLS | FOR_DATA]
    assert unknown == []


def test_all_places_are_looked_at(found: list[Package], project: Path) -> None:
    """Every package of the lock that can be installed here, every lock file of npm, and every file taken over."""
    here = {re.sub(r"[-_.]+", "-", one.name).lower() for one in found if one.place == "Python"}
    assert {"mkdocs", "mkdocs-material", "pydantic", "pytest"} <= here
    assert "tests/package-lock.json" in lock_files()
    assert {f"npm, {Path(path).parent}" for path in lock_files()} <= {one.place for one in found}
    assert all((project / path).is_file() for path in TAKEN_OVER)


def test_what_visitors_get_is_free(found: list[Package]) -> None:
    given = [one for one in found if one.place == VENDORED]
    assert len(given) == len(list((PROJECT / VENDORED).glob("*.js"))) > 0
    assert all(one.licences <= FREE for one in given)


@pytest.mark.parametrize(
    ("licence", "parts"), [("(MIT OR CC0-1.0)", {"MIT", "CC0-1.0"}), ("A; B", {"A", "B"})]
)
def test_an_expression_names_each_licence(licence: str, parts: set[str]) -> None:
    assert Package("", "", "", licence).licences == parts
