"""The shape of the house: who may import whom, how large a module may grow, and that each says what it is."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

HOOKS = Path(__file__).resolve().parents[1] / "hooks"
THEME = HOOKS.parent / "theme"
MODULES = sorted(HOOKS.rglob("*.py"))
ALLOWED = {
    "registry": {"registry"},
    "hours": {"hours", "registry"},
    "editing": {"editing", "hours", "registry"},
    "exports": {"exports", "hours", "registry"},
    "rendering": {"rendering", "exports", "editing", "hours", "registry", "mkdocs", "jinja2"},
    "events.py": {"rendering", "exports", "mkdocs", "jinja2"},
    "serving": {"serving", "rendering", "exports", "registry"},
    "serve.py": {"serving"},
    "check.py": {"registry", "hours"},
    "changes.py": {"editing", "registry"},
    "stale.py": {"editing", "registry"},
    "new.py": {"editing", "registry"},
    "dead_links.py": {"editing", "registry"},
    "hints.py": {"editing", "registry"},
    "publish.py": set(),
}
"""What each part of the house may use of the others and of the platform. Imports run one way."""
WATCHED = {*ALLOWED, "mkdocs", "jinja2", "material", "events", "check"}
MODULE_LINES = 200
FUNCTION_LINES = 40
TEMPLATE_LINES = 100


def part_of(path: Path) -> str:
    return path.relative_to(HOOKS).parts[0]


def imported(path: Path) -> set[str]:
    """The first names of all absolute imports in a module."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOOKS)))
def test_imports_run_one_way(path: Path) -> None:
    assert imported(path) & WATCHED <= ALLOWED[part_of(path)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOOKS)))
def test_module_is_small_and_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert ast.get_docstring(tree)
    assert text.count("\n") <= MODULE_LINES
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < FUNCTION_LINES, node.name
            assert node.returns is not None, node.name


@pytest.mark.parametrize("path", sorted(THEME.rglob("*.html")), ids=lambda path: str(path.relative_to(THEME)))
def test_template_is_small(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= TEMPLATE_LINES


def test_no_name_hides_one_of_python() -> None:
    """`hooks/` comes first on the path while MkDocs loads the events, so a `calendar.py` there would win."""
    names = {path.stem for path in HOOKS.iterdir()}
    assert not names & set(sys.stdlib_module_names)


def test_no_html_in_python() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert "</" not in node.value, path


def test_only_the_last_stations_know_the_platform() -> None:
    """What moving away from MkDocs would touch: the events, the rendering and the theme."""
    knowing = {part_of(path) for path in MODULES if imported(path) & {"mkdocs", "material"}}
    assert knowing == {"events.py", "rendering"}
