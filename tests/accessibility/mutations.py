"""Seeds known faults into copies of built pages and shows which check sees each: `make mutations`."""

from __future__ import annotations

import copy
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement
from playwright.sync_api import Page, Route, sync_playwright

from accessibility import checks
from accessibility.faults import IN_HTML, IN_THE_BROWSER, Fault
from accessibility.probe import new_page
from accessibility.sample import documents, file_of
from conftest import MOMENT, QUIET
from tools import chromium
from validators import html_validate, nu
from visitors import Devices
from web import serve_folder

BROWSER_CHECKS = checks.EVERY_PAGE | checks.SAMPLE
VALIDATORS = {"html_validate": html_validate, "nu": nu}


@cache
def smallest(site: Path, needs: str) -> str:
    """The smallest page that has what a fault needs."""
    fit = [url for url, page in documents(site).items() if page.xpath(needs) and "poster" not in url]
    return min(fit, key=lambda url: (file_of(site, url).stat().st_size, url))


def broken(site: Path, fault: Fault, url: str) -> HtmlElement:
    """A copy of a page with the fault in its HTML."""
    page = copy.deepcopy(documents(site)[url])
    if fault.change:
        fault.change(page)
    return page


def source(page: HtmlElement) -> str:
    return html.tostring(page, encoding="unicode", doctype="<!doctype html>")


_AS_IT_IS: dict[tuple[str, str], list[str]] = {}


def as_it_is(fault: Fault, url: str, check: Callable[[], list[str]]) -> list[str]:
    """What a check finds on a page without the fault; asked once for all faults on that page."""
    if (fault.seen_by, url) not in _AS_IT_IS:
        _AS_IT_IS[fault.seen_by, url] = check()
    return _AS_IT_IS[fault.seen_by, url]


def seen_in_html(site: Path, fault: Fault) -> tuple[list[str], list[str]]:
    """What the check finds on the page as it is, and on the page with the fault."""
    url = smallest(site, fault.needs)
    good, bad = documents(site)[url], broken(site, fault, url)
    if fault.seen_by in checks.DOCUMENT:
        check = checks.DOCUMENT[fault.seen_by]
        return check(good), check(bad)
    if fault.seen_by in checks.SITE:
        everything = checks.SITE[fault.seen_by]
        return everything(documents(site)), everything(documents(site) | {url: bad})
    return as_it_is(fault, url, lambda: _validated(fault, good)), _validated(fault, bad)


def _validated(fault: Fault, page: HtmlElement) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page").mkdir()
        (Path(folder) / "page" / "index.html").write_text(source(page), encoding="utf-8")
        return VALIDATORS[fault.seen_by](Path(folder) / "page")


def seen_in_the_browser(site: Path, fault: Fault, page: Page, address: str) -> tuple[list[str], list[str]]:
    """The same in a browser: first the page as it is, then with the fault."""
    url = smallest(site, fault.needs)
    check = BROWSER_CHECKS[fault.seen_by]

    def look() -> list[str]:
        page.goto(url)
        return check(page)

    before = as_it_is(fault, url, look)
    bad = broken(site, fault, url)
    if fault.css:
        bad.head.append(html.Element("link", rel="stylesheet", href="/fault.css"))
    if fault.script:
        bad.body.append(html.Element("script", src="/fault.js"))

    def answer(route: Route) -> None:
        answers = {"fault.css": ("text/css", fault.css), "fault.js": ("text/javascript", fault.script)}
        kind, body = answers.get(route.request.url.rsplit("/", 1)[-1], ("text/html", source(bad)))
        route.fulfill(body=body, content_type=f"{kind}; charset=utf-8")

    page.route("**/fault.*", answer)
    page.route(f"{address}{url}", answer)
    return before, look()


def main(site: Path) -> int:
    """Prints for each fault the check that sees it and what it says. Exit status 1 when one is missed."""
    missed = 0
    with serve_folder(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        devices = Devices(browser)
        for fault in (*IN_HTML, *IN_THE_BROWSER):
            if fault in IN_HTML:
                before, after = seen_in_html(site, fault)
            else:
                page = new_page(devices, address, MOMENT)
                before, after = seen_in_the_browser(site, fault, page, address)
                devices.put_away()
            new = [finding for finding in after if finding not in before]
            missed += not new
            print(
                f"{'gezien' if new else 'GEMIST'}  {fault.what:50} {fault.seen_by:24} {' '.join(new[0].split())[:90] if new else ''}"
            )
        browser.close()
    total = len(IN_HTML) + len(IN_THE_BROWSER)
    print(f"{total - missed} van {total} fouten gezien.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
