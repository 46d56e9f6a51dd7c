"""Reading aloud, with a voice of our own making that says when it would speak."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.needs_browser

URL = "waarvoor/schulden/"
VOICE = """
(voices) => {
  window.said = [];
  window.speaking = null;
  class Utterance { constructor(text) { this.text = text; } }
  const synthesis = new EventTarget();
  synthesis.getVoices = () => voices;
  synthesis.speak = (utterance) => { window.said.push(utterance); window.speaking = utterance; };
  synthesis.cancel = () => { window.speaking = null; };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  window.SpeechSynthesisUtterance = Utterance;
  window.endSentence = () => window.speaking && window.speaking.onend();
  window.arrive = (more) => { voices.push(...more); synthesis.dispatchEvent(new Event('voiceschanged')); };
}
"""
DUTCH = {"lang": "nl-NL", "localService": True, "name": "Ellen"}
FROM_AFAR = {"lang": "nl-NL", "localService": False, "name": "Wolk"}
ENGLISH = {"lang": "en-GB", "localService": True, "name": "Kate"}
MARKED = "() => [...(CSS.highlights.get('read-aloud') ?? [])].map(range => range.toString().replace(/\\s+/g, ' ').trim())"


def open_with(page: Page, voices: list[dict[str, object]], url: str = URL) -> None:
    page.add_init_script(f"({VOICE})({voices!r})".replace("True", "true").replace("False", "false"))
    page.goto(url)


def said(page: Page) -> list[str]:
    return page.evaluate("() => window.said.map(utterance => utterance.text)")


@pytest.mark.parametrize(
    "voices", [[], [ENGLISH], [FROM_AFAR]], ids=["none", "english", "through the network"]
)
def test_without_a_dutch_voice_of_its_own_there_is_no_button(
    page: Page, voices: list[dict[str, object]]
) -> None:
    open_with(page, voices)
    expect(page.get_by_role("button", name="Lees voor")).to_have_count(0)


def test_a_voice_that_comes_later_brings_the_button(page: Page) -> None:
    open_with(page, [])
    page.evaluate("voice => window.arrive([voice])", DUTCH)
    expect(page.get_by_role("button", name="Lees voor")).to_be_visible()


def test_sentence_by_sentence_with_its_mark(page: Page) -> None:
    open_with(page, [ENGLISH, DUTCH])
    page.get_by_role("button", name="Lees voor").click()
    assert said(page) == [page.locator("h1").inner_text()]
    assert page.evaluate(MARKED) == said(page)
    for _ in range(6):
        page.evaluate("() => window.endSentence()")
    assert len(said(page)) == 7
    assert page.evaluate(MARKED) == [said(page)[-1]]
    text = " ".join(page.locator("main").inner_text().split())
    assert all(sentence in text for sentence in said(page))
    assert page.evaluate("() => window.said.every(utterance => utterance.voice.name === 'Ellen')")


def test_pause_says_the_sentence_again_and_stop_begins_anew(page: Page) -> None:
    open_with(page, [DUTCH])
    page.get_by_role("button", name="Lees voor").press("Enter")
    page.evaluate("() => window.endSentence()")
    page.get_by_role("button", name="Pauze").press("Space")
    before = said(page)
    page.get_by_role("button", name="Lees verder").click()
    assert said(page) == [*before, before[-1]]
    page.get_by_role("button", name="Stop").press("Enter")
    assert page.evaluate(MARKED) == []
    expect(page.get_by_role("button", name="Lees voor")).to_be_focused()
    page.get_by_role("button", name="Lees voor").click()
    assert said(page)[-1] == before[0]


def test_the_end_is_told(page: Page) -> None:
    open_with(page, [DUTCH])
    page.get_by_role("button", name="Lees voor").click()
    page.evaluate("() => { for (let i = 0; i < 5000 && window.speaking; i += 1) window.endSentence(); }")
    expect(page.locator("[data-read-status]")).to_have_text("Klaar met voorlezen.")
    assert len(said(page)) > 20
