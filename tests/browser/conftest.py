"""Visitors in a real browser, and changed copies of the site for them to visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from conftest import MOMENT, build, copy_to_change
from visitors import Device, Devices, Visit, forget, in_groningen
from web import serve_folder


@pytest.fixture
def page(devices: Devices, address: str) -> Page:
    """A fresh page, on the morning that the site was built."""
    page = noting(devices.page(address), address)
    page.clock.set_fixed_time(MOMENT)
    return page


def noting(page: Page, address: str) -> Page:
    """A page that notes every request to others and every error."""
    page.outside = []
    page.errors = []
    page.on("request", lambda request: request.url.startswith(address) or page.outside.append(request.url))
    page.on("console", lambda message: message.type == "error" and page.errors.append(message.text))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    return page


@pytest.fixture
def device(browser: Browser) -> Iterator[Device]:
    """A new browser: device(address, java_script_enabled=False). A test may change anything about it."""
    with ExitStack() as opened:

        def new(address: str, **settings: object) -> BrowserContext:
            context = browser.new_context(base_url=address, **{"locale": "nl-NL"} | settings)
            opened.callback(context.close)
            return context

        yield new


@pytest.fixture
def visit_at(devices: Devices) -> Visit:
    """Opens a page at a moment in Groningen: visit_at(address, "locaties/", "2026-12-23 11:59"). The next visit of a
    test is that of another visitor, in the place of the last one on the same kind of device."""
    at: dict[tuple[object, ...], Page] = {}

    def visit(
        address: str,
        url: str,
        moment: str,
        *,
        zone: str = "Europe/Amsterdam",
        scripts: bool = True,
        width: int = 1280,
    ) -> Page:
        size = {"width": width, "height": 720}
        kind = (address, zone, scripts, width)
        if kind in at:
            forget(at[kind], address)
        else:
            page = devices.page(address, timezone_id=zone, java_script_enabled=scripts, viewport=size)
            at[kind] = noting(page, address)
        if scripts:
            at[kind].clock.set_fixed_time(in_groningen(moment))
        at[kind].goto(url)
        return at[kind]

    return visit


@pytest.fixture(scope="module")
def changed_site(changed_folder: Callable[..., Path]) -> Iterator[Callable[..., str]]:
    """The address of a copy of the site in which files were added: changed_site({"locations/x.yml": "…"})."""
    with ExitStack() as served:
        yield lambda files, moment=MOMENT: served.enter_context(serve_folder(changed_folder(files, moment)))


@pytest.fixture(scope="module")
def changed_folder(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Where such a copy stands; the site itself was built before, so that most is kept from there."""

    def changed(files: dict[str, str], moment: str = MOMENT) -> Path:
        root = copy_to_change(tmp_path_factory.mktemp("changed"))
        for name, text in files.items():
            (root / name).write_text(text, encoding="utf-8")
        result = build(root, root / "site", moment)
        assert result.returncode == 0, result.stderr
        return root / "site"

    return changed
