"""The HTML of every page is valid: by all rules of html-validate, and by the checker of W3C, without one message."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validators import CONFIG, html_validate, nu

SET_OTHERWISE = {
    "doctype-style": "in small letters, as in the HTML standard's own examples",
    "form-dup-name": "boxes that answer one question share its name; that is how HTML sends several answers",
    "long-title": "a title ends with the name of the site, and cutting a service's name would make it less clear",
    "require-sri": "a hash guards files of others; ours come from the place where the page came from",
    "tel-non-breaking": "no browser breaks a line between a hyphen and a digit; and a link that says more than its number (class calls) may break before it, which our check phone_numbers sees to",
    "valid-id": "an id may begin with a digit since HTML5, and headings begin with years",
}
"""The rules that are not set as the presets have them, and why."""
FAULTY = "<!doctype html><html lang=nl><title>x</title><p><div>y</p>"


@pytest.mark.needs_node
def test_every_page_is_valid(site: Path) -> None:
    messages = html_validate(site)
    assert not messages, "\n".join(messages[:40])


@pytest.mark.needs_java
def test_every_page_is_valid_for_w3c(site: Path) -> None:
    messages = nu(site)
    assert not messages, "\n".join(messages[:40])


def test_every_rule_that_is_set_otherwise_has_its_reason() -> None:
    rules = json.loads(CONFIG.read_text(encoding="utf-8"))["rules"]
    assert set(rules) == set(SET_OTHERWISE)
    assert all(setting[0] == "error" for setting in rules.values()), "no rule is switched off"


@pytest.mark.needs_node
def test_html_validate_would_see_a_fault(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "index.html").write_text(FAULTY, encoding="utf-8")
    assert html_validate(tmp_path / "pages")


@pytest.mark.needs_java
def test_nu_would_see_a_fault(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(FAULTY, encoding="utf-8")
    assert nu(tmp_path)
