"""The tests are tested: every known fault is seen by the check that is there for it, and every check sees a fault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from accessibility import checks
from accessibility.faults import IN_HTML, IN_THE_BROWSER, Fault
from accessibility.mutations import VALIDATORS, seen_in_html, seen_in_the_browser

TOOLS = {"html_validate": pytest.mark.needs_node, "nu": pytest.mark.needs_java}


def cases() -> Iterator[object]:
    for fault in IN_HTML:
        yield pytest.param(
            fault, id=fault.what, marks=[TOOLS[fault.seen_by]] if fault.seen_by in TOOLS else []
        )


@pytest.mark.parametrize("fault", list(cases()))
def test_a_fault_in_the_html_is_seen(site: Path, fault: Fault) -> None:
    before, after = seen_in_html(site, fault)
    assert [finding for finding in after if finding not in before], before


@pytest.mark.needs_browser
@pytest.mark.parametrize("fault", IN_THE_BROWSER, ids=lambda fault: fault.what)
def test_a_fault_in_the_browser_is_seen(site: Path, page: Page, address: str, fault: Fault) -> None:
    before, after = seen_in_the_browser(site, fault, page, address)
    assert [finding for finding in after if finding not in before], before


def test_every_check_sees_a_fault() -> None:
    tested = {fault.seen_by for fault in (*IN_HTML, *IN_THE_BROWSER)}
    assert tested == {*checks.DOCUMENT, *checks.SITE, *checks.EVERY_PAGE, *checks.SAMPLE, *VALIDATORS}
