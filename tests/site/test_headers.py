"""The headers on a real web server: what each file carries, and that no page breaks the policy."""

from __future__ import annotations

import gzip
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from exports import headers
from nginx import serve_with_nginx
from pages import FORMS, all_pages, read_page
from registry.routes import ROUTES
from service_worker import installed
from visitors import until

WATCH = """window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(
    `${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));"""
IN_A_TEAM = "locaties/selwerd/"
FILES = {
    "": ("text/html; charset=utf-8", headers.ASK_EVERY_TIME, None),
    f"{IN_A_TEAM}": ("text/html; charset=utf-8", headers.ASK_EVERY_TIME, None),
    "assets/site.*.css": ("text/css; charset=utf-8", headers.FOR_GOOD, None),
    "assets/js/site.*.js": ("application/javascript; charset=utf-8", headers.FOR_GOOD, None),
    "assets/pictograms.*.svg": ("image/svg+xml; charset=utf-8", headers.FOR_GOOD, None),
    "zoeken/index.json": ("application/json; charset=utf-8", headers.ASK_EVERY_TIME, "*"),
    "api/v1/locations.json": ("application/json; charset=utf-8", headers.ASK_EVERY_TIME, "*"),
    "api/v1/methods.csv": ("text/csv; charset=utf-8", headers.ASK_EVERY_TIME, "*"),
    f"{IN_A_TEAM}agenda.ics": ("text/calendar; charset=utf-8", headers.ASK_EVERY_TIME, "*"),
    "robots.txt": ("text/plain; charset=utf-8", headers.ASK_EVERY_TIME, None),
}
"""For a file of each type, with a star for the hash in its name: what it is, how long a copy is good, who else may
read it."""


@pytest.fixture(scope="module")
def server(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve_with_nginx(site, tmp_path_factory.mktemp("nginx")) as address:
        yield address


def ask(address: str, **more: str) -> tuple[int, Message, bytes]:
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=more), timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


@pytest.mark.needs_nginx
@pytest.mark.parametrize("path", FILES)
def test_every_type_of_file_has_its_headers(server: str, site: Path, path: str) -> None:
    kind, cache, shared = FILES[path]
    name = next(site.glob(path)).relative_to(site).as_posix() if "*" in path else path
    status, found, _ = ask(server + name)
    assert status == 200
    assert (found["Content-Type"], found["Cache-Control"], found[headers.SHARED]) == (kind, cache, shared)
    for name, value in headers.everywhere().items():
        assert found.get_all(name) == [value]
    assert found["Server"] == "nginx"


@pytest.mark.needs_nginx
@pytest.mark.needs_forms
def test_the_forms_of_editors_have_headers_of_their_own(server: str) -> None:
    for path in ("beheer/", "beheer/start.js"):
        status, found, _ = ask(server + path)
        assert status == 200
        for name, value in headers.everywhere(forms=True).items():
            assert found.get_all(name) == [value]


@pytest.mark.needs_nginx
def test_a_copy_is_asked_after_and_not_sent_again(server: str) -> None:
    _, found, _ = ask(server)
    status, _, body = ask(server, **{"If-None-Match": found["ETag"]})
    assert (status, body) == (304, b"")


@pytest.mark.needs_nginx
def test_a_wrong_address_leads_to_the_page_that_helps(server: str, site: Path) -> None:
    """In any folder, with every header, and with links that work from there."""
    for path in ("bestaat-niet", "locaties/bestaat/niet/", "_headers", "assets/site.0ld0ld0l.css"):
        status, found, body = ask(server + path)
        assert (status, body) == (404, (site / "404.html").read_bytes())
        assert found["Cache-Control"] == headers.ASK_EVERY_TIME
        assert found["Content-Security-Policy"] == headers.policy()
    links = read_page(site / "404.html").xpath("//main//a/@href | //link/@href | //script/@src")
    assert links
    for link in links:
        if not link.startswith(("#", "http", "tel:")):
            assert link.startswith("/"), link
            assert ask(server + link[1:].partition("#")[0])[0] == 200, link


@pytest.mark.needs_nginx
def test_what_is_compressed_beforehand_is_sent_so(server: str, site: Path) -> None:
    page = site / "rechten" / "index.html"
    packed = page.with_name("index.html.gz")
    packed.write_bytes(gzip.compress(page.read_bytes(), mtime=0))
    try:
        _, found, body = ask(f"{server}rechten/", **{"Accept-Encoding": "gzip"})
    finally:
        packed.unlink()
    assert (found["Content-Encoding"], found["Vary"]) == ("gzip", "Accept-Encoding")
    assert gzip.decompress(body) == page.read_bytes()


def one_page_per_template(site: Path, project: Path) -> list[str]:
    """Every page in Markdown, all pages of one other language, and the first of each kind of record."""
    pages = {"404.html", "offline.html", f"{IN_A_TEAM}poster/"}
    for path in (project / "content").rglob("*.md"):
        pages.add(path.relative_to(project / "content").with_suffix("").as_posix() + "/")
    pages |= {folder_of(page, site) for page in (site / "en").rglob("index.html")}
    for route in ROUTES.values():
        if route.own_page:
            pages.add(folder_of(min((site / route.section).glob("*/index.html")), site))
    return sorted(page.removesuffix("index/") for page in pages)


def folder_of(page: Path, site: Path) -> str:
    return page.parent.relative_to(site).as_posix() + "/"


@pytest.mark.needs_nginx
@pytest.mark.needs_browser
def test_no_page_breaks_the_policy(server: str, site: Path, project: Path, browser: Browser) -> None:
    context = browser.new_context(locale="nl-NL")
    context.add_init_script(WATCH)
    page = context.new_page()
    errors: list[str] = []
    outside: list[str] = []
    page.on("request", lambda request: request.url.startswith(server) or outside.append(request.url))
    page.on("console", lambda message: message.type == "error" and errors.append(message.text))
    page.on("pageerror", lambda error: errors.append(str(error)))
    for url in one_page_per_template(site, project):
        answer = page.goto(server + url, wait_until="load")
        assert answer.ok or url == "404.html", url
        assert page.evaluate("window.violations") == [], url
        assert errors == [], url
        assert outside == [], url
    page.evaluate(
        "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))"
    )
    until(page, "window.violations.length")
    assert page.evaluate("window.violations[0]").startswith("style-src-elem: inline")
    context.close()


@pytest.mark.needs_nginx
@pytest.mark.needs_browser
def test_the_policy_lets_the_service_worker_keep_the_site(server: str, browser: Browser) -> None:
    context = browser.new_context(service_workers="allow")
    page = context.new_page()
    page.goto(server)
    installed(page)
    _, found, _ = ask(f"{server}sw.js")
    assert found["Cache-Control"] == headers.ASK_EVERY_TIME
    context.close()


def test_every_page_says_the_policy_itself(site: Path) -> None:
    """For hosts that send no headers, before anything that it is about."""
    for page in all_pages(site):
        assert policy_of(page) == headers.policy(in_page=True), page


@pytest.mark.needs_forms
def test_the_forms_say_a_policy_of_their_own(site: Path) -> None:
    assert policy_of(site / FORMS) == headers.form_policy([])


def policy_of(page: Path) -> str:
    head = read_page(page).find("head")
    names = [element.get("http-equiv") or element.get("charset") for element in head][:2]
    assert names == ["utf-8", "Content-Security-Policy"], page
    assert head.xpath("meta[@name='referrer']/@content") == ["no-referrer"], page
    return head[1].get("content")
