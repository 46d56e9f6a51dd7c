"""A page with less: without scripts, or on paper. What it says, it still says."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page
from pypdf import PdfReader

from accessibility.probe import NARROW, ask, seen

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff]")
"""Letters whose order a reader of PDF text turns around."""
SHEET = {"width": 718, "height": 1047}
"""A4 with margins of a centimetre, in CSS pixels."""


@contextmanager
def without_its_scripts(page: Page) -> Iterator[Page]:
    """The page as it loads where scripts are off. Our own questions still work."""
    address = page.url
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        page.goto(address)
        yield page
    finally:
        session.send("Emulation.setScriptExecutionDisabled", {"value": False})
        session.detach()
        page.goto(address)


def _anew(page: Page) -> None:
    """The page as a visitor first finds it: an earlier check may have chosen something in it. The browser may fill in
    those choices again after it has loaded, so this waits until the page has acted on that."""
    page.goto(page.url.partition("?")[0])
    page.wait_for_load_state("networkidle")


def without_scripts(page: Page) -> list[str]:
    _anew(page)
    with_scripts = set(ask(page, "prose"))
    with without_its_scripts(page):
        missing = with_scripts - set(ask(page, "prose"))
        with seen(page, NARROW):
            found = ask(page, "without_scripts") + ask(page, "reflow")
    return found + [f"without scripts the word {word} is not there" for word in sorted(missing)[:10]]


def printed(page: Page) -> list[str]:
    """Every word that the print shows on screen is in the PDF, and nothing is wider than the sheet."""
    _anew(page)
    said = set(ask(page, "prose"))
    with seen(page, SHEET, media="print"):
        found = ask(page, "wide_tables")
        shown = {word for word in ask(page, "prose") if not RIGHT_TO_LEFT.search(word)}
        on_paper = _text_of(page.pdf(format="A4"))
    found += [f"on paper the word {word} is not there" for word in sorted(shown) if word not in on_paper][:10]
    return (
        found
        + [
            f"print leaves out the word {word}"
            for word in sorted(said - shown)
            if not RIGHT_TO_LEFT.search(word) and word not in on_paper
        ][:10]
    )


def _text_of(sheet: bytes) -> str:
    """All text of a PDF without spaces, since a line may break within a word, and with ligatures as letters."""
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(sheet)).pages)
    return re.sub(r"[-\u00ad\u2010]\n|\s", "", unicodedata.normalize("NFKC", text))
