"""Language: the page says its own, and words of another language say theirs, so that a voice can pronounce them."""

from __future__ import annotations

import re
import unicodedata

from lxml.html import HtmlElement

OFFERED = {"nl", "en", "uk", "ar", "tr"}
RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
SCRIPTS = {
    "CYRILLIC": {"uk", "ru", "bg"},
    "ARABIC": {"ar", "fa", "ur"},
    "HEBREW": {"he"},
    "ETHIOPIC": {"ti", "am"},
}
NAMES = {
    "English": "en", "Українська": "uk", "العربية": "ar", "Türkçe": "tr", "Deutsch": "de", "Français": "fr", "Polski": "pl",
}  # fmt: skip
COMMON = {
    "nl": set(
        [
            "de",
            "het",
            "een",
            "van",
            "voor",
            "niet",
            "naar",
            "wij",
            "zijn",
            "met",
            "bij",
            "als",
            "ook",
            "maar",
            "uw",
            "deze",
            "wordt",
            "kunt",
        ]
    ),
    "en": set(
        [
            "the",
            "and",
            "you",
            "your",
            "with",
            "this",
            "that",
            "from",
            "our",
            "how",
            "what",
            "they",
            "not",
            "have",
            "who",
            "when",
            "where",
            "are",
        ]
    ),
    "tr": set(["ve", "bir", "için", "ile", "veya", "nasıl", "değil", "olarak", "sizin"]),
    "de": set(["und", "der", "das", "nicht", "mit", "ein", "eine", "für", "auf", "ist"]),
}
"""Words so common that two of them tell a language."""
ENOUGH = 2


def language(document: HtmlElement) -> list[str]:
    own = (document.get("lang") or "").split("-")[0]
    found = [] if own in OFFERED else [f"the page says its language is '{own}'"]
    if (document.get("dir") == "rtl") != (own in RIGHT_TO_LEFT):
        found.append(f"the direction of a page in {own} is {document.get('dir')}")
    for part in document.xpath("//body//text()[not(ancestor::script | ancestor::style)] | //title/text()"):
        found += _words(part, _said(part.getparent(), part.is_tail))
    return found


def _said(element: HtmlElement, is_tail: bool) -> str:
    """The language that holds for a piece of text."""
    holder = element.getparent() if is_tail else element
    while holder is not None:
        if code := holder.get("lang"):
            return code.split("-")[0].lower()
        holder = holder.getparent()
    return ""


def _words(part: str, said: str) -> list[str]:
    words = part.strip()
    if not words:
        return []
    if words in NAMES and NAMES[words] != said:
        return [f"'{words}' stands in {said}, not in {NAMES[words]}"]
    for script, codes in SCRIPTS.items():
        if said not in codes and any(unicodedata.name(letter, "").startswith(script) for letter in words):
            return [f"'{words[:60]}' has {script.lower()} letters and stands in {said}"]
    used = set(re.findall(r"\w+(?:['’]\w+)*", words.lower()))
    own = len(used & COMMON.get(said, set()))
    others = {code: len(used & common) for code, common in COMMON.items() if code != said}
    likely = max(others, key=lambda code: others[code])
    if others[likely] >= ENOUGH and others[likely] > own:
        return [f"'{words[:80]}' looks like {likely} and stands in {said}"]
    return []
