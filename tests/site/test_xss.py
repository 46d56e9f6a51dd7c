"""Nothing that an editor types runs in a visitor's browser: not in a record, not in Markdown, not from an address.

The policy of the pages is switched off here, so what holds is the escaping alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Route

from attacks import ATTACKS, CORPUS, Attacked, attacked_project
from conftest import MOMENT, clock_at
from pages import all_pages, read_page
from registry.kinds import KINDS
from registry.routes import ROUTES
from web import serve_folder

SINKS = {
    "html": "<p>{}</p>",
    "quoted": '<input value="{}">',
    "script": '<script>var text = "{}"</script>',
    "address": '<a id="link" href="{}">x</a>',
}
"""Pages that escape nothing, for each place where a text can stand."""
WATCH = """window.ran = []; window.xss = (what) => { window.ran.push(String(what)); };"""
ADDRESSES = (
    "zoeken/?q={}",
    "zoeken/#q={}",
    "locaties/?q={}",
    "toolbox/methoden/?q={}&doel={}&volgorde={}",
    "toolbox/keuzehulp/?doel={}",
    "toolbox/vergelijken/?m={}",
    "toolbox/mijn-map/?m={}",
    "toolbox/draaiboek/?methode={}#plan={}",
)
"""Where scripts read the address of the page."""
INERT = {"application/json", "application/ld+json"}
SCHEMES = {"", "http", "https", "mailto", "tel", "geo", "webcal"}


class Guard:
    """A page that notices whatever runs, and every request to another site."""

    def __init__(self, context: BrowserContext) -> None:
        self.seen: list[str] = []
        context.add_init_script(WATCH)
        context.route(lambda url: urlsplit(url).hostname not in (None, "127.0.0.1"), self._outside)
        self.page = context.new_page()
        self.page.on("dialog", lambda dialog: (self.seen.append(dialog.type), dialog.dismiss()))
        self.page.on("console", lambda message: "xss" in message.text and self.seen.append(message.text))

    def _outside(self, route: Route) -> None:
        self.seen.append(route.request.url)
        route.abort()

    def noticed(self) -> list[str]:
        """All that ran or was asked for since the last time."""
        with suppress(Error):  # The page is on its way to another one, which `seen` tells.
            self.seen += self.page.evaluate("[...window.ran, ...(window.pwned ? ['pwned'] : [])]")
        found, self.seen = self.seen, []
        return found


@pytest.fixture
def guard(browser: Browser) -> Iterator[Guard]:
    context = browser.new_context(bypass_csp=True, locale="nl-NL", service_workers="block")
    yield Guard(context)
    context.close()


@pytest.mark.needs_browser
def test_every_attack_works_on_a_page_that_escapes_nothing(guard: Guard, tmp_path: Path) -> None:
    """Without this, the test below would prove nothing."""
    for number, attack in enumerate(CORPUS):
        page = f"<!doctype html><body>{SINKS[attack['in']].format(attack['text'])}</body>"
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
    harmless = []
    with serve_folder(tmp_path) as address:
        for number, attack in enumerate(CORPUS):
            guard.page.goto(f"{address}{number}.html")
            if attack["in"] == "address":
                guard.page.click("#link")
            for _ in range(20):
                if noticed := guard.noticed():
                    break
                guard.page.wait_for_timeout(50)
            if not noticed:
                harmless.append(attack["text"])
    assert harmless == []


@pytest.mark.needs_browser
def test_nothing_that_editors_type_runs(guard: Guard, copy: Path) -> None:
    """One test, because the attacked site takes long to make."""
    files = attacked_project(copy)
    every_kind_carries_attacks_and_refuses_with_a_sentence(files)
    site = attacked_site(copy)
    no_attack_became_markup(site)
    with serve_folder(site) as address:
        nothing_runs_in_a_browser(address, files, guard)
        nothing_runs_from_the_address(address, guard)


def attacked_site(root: Path) -> Path:
    """The built site, with a page in Markdown that attacks too."""
    page = "\n\n".join(
        ["# Aanval <img src=x onerror=xss(1)>"]
        + [form for text in ATTACKS for form in (text, f"[x]({text.strip()})", f'![x](x "{text}")')]
        + ["[x](https://example.org/){: onclick=xss(1) onfocus=xss(1) autofocus=1 }"]
    )
    (root / "content" / "aanval.md").write_text(page, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(root / "site")]
    result = subprocess.run(
        command, cwd=root, env=clock_at(MOMENT), capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stderr
    assert "aanval.md: dit mag niet op een pagina en is weggelaten: " in result.stderr
    return root / "site"


def every_kind_carries_attacks_and_refuses_with_a_sentence(files: list[Attacked]) -> None:
    assert {file.kind for file in files} == set(KINDS)
    carried = " ".join(text for file in files for text in file.carried.values())
    assert [attack for attack in ATTACKS if attack not in carried] == []
    for file in files:
        assert file.carried, file.kind.name
        for sentence in file.refusals:
            assert sentence[0].isupper() or sentence[0] == "`", sentence
            assert sentence.rstrip('"')[-1] in ".?", sentence


def no_attack_became_markup(site: Path) -> None:
    """On every page that carries one: no script of its own, no handler, no address that runs, and the attacks as plain text."""
    shown = ""
    for page in all_pages(site):
        if "xss" not in page.read_text(encoding="utf-8"):
            continue
        document = read_page(page)
        shown += document.text_content()
        for script in document.iter("script"):
            assert script.get("type") in INERT or urlsplit(script.get("src")).netloc == "", page
        for element in document.iter():
            assert not [name for name in element.attrib if name.startswith("on") or name == "style"], page
            for name in {"href", "src", "action", "data", "formaction"} & set(element.attrib):
                assert urlsplit(element.get(name).strip().lower()).scheme in SCHEMES, page
        assert not document.xpath("//iframe|//object|//embed|//base|//style|//img[contains(@src, '//')]"), (
            page
        )
    shown = " ".join(shown.split())
    assert [attack for attack in ATTACKS if " ".join(attack.split()) not in shown] == []


def nothing_runs_in_a_browser(address: str, files: list[Attacked], guard: Guard) -> None:
    """One page of every kind of record, every list, and the pages whose scripts build from the data."""
    urls = {"", "aanval/", "zoeken/?q=xss", "toolbox/vergelijken/?m=voorbeeld,koffie-op-de-stoep"}
    urls |= {route.section for route in ROUTES.values()} | {"toolbox/keuzehulp/", "toolbox/draaiboek/"}
    for file in files:
        if file.kind.key == "languages":
            urls.add(f"{file.original['pages']['start']['slug']}/")
        route = ROUTES.get(file.kind.key)
        if route and route.own_page:
            urls.add(route.url(file.path.stem))
    urls |= {f"{ROUTES['locations'].url('voorbeeld')}poster/", "stijlgids/"}
    for url in sorted(urls):
        answer = guard.page.goto(address + url, wait_until="load")
        assert answer.ok, url
        assert guard.noticed() == [], url


def nothing_runs_from_the_address(address: str, guard: Guard) -> None:
    """What a link can put into a page that reads its own address."""
    attack = quote("\"'><img src=x onerror=xss(1)><svg onload=xss(1)></script><script>xss(1)</script>")
    for url in ADDRESSES:
        guard.page.goto(address + url.replace("{}", attack), wait_until="load")
        assert guard.noticed() == [], url
