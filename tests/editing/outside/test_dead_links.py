"""Dead outside links, asked of a server on this machine that answers in every way; never of the web."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import dead_links
from editing.outside.addresses import outside
from editing.outside.answers import State
from editing.outside.asking import Manners, ask_all
from editing.outside.exceptions import exceptions

QUICK = Manners(timeout=0.5, between=1, retries=1, backoff=0, longest_wait=0)
"""Half a second is what the one server that never answers gets."""


class Web(ThreadingHTTPServer):
    """Notes what is asked; `closing` lets the answers go that would never come."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Page)
        self.asked: list[tuple[str, str]] = []
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Page(BaseHTTPRequestHandler):
    """/404 answers 404, /head-405 only answers a GET, /301 leads to /200, and so on."""

    server: Web

    def do_HEAD(self) -> None:
        self.server.asked.append((self.command, self.path))
        what = self.path.strip("/")
        if what == "silence":
            self.server.closing.wait()
        elif what.startswith("head-"):
            self._answer(int(what.removeprefix("head-")) if self.command == "HEAD" else 200)
        elif what == "busy":
            self._answer(200 if self._times() > 1 else 503)
        elif what == "round":
            self._answer(302, "/round")
        elif what in ("301", "302", "307", "308"):
            self._answer(int(what), "/200")
        elif what == "301-to-404":
            self._answer(301, "/404")
        elif what == "301-to-302":
            self._answer(301, "/302")
        else:
            self._answer(int(what))

    do_GET = do_HEAD

    def _times(self) -> int:
        return Counter(self.server.asked)[(self.command, self.path)]

    def _answer(self, status: int, location: str | None = None) -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Requests are no news in a test."""


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    server = Web()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.closing.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some machines reach the web through another one, which does not know the server of this test."""
    monkeypatch.setenv("NO_PROXY", "*")


def no_sleep(_: float) -> None:
    """Waiting is told, not done."""


@pytest.mark.parametrize(
    ("path", "state", "why"),
    [
        ("200", State.FINE, ""),
        ("head-405", State.FINE, ""),
        ("head-404", State.FINE, ""),
        ("302", State.FINE, ""),
        ("301-to-302", State.FINE, ""),
        ("busy", State.FINE, ""),
        ("301", State.MOVED, "het nieuwe adres is {url}/200"),
        ("308", State.MOVED, "het nieuwe adres is {url}/200"),
        ("404", State.DEAD, "(404)"),
        ("410", State.DEAD, "(410)"),
        ("301-to-404", State.DEAD, "(404)"),
        ("round", State.DEAD, "blijft doorverwijzen"),
        ("500", State.UNREACHABLE, "(500)"),
        ("silence", State.UNREACHABLE, "antwoordt niet op tijd"),
        ("403", State.REFUSED, "(403)"),
        ("429", State.REFUSED, "(429)"),
        ("999", State.REFUSED, "(999)"),
    ],
)
def test_what_an_answer_means(web: Web, path: str, state: State, why: str) -> None:
    (answer,) = ask_all([f"{web.url}/{path}"], QUICK, no_sleep).values()
    assert answer.state is state
    assert why.format(url=web.url) in answer.why


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://127.0.0.1:1/", "geen verbinding"),
        ("http://bestaat-niet.invalid/", "naam van de site is niet bekend"),
    ],
)
def test_who_does_not_answer_at_all(address: str, why: str) -> None:
    (answer,) = ask_all([address], QUICK, no_sleep).values()
    assert answer.state is State.UNREACHABLE and why in answer.why


def test_the_page_itself_is_only_asked_when_needed(web: Web) -> None:
    web.asked.clear()
    ask_all([f"{web.url}/200", f"{web.url}/head-405"], QUICK, no_sleep)
    assert web.asked == [("HEAD", "/200"), ("HEAD", "/head-405"), ("GET", "/head-405")]


def test_a_site_gets_time_between_its_pages(web: Web) -> None:
    waited: list[float] = []
    ask_all([f"{web.url}/200", f"{web.url}/head-405", f"{web.url}/302"], QUICK, waited.append)
    assert waited == [QUICK.between] * 2
    waited.clear()
    ask_all([f"{web.url}/200", f"http://localhost:{web.server_port}/200"], QUICK, waited.append)
    assert waited == []


