"""Headings and titles: together they tell what a page holds."""

from __future__ import annotations

from itertools import pairwise
from urllib.parse import urlsplit

from lxml.html import HtmlElement

LEVELS = "//h1|//h2|//h3|//h4|//h5|//h6"


def text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def headings(document: HtmlElement) -> list[str]:
    """One h1, no level skipped, none empty, and none twice under the same heading above it."""
    all_headings = [
        heading
        for heading in document.xpath(LEVELS)
        if not heading.xpath("ancestor-or-self::*[@hidden] | ancestor::dialog")
    ]
    found = []
    if (count := len(document.xpath("//h1"))) != 1:
        found.append(f"{count} h1 headings")
    for above, below in pairwise(all_headings):
        if int(below.tag[1]) > int(above.tag[1]) + 1:
            found.append(f"from {above.tag} to {below.tag}: {text(below)}")
    found += ["an empty heading" for heading in all_headings if not text(heading)]
    return found + _twice(all_headings)


def _twice(all_headings: list[HtmlElement]) -> list[str]:
    path: list[str] = []
    seen: set[tuple[str, ...]] = set()
    found = []
    for heading in all_headings:
        path = [*path[: int(heading.tag[1]) - 1], text(heading)]
        if tuple(path) in seen:
            found.append(f"the same heading twice: {' > '.join(path)}")
        seen.add(tuple(path))
    return found


def title(document: HtmlElement) -> list[str]:
    """A title says the page first and then the site; the start page has only the name of the site."""
    titles = document.xpath("//head/title/text()")
    if not titles or not titles[0].strip():
        return ["no title"]
    parts = titles[0].split(" | ")
    return [] if (len(parts) == 2 and all(parts)) or _is_home(document) else [f"title is {titles[0]}"]


def _is_home(document: HtmlElement) -> bool:
    return any(urlsplit(address).path == "/" for address in document.xpath("//link[@rel='canonical']/@href"))


def lookalikes(document: HtmlElement) -> list[str]:
    """What looks like a heading or a list is one: no line that is all bold, no dashes at the start of lines."""
    found = []
    for paragraph in document.xpath("//main//p[not(ancestor-or-self::*[@hidden])]"):
        bold = paragraph.xpath("strong | b")
        whole = text(paragraph)
        if (
            whole
            and len(bold) == 1
            and len(paragraph) == 1
            and text(bold[0]) == whole
            and not whole.endswith((".", "!", "?"))
            and not paragraph.get("role")
        ):
            found.append(f"bold text as a heading: {whole}")
        if whole.startswith(("- ", "• ", "* ", "– ")):
            found.append(f"a list made of signs: {whole[:60]}")
        if paragraph.xpath(".//br/following-sibling::node()[1][self::br]"):
            found.append(f"empty lines as a border between paragraphs: {whole[:60]}")
    return found
