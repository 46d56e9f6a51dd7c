"""What stays of an editor's HTML, and that the editor hears what did not."""

from __future__ import annotations

import logging
from types import SimpleNamespace

import pytest

from rendering.files.safe_html import clean, of_page

HARMLESS = [
    '<h2 id="kop">Kop</h2>',
    '<p>Bel <a href="tel:+31501234567">ons</a> of <a href="mailto:a@example.org">mail</a>.</p>',
    '<p><a href="../rechten/#dossier">Uw dossier</a> en <a href="https://example.org/" title="uitleg">meer</a></p>',
    '<ol start="3"><li><strong>a</strong> <em>b</em> <code>c</code></li></ol>',
    '<p lang="en" class="small">Minder dan 3 &lt; 5 &amp; meer</p>',
    '<table><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td colspan="2">y</td></tr></tbody></table>',
    '<p><img src="../assets/icon.svg" alt="" width="10" height="10"></p>',
]
HARMFUL = {
    "<p>a</p><script>alert(1)</script>": ("<p>a</p>", "<script>"),
    '<p onclick="alert(1)">a</p>': ("<p>a</p>", "onclick in <p>"),
    '<p style="position:fixed">a</p>': ("<p>a</p>", "style in <p>"),
    '<a href="javascript:alert(1)">a</a>': ("<a>a</a>", "href in <a>"),
    '<a href="java&#10;script:alert(1)">a</a>': ("<a>a</a>", "href in <a>"),
    '<a href="data:text/html,x">a</a>': ("<a>a</a>", "href in <a>"),
    '<a href="ftp://example.org/">a</a>': ("<a>a</a>", "href in <a>"),
    '<img src="data:image/svg+xml,x" alt="a">': ('<img alt="a">', "src in <img>"),
    '<img src="https://example.org/a.png" alt="a">': ('<img alt="a">', "src in <img>"),
    '<img src="//example.org/a.png" alt="a">': ('<img alt="a">', "src in <img>"),
    '<img src="\\\\example.org/a.png" alt="a">': ('<img alt="a">', "src in <img>"),
    '<iframe src="https://example.org/"></iframe>': ("", "<iframe>"),
    '<form action="https://example.org/"><input></form>': ("", "<form>"),
    '<p data-find-team id="x">a</p>': ('<p id="x">a</p>', "data-find-team in <p>"),
}


@pytest.mark.parametrize("html", HARMLESS)
def test_what_the_pages_need_stays_as_it_is(html: str) -> None:
    assert clean(html) == (html, [])


@pytest.mark.parametrize("html", HARMFUL)
def test_what_could_do_harm_goes_and_is_named(html: str) -> None:
    kept, named = HARMFUL[html]
    cleaned, left_out = clean(html)
    assert cleaned == kept
    assert named in left_out


def test_the_editor_hears_it(caplog: pytest.LogCaptureFixture) -> None:
    """As a warning of MkDocs, at which a strict build stops."""
    page = SimpleNamespace(file=SimpleNamespace(src_uri="rechten.md"))
    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        assert of_page("<p onclick='x'>a</p>", page) == "<p>a</p>"
    (record,) = caplog.records
    assert record.name.startswith("mkdocs.")
    assert record.getMessage().endswith(
        "rechten.md: dit mag niet op een pagina en is weggelaten: onclick in <p>. Haal het uit de tekst."
    )
