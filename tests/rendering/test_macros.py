"""What templates import from each other is made once for all pages: so it may rest on no page, and ask nothing by itself."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from conftest import PROJECT

THEME = PROJECT / "theme"
IMPORT = re.compile(r'{%-? *(?:from|import) "([^"]+)"( import [^%]*?)?(with context)? *-?%}')
COMPONENT = re.compile(r'component\("(\w+)"')
"""A component that is asked for as a filter is made in the same way."""
OF_ONE_PAGE = {"page", "record", "location", "language"}
"""What templates are given for one page; a macro that needs it has to be given it as well."""


def _imported() -> Iterator[str]:
    for path in sorted(THEME.rglob("*.html")):
        if "node_modules" not in path.parts:
            template = path.read_text(encoding="utf-8")
            yield from (found[1] for found in IMPORT.finditer(template))
            yield from (f"components/{found[1]}.html" for found in COMPONENT.finditer(template))


NAMES = sorted(set(_imported()))


def _parsed(name: str) -> nodes.Template:
    return Environment().parse((THEME / name).read_text(encoding="utf-8"))


def test_there_are_templates_that_others_import() -> None:
    assert "components/pictogram.html" in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_outside_its_macros_an_imported_template_only_names_what_never_changes(name: str) -> None:
    outside = [node for node in _parsed(name).body if not isinstance(node, nodes.Macro | nodes.FromImport)]
    for node in outside:
        for asking in (nodes.Filter, nodes.Call, nodes.Getattr, nodes.Include):
            assert not list(node.find_all(asking)), node


@pytest.mark.parametrize("name", NAMES)
def test_a_macro_is_given_what_belongs_to_one_page(name: str) -> None:
    for macro in _parsed(name).find_all(nodes.Macro):
        given = {argument.name for argument in macro.args}
        set_here = {one.name for one in macro.find_all(nodes.Name) if one.ctx == "store"}
        used = {one.name for one in macro.find_all(nodes.Name) if one.ctx == "load"}
        assert not (used & OF_ONE_PAGE) - given - set_here, macro.name


@pytest.mark.parametrize("path", sorted(THEME.rglob("*.html")), ids=lambda path: str(path.relative_to(THEME)))
def test_no_template_imports_with_its_context(path: Path) -> None:
    """That would make what it imports anew on every page."""
    assert not any(found[3] for found in IMPORT.finditer(path.read_text(encoding="utf-8")))