def test_a_site_that_is_silent_is_not_asked_for_every_page() -> None:
    """Else one site with many pages that is down would take hours."""
    waited: list[float] = []
    answers = ask_all([f"http://127.0.0.1:1/{page}" for page in range(9)], QUICK, waited.append)
    assert len(waited) == QUICK.patience - 1
    assert len(answers) == 9 and {answer.state for answer in answers.values()} == {State.UNREACHABLE}


def made(web: Web, root: Path, exceptions: str = "skip: []\n") -> Path:
    texts = {
        "mkdocs.yml": f"extra:\n  leave_to: {web.url}/200\n  # repository: {web.url}/404\n",
        "content/rechten.md": f"Zie [de wet]({web.url}/404#artikel-3) (of {web.url}/301_(oud)).\n",
        "content/services/schulden.yml": f'about: "Kijk op {web.url}/403."\nurl: {web.url}/404\n',
        "content/services/_template.yml": f"url: {web.url}/500\n",
        "locations/beijum.yml": f"url: {web.url}/410\n",
        ".github/dead-links.yml": exceptions,
    }
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def test_addresses_are_found_with_every_place(web: Web, tmp_path: Path) -> None:
    assert outside(made(web, tmp_path)) == {
        f"{web.url}/200": ("mkdocs.yml:2",),
        f"{web.url}/404": ("content/rechten.md:1", "content/services/schulden.yml:2"),
        f"{web.url}/301_(oud)": ("content/rechten.md:1",),
        f"{web.url}/403": ("content/services/schulden.yml:1",),
        f"{web.url}/410": ("locations/beijum.yml:1",),
    }


EXCEPTIONS = """\
skip:
  - address: {url}/301_
    why: Deze pagina verhuist volgende week.
  - address: {url}/weg
    why: Geeft ten onrechte een fout.
"""
TOLD = """\
Werkt niet meer: haal de link weg of zet er een andere voor in de plaats
  {url}/404: de pagina is er niet (404)
    content/rechten.md:1, content/services/schulden.yml:2
  {url}/410: de pagina is er niet (410)
    locations/beijum.yml:1

Laat geen programma's toe: kijk zelf, en zet het adres in .github/dead-links.yml als het werkt
  {url}/403: de site laat geen programma's toe (403)
    content/services/schulden.yml:1

Overgeslagen
  {url}/301_(oud): Deze pagina verhuist volgende week.

Staat nergens meer: haal dit weg uit .github/dead-links.yml
  {url}/weg: Geeft ten onrechte een fout.

4 adressen gevraagd, 2 geven geen goed antwoord.
"""
AT_ONCE = Manners(timeout=5, between=0, retries=0)


def test_the_whole_answer(web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = made(web, tmp_path, EXCEPTIONS.format(url=web.url))
    assert dead_links.main(["--root", str(root)], AT_ONCE) == 1
    assert capsys.readouterr().out == TOLD.format(url=web.url)


def test_in_an_issue_an_address_can_be_followed(
    web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = made(web, tmp_path, EXCEPTIONS.format(url=web.url))
    dead_links.main(["--root", str(root), "--format", "github"], AT_ONCE)
    assert f"**{web.url}/301_(oud)**" in capsys.readouterr().out


def test_all_is_well(web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"leave_to: {web.url}/200\n", encoding="utf-8")
    assert dead_links.main(["--root", str(tmp_path)], AT_ONCE) == 0
    assert capsys.readouterr().out == "1 adres gevraagd, 0 geven geen goed antwoord.\n"


def test_without_the_web_nothing_is_called_dead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mkdocs.yml").write_text("leave_to: http://127.0.0.1:1/\n", encoding="utf-8")
    assert dead_links.main(["--root", str(tmp_path)], AT_ONCE) == 1
    told = capsys.readouterr()
    assert "verbonden met internet" in told.err and told.out == ""


def test_a_wrong_list_is_told_with_its_place_and_nothing_is_asked(
    web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    web.asked.clear()
    root = made(web, tmp_path, "skip:\n  - address: linkedin\n")
    assert dead_links.main(["--root", str(root)], AT_ONCE) == 1
    told = capsys.readouterr().err
    assert ".github/dead-links.yml:2:14: " in told and "`skip[0].why` (Waarom)" in told
    assert web.asked == []


def test_the_real_list_is_in_order_and_the_real_addresses_are_found(project: Path) -> None:
    """Without asking any of them."""
    assert exceptions(project).skip == ()
    assert len(outside(project)) > 400
