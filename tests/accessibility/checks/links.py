"""Links: the text alone says where each leads, the same text always to the same place."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from .headings import text

VAGUE = {
    "hier", "klik hier", "klik", "lees meer", "lees verder", "meer", "meer lezen", "meer info", "meer informatie", "verder",
    "bekijk", "details", "link", "deze link", "deze pagina", "download", "website", "here", "click here", "read more", "more",
}  # fmt: skip
FILE_NAME = re.compile(r"^[\w%-]+\.(pdf|docx?|html?|jpe?g|png|svg)$", re.IGNORECASE)
PHONE = re.compile(r"(?<![\d/.-])0\d{2,3}[  -]\d{1,4}(?:[  -]\d{1,4}){0,3}(?![\d/-])")
BREAKS = re.compile(r"\d \d")
SAYS_SO = ("nieuw venster", "nieuw tabblad", "new window", "new tab")


def name(element: HtmlElement) -> str:
    """The accessible name of a link or button, near enough."""
    if label := element.get("aria-label"):
        return label.strip()
    if ids := element.get("aria-labelledby"):
        return " ".join(text(part) for one in ids.split() for part in element.xpath("//*[@id=$id]", id=one))
    heard = [
        *element.xpath(".//text()[not(ancestor::*[@aria-hidden='true'])]"),
        *element.xpath(".//img/@alt"),
    ]
    return " ".join(" ".join(heard).split())


def link_texts(document: HtmlElement) -> list[str]:
    found = []
    for link in document.xpath("//a[@href][not(ancestor-or-self::*[@hidden])]"):
        said = name(link)
        if not said:
            found.append(f"a link without text to {link.get('href')}")
        if said.strip(" .:>»›→").lower() in VAGUE or FILE_NAME.match(said):
            found.append(f"a link that says nothing by itself: {said}")
        if link.get("href").strip() in ("#", "") or link.get("href").lower().startswith("javascript:"):
            found.append(f"a link that leads nowhere: {said}")
        if link.get("target") == "_blank" and not any(words in said.lower() for words in SAYS_SO):
            found.append(f"opens a new window without saying so: {said}")
    return found


def label_in_name(document: HtmlElement) -> list[str]:
    """Who says the words on a control to the computer means that control."""
    found = []
    for control in document.xpath("//a[@aria-label] | //button[@aria-label]"):
        words = " ".join(" ".join(control.xpath(".//text()[not(ancestor::*[@aria-hidden='true'])]")).split())
        if words.lower() not in control.get("aria-label").lower():
            found.append(f"'{words}' is called '{control.get('aria-label')}'")
    return found


def same_text_same_place(document: HtmlElement) -> list[str]:
    places: dict[str, str] = {}
    found = []
    for link in document.xpath("//a[@href]"):
        said = name(link).lower()
        place = _place(link.get("href"))
        if places.setdefault(said, place) != place:
            found.append(f"'{said}' leads to {places[said]} and to {place}")
    return found


def _place(href: str) -> str:
    """Where a link leads, without the anchor within that page; addresses here may be relative or whole."""
    whole = urlsplit(urljoin("http://site.test/", href))
    return (
        f"{whole.netloc}{whole.path}?{whole.query}"
        if whole.path.strip("/") or whole.netloc != "site.test"
        else href
    )


def phone_numbers(document: HtmlElement) -> list[str]:
    """A phone number on a page can be dialled from that page, and stays on one line.

    Not on a poster, where nothing can be pressed, and not in a card, which is as a whole the way to the page with the number.
    """
    if document.xpath("//link[contains(@href, 'poster.css')]"):
        return []
    links = document.xpath("//a[starts-with(@href, 'tel:')]")
    found = [f"a number that can break: {text(link)}" for link in links if BREAKS.search(link.text_content())]
    dialled = {link.get("href").removeprefix("tel:").replace("+31", "0") for link in links}
    loose = document.xpath(
        "//body//text()[not(ancestor::a | ancestor::script | ancestor::label | ancestor::*[contains(@class, 'card')])]"
    )
    numbers = (number[0] for part in loose for number in PHONE.finditer(part))
    return found + [
        f"a number that is no link: {number}" for number in numbers if _digits(number) not in dialled
    ]


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
