"""Tables, pictures and fields: each with the words that belong to it."""

from __future__ import annotations

import re
import unicodedata

from lxml.html import HtmlElement

from .headings import text
from .links import name

FILE_NAME = re.compile(
    r"\.(jpe?g|png|svg|gif|webp)$|^(img|image|foto|logo|afbeelding)[\d_ -]*$", re.IGNORECASE
)
BY_LOOKS = re.compile(
    r"\b(rode|groene|blauwe|gele|oranje|ronde|vierkante|rechter|linker)\s+(knop|link|blok|vak|kader|tekst)|\b(knop|link|blok|vak|menu)\s+(rechts|links|linksboven|rechtsboven)\b",
    re.IGNORECASE,
)
PERSONAL = {"email": "email", "tel": "tel"}


def tables(document: HtmlElement) -> list[str]:
    found = []
    for table in document.xpath("//table"):
        caption = table.xpath("caption")
        if not (caption and text(caption[0])) and not table.get("aria-labelledby"):
            found.append(f"a table without a caption: {text(table)[:60]}")
        heads = table.xpath(".//th")
        if not heads:
            found.append("a table without headers")
        found += [
            f"a header without scope: {text(head)}"
            for head in heads
            if head.get("scope") not in ("col", "row", "colgroup", "rowgroup")
        ]
        found += ["an empty header" for head in heads if not name(head)]
    return found


def pictures(document: HtmlElement) -> list[str]:
    """A picture has a text or is decoration; an icon is decoration beside a text, and so is a sign used as one."""
    found = []
    for image in document.xpath("//img"):
        if image.get("alt") is None:
            found.append(f"a picture without alt: {image.get('src')}")
        elif FILE_NAME.search(image.get("alt")):
            found.append(f"alt is the name of a file: {image.get('alt')}")
    for drawing in document.xpath("//svg"):
        if drawing.get("aria-hidden") != "true" and not (drawing.get("role") == "img" and name(drawing)):
            found.append(f"a drawing that is neither hidden nor named, in {text(drawing.getparent())[:40]}")
    for control in document.xpath("//a[.//svg] | //button[.//svg]"):
        if not " ".join(
            control.xpath(".//text()[not(ancestor::svg) and not(ancestor::*[@aria-hidden='true'])]")
        ).strip():
            found.append(f"an icon without text beside it: {name(control)}")
    for part in document.xpath(
        "//body//text()[not(ancestor::*[@aria-hidden='true']) and not(ancestor::script)]"
    ):
        found += [f"a sign as a picture: {sign} in {part.strip()[:40]}" for sign in part if _is_picture(sign)]
    return found


def _is_picture(sign: str) -> bool:
    return (unicodedata.category(sign) == "So" and sign not in "°©®™") or "\u2190" <= sign <= "\u21ff"


def fields(document: HtmlElement) -> list[str]:
    found = []
    for field in document.xpath(
        "//input[not(@type='hidden') and not(@type='submit') and not(@type='reset')] | //select | //textarea"
    ):
        label = [
            *field.xpath("ancestor::label"),
            *document.xpath("//label[@for=$id]", id=field.get("id") or "-"),
        ]
        named = any(text(one) for one in label) or field.get("aria-label") or field.get("aria-labelledby")
        if not named:
            found.append(
                f"a field with {'only a placeholder' if field.get('placeholder') else 'no label'}: {field.get('name')}"
            )
        if field.get("type") in PERSONAL and not field.get("autocomplete"):
            found.append(f"a field that a browser can't fill in: {field.get('name')}")
    for form in document.xpath("//form"):
        if form.get("action") and not form.xpath(
            ".//button[not(@type) or @type='submit'] | .//input[@type='submit']"
        ):
            found.append(f"a form without a button: {form.get('action')}")
        found += _groups(form)
    return found


def _groups(form: HtmlElement) -> list[str]:
    """Choices that belong together stand in a group with a name."""
    found = []
    for radio in form.xpath(
        ".//input[@type='radio'][not(ancestor::fieldset[legend]) and not(ancestor::*[@role='radiogroup' or @role='group'])]"
    ):
        found.append(f"a choice without the question: {radio.get('name')}")
    return found + [
        "a group without a name"
        for group in form.xpath(".//fieldset[not(legend)]")
        if not group.get("aria-labelledby")
    ]


def sensory(document: HtmlElement) -> list[str]:
    """No instruction that only makes sense to who sees colour, shape or place."""
    said = " ".join(" ".join(document.xpath("//main//text()[not(ancestor::script)]")).split())
    return [f"an instruction by looks: {match[0]}" for match in BY_LOOKS.finditer(said)]
