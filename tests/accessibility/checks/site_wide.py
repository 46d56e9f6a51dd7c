"""What holds between pages: titles differ, the menu and the help stand in the same place everywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from lxml.html import HtmlElement

from .headings import text

EASY = "makkelijk"
"""Where the pages in easy Dutch stand."""
HELP = ("direct-hulp", "direct-help", "hulp-nu")
"""What the page with direct help is called in the editions of the site."""


def titles_differ(documents: Mapping[str, HtmlElement]) -> list[str]:
    pages = defaultdict(list)
    for url, document in documents.items():
        pages[text(document.xpath("//head/title")[0])].append(url)
    return [f"'{title}' is the title of {', '.join(urls)}" for title, urls in pages.items() if len(urls) > 1]


def one_name_per_site(documents: Mapping[str, HtmlElement]) -> list[str]:
    """Behind the bar of every title stands the same name."""
    names = {text(document.xpath("//head/title")[0]).split(" | ")[-1] for document in documents.values()}
    return [] if len(names) == 1 else [f"the site has several names: {', '.join(sorted(names))}"]


def same_menu(documents: Mapping[str, HtmlElement]) -> list[str]:
    """The links of the header and of the footer come in the same order on all pages of a language (WCAG 3.2.3, 3.2.4, 3.2.6)."""
    found = []
    for part in ("header[nav or .//nav]", "footer"):
        menus: dict[str, dict[tuple[str, ...], list[str]]] = defaultdict(lambda: defaultdict(list))
        for url, document in documents.items():
            for place in document.xpath(f"/html/body/{part}"):
                menus[_edition(url, document)][_links(place)].append(url)
        for language, variants in menus.items():
            if len(variants) > 1:
                rare = min(variants.values(), key=len)
                found.append(
                    f"{part} in {language} has {len(variants)} forms, one of them on {', '.join(rare[:3])}"
                )
    return found


def _links(place: HtmlElement) -> tuple[str, ...]:
    """The texts of the links in order; which languages a page is offered in differs by page."""
    return tuple(text(link) for link in place.xpath(".//a[not(@hreflang) and not(@lang)]"))


def _edition(url: str, document: HtmlElement) -> str:
    """A language, or the easy Dutch beside the Dutch: each has a menu of its own."""
    return EASY if url.startswith(f"{EASY}/") else document.get("lang", "")


def help_everywhere(documents: Mapping[str, HtmlElement]) -> list[str]:
    """From every page with a menu one link leads to direct help."""
    return [
        f"{url} has no way to direct help"
        for url, document in documents.items()
        if document.xpath("//header//nav")
        and not any(name in address for name in HELP for address in (url, *document.xpath("//a/@href")))
    ]
