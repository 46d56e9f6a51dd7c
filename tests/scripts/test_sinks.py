"""No script of the site makes markup out of text, so nothing that it reads can become code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((PROJECT / "theme" / "assets").rglob("*.js"))
SINKS = re.compile(
    r"\.(?:inner|outer)HTML\s*\+?=|insertAdjacentHTML|document\.write|createContextualFragment"
    r"|setHTMLUnsafe|srcdoc|\beval\(|new Function|setAttribute\(\s*[\"']on|javascript:"
)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_no_script_makes_markup_or_code_of_text(script: Path) -> None:
    assert SINKS.findall(script.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        "list.innerHTML = text",
        "list.innerHTML += text",
        "eval(text)",
        'link.setAttribute("onclick", text)',
        "frame.srcdoc = text",
    ],
)
def test_the_rule_sees_it(code: str) -> None:
    assert SINKS.search(code)
