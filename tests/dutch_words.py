"""Finds Dutch in a page of another language: text that is not marked as Dutch, and common Dutch words in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html

DUTCH = re.compile(
    r"\b(het|een|niet|voor|naar|uw|geen|deze|bij|zoek|toon|dicht|onbekend|gaat|wij weten|telefoon|nog|"
    r"vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur|locaties|let op|meldingen)\b",
    re.IGNORECASE,
)
"""Words that are Dutch and nothing else in English, Ukrainian, Arabic or Turkish."""
SILENT = {"script", "style"}
SPOKEN_ATTRIBUTES = (
    "aria-label",
    "title",
    "placeholder",
    "alt",
    "content",
    "data-none",
    "data-other",
    "data-one",
)


def unmarked(page: html.HtmlElement) -> Iterator[str]:
    """Every text of a page that is not in a part marked as Dutch, names and labels for listeners included."""
    for element in page.iter(html.etree.Element):
        if element.tag in SILENT or _is_dutch(element):
            continue
        yield from (text for text in [element.text, *(child.tail for child in element)] if text)
        yield from (element.get(name) for name in SPOKEN_ATTRIBUTES if element.get(name))


def _is_dutch(element: html.HtmlElement) -> bool:
    marked = next((e for e in [element, *element.iterancestors()] if e.get("lang")), None)
    return marked is not None and marked.get("lang") == "nl"


def leaks(page: html.HtmlElement) -> list[str]:
    return [text.strip() for text in unmarked(page) if DUTCH.search(text)]
