"""The frame of a page: landmarks, the skip link, what is current, and nothing that gets in the way."""

from __future__ import annotations

from collections import Counter

from lxml.html import HtmlElement

from .headings import text

FOCUSABLE = "//body//a[@href] | //body//button | //body//input[not(@type='hidden')] | //body//select | //body//textarea | //body//summary | //body//*[@tabindex='0']"


def landmarks(document: HtmlElement) -> list[str]:
    """One main; every navigation named, each name once; all of it but the skip link inside a landmark is axe's work."""
    found = []
    if (count := len(document.xpath("//main"))) != 1:
        found.append(f"{count} main elements")
    names = Counter(nav.get("aria-label") or nav.get("aria-labelledby") for nav in document.xpath("//nav"))
    if len(names) + names[None] > 1 and None in names:
        found.append("a nav without a name")
    return found + [f"{count} navs are called {name}" for name, count in names.items() if name and count > 1]


def skip_link(document: HtmlElement) -> list[str]:
    """The first stop leads past the menu to main, which can take the focus. A page without a menu needs none."""
    if not document.xpath("//header//nav"):
        return []
    first = document.xpath(FOCUSABLE)[0]
    target = document.xpath("//main[@id=$id]", id=first.get("href", "").removeprefix("#"))
    if not first.get("href", "").startswith("#") or not target:
        return [f"the first stop is {text(first)}, which does not lead to main"]
    return [] if target[0].get("tabindex") == "-1" else ["main can't take the focus"]


def current(document: HtmlElement) -> list[str]:
    """A link to the page itself says that it is the current one; a trail ends with it."""
    found = []
    for trail in document.xpath("//nav[ol]"):
        if len(trail.xpath(".//*[@aria-current='page']")) != 1:
            found.append("the trail does not say which page this is")
    for link in document.xpath("//nav//a[@href='./' or @href='.']"):
        if link.get("aria-current") != "page" and link.get("hreflang") is None:
            found.append(f"'{text(link)}' leads to this page and does not say so")
    return found


def obstacles(document: HtmlElement) -> list[str]:
    """What takes a visitor's own ways away: zooming, the order of the focus, time, sound, keys."""
    found = []
    for view in document.xpath("//meta[@name='viewport']/@content"):
        if "user-scalable" in view or "maximum-scale" in view:
            found.append("zooming is limited")
    for refresh in document.xpath("//meta[@http-equiv='refresh']/@content"):
        if not refresh.startswith("0"):
            found.append(f"the page goes on by itself: {refresh}")
    for element in document.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("marquee", "blink", "embed", "object", "frameset"):
            found.append(f"a {element.tag}")
        if element.tag in ("audio", "video") and (
            element.get("autoplay") is not None or not element.get("controls") or not element.xpath("track")
        ):
            found.append(f"{element.tag} that starts by itself, has no controls or no captions")
        found += [
            f"{name} on <{element.tag}>"
            for name in element.attrib
            if name in ("accesskey", "autofocus") or name.startswith("on")
        ]
        if (element.get("tabindex") or "0").lstrip("-").isdigit() and int(element.get("tabindex") or 0) > 0:
            found.append(f"tabindex {element.get('tabindex')} on <{element.tag}>")
        if element.get("role") == "application":
            found.append("role application")
    return found


def no_media(document: HtmlElement) -> list[str]:
    """No sound, film, frame or drawing surface: what WCAG asks of those does not apply as long as there are none."""
    return [
        f"there is a {element.tag}"
        for element in document.iter("audio", "video", "iframe", "object", "embed", "canvas")
    ]


def no_demands(document: HtmlElement) -> list[str]:
    """No form asks for an account, a signature or an answer that can be wrong, so there is no error to explain."""
    wrong = "@required or @pattern or @type='password' or @aria-required='true'"
    found = [
        f"a field that can be wrong: {field.get('name')}"
        for field in document.xpath(f"//input[{wrong}] | //select[@required] | //textarea[@required]")
    ]
    return found + [
        "a form that sends something"
        for form in document.xpath("//form")
        if form.get("method", "get").lower() == "post"
    ]


def identifiers(document: HtmlElement) -> list[str]:
    """Each id once, and every id that another element points at is there."""
    ids = Counter(document.xpath("//@id"))
    found = [f"id {one} stands {count} times" for one, count in ids.items() if count > 1]
    for attribute in (
        "for",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-activedescendant",
        "aria-owns",
    ):
        for value in document.xpath(f"//@{attribute}"):
            found += [
                f"{attribute} points at {one}, which is not there" for one in value.split() if one not in ids
            ]
    return found
