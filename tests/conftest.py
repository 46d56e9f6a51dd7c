"""What the tests share: the project, copies of it to break, the built site, and a browser to look at it."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from rendering.building.cabinet import FOLDER as CACHE
from tools import BUNDLE, NEEDS, chromium, missing_tools
from visitors import Devices
from web import serve_folder

PROJECT = Path(__file__).resolve().parent.parent
PARTS = (
    "content",
    "toolbox",
    "locations",
    "theme",
    "hooks",
    "mkdocs.yml",
    "tests/accessibility/criteria.yml",
)
"""All that a build needs."""
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
"""A browser with nothing but our pages."""
PATIENCE = 60_000
"""Milliseconds that a test waits for what it expects on a page: a busy machine is no fault. Where one fault keeps many
tests waiting, the run ends after some of them (`--maxfail`)."""
AGAIN = 2
"""How often a test in a browser that failed is done again: a test that looks a moment too early is no fault of the site.
The end of a run names each of these."""
A_REST = 3
"""Seconds before that, in which what keeps the machine busy may pass."""
STARTING = 60_000
"""Milliseconds that a browser may take to start."""
MOMENT = "2026-11-23T09:00+00:00"
"""When the site of the tests is built: a Monday morning."""


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project that a test may change."""
    return copy_project(tmp_path / "project")


@pytest.fixture
def built_copy(site: Path, tmp_path: Path) -> Path:
    """Such a copy of which a build makes only what the test changed."""
    return copy_to_change(tmp_path / "project")


def copy_project(target: Path) -> Path:
    """All that a build needs, in a new folder; also the forms, if they were made."""
    target.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        source = PROJECT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (target / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target / part)
    if BUNDLE.is_dir():
        (target / ".build" / "forms").mkdir(parents=True)
        (target / ".build" / "forms" / "bundle").symlink_to(BUNDLE)
    return target


def copy_to_change(target: Path) -> Path:
    """A copy with what is kept of the project's own build, so that only what a test changes is made again."""
    copy_project(target)
    with suppress(shutil.Error):  # Another process of tests may just be putting something in its place.
        shutil.copytree(PROJECT / CACHE, target / CACHE, copy_function=_linked)
    return target


def _linked(source: str, target: str) -> None:
    """What is kept is never written to, so two folders can hold the same file."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.fixture
def tree(tmp_path: Path) -> Callable[[dict[str, str | bytes]], Path]:
    """Writes files into an empty project: {"locations/x.yml": "name: …"}."""

    def write(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path

    return write


def build(root: Path, target: Path, moment: str = MOMENT) -> subprocess.CompletedProcess[str]:
    """A strict build of the project at `root` into `target`, as if it were `moment`."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    return subprocess.run(
        command, cwd=root, env=clock_at(moment), capture_output=True, text=True, timeout=300
    )


def clock_at(moment: str) -> dict[str, str]:
    """The environment of a build at a moment in UTC. One process, as other tests use the other processors."""
    epoch = int(dt.datetime.fromisoformat(moment).timestamp())
    return {"WIJ_PROCESSES": "1"} | os.environ | {"SOURCE_DATE_EPOCH": str(epoch)}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is built now."""
    target = tmp_path_factory.mktemp("site") / "site"
    result = build(PROJECT, target)
    assert result.returncode == 0, result.stdout + result.stderr
    return target


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site served on this machine, for a browser."""
    with serve_folder(site) as url:
        yield url


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browsers() -> list[Browser]:
    """Those that were started, the last one at the end. They end with the driver."""
    return []


@pytest.fixture(scope="module")
def browser(playwright: Playwright, browsers: list[Browser]) -> Browser:
    """The system's own Chromium; another where the last one died, so that it takes few tests along."""
    if not (browsers and browsers[-1].is_connected()):
        browsers.append(_started(playwright))
    return browsers[-1]


def _started(playwright: Playwright) -> Browser:
    """Its pages come from the server each time: what the service worker makes of them has tests of its own."""
    browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET, timeout=STARTING)
    browser.on("context", lambda context: context.set_default_timeout(PATIENCE))
    expect.set_options(timeout=PATIENCE)
    browser.new_context = partial(browser.new_context, service_workers="block")
    return browser


@pytest.fixture(scope="module")
def all_devices(browser: Browser) -> Iterator[Devices]:
    devices = Devices(browser)
    yield devices
    devices.close()


@pytest.fixture
def devices(all_devices: Devices) -> Iterator[Devices]:
    """Devices of visitors who were never here; each test has its own pages on them."""
    yield all_devices
    all_devices.put_away()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Do again what a busy machine can spoil. Skip what can't run here; `pytest_terminal_summary` says so aloud and the
    run does not pass."""
    missing = missing_tools()
    for item in items:
        if "browser" in item.fixturenames:
            item.add_marker(pytest.mark.flaky(reruns=AGAIN, reruns_delay=A_REST))
        for tool in missing:
            if item.get_closest_marker(f"needs_{tool}"):
                item.add_marker(
                    pytest.mark.skip(reason=f"{NEEDS[tool].name} ontbreekt: {NEEDS[tool].remedy}")
                )


def pytest_configure(config: pytest.Config) -> None:
    for tool, need in NEEDS.items():
        config.addinivalue_line("markers", f"needs_{tool}: needs {need.name}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A run that left tests out because a tool is missing has not passed."""
    skipped = session.config.pluginmanager.get_plugin("terminalreporter").stats.get("skipped", [])
    if exitstatus == 0 and skipped and missing_tools():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for tool in missing_tools():
        terminalreporter.section("NIET GETEST", red=True)
        terminalreporter.line(f"{NEEDS[tool].name} ontbreekt, dus {NEEDS[tool].tests} zijn niet gedaan.")
        terminalreporter.line(f"Doe dit en probeer het opnieuw: {NEEDS[tool].remedy}")
