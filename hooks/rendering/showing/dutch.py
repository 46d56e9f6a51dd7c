"""How values are written on the page, in Dutch: numbers, lists, phone numbers, names of sites and languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from babel import Locale, numbers

from hours.words import DUTCH

NOT_FROM_ABROAD = ("0800", "0900", "0906", "0909")


@lru_cache(maxsize=2_000)
def number(value: float) -> str:
    """12.500 or 8,3"""
    return numbers.format_decimal(value, locale=DUTCH)


def joined(words: Sequence[str], last: str = "en") -> str:
    """kaas, brood en melk"""
    words = [str(word) for word in words]
    return f" {last} ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text. YAML's folded style leaves one line end where the editor left a line empty."""
    border = "\n\n" if "\n\n" in text else "\n"
    return [" ".join(part.split()) for part in text.split(border) if part.strip()]


def tel(phone: str) -> str:
    """A link that dials. Short and free numbers only work as they are, the others get the country in front."""
    digits = "".join(c for c in phone if c.isdigit())
    if phone.startswith("+"):
        return f"tel:+{digits}"
    if digits.startswith("0") and not digits.startswith(NOT_FROM_ABROAD):
        return f"tel:+31{digits[1:]}"
    return f"tel:{digits}"


def unbroken(text: str) -> str:
    """The same words, kept on one line: a phone number that breaks is hard to read and to dial."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def site(url: str) -> str:
    """groningen.nl, for the text of a link to another site"""
    return urlsplit(url).netloc.removeprefix("www.")


def language(code: str) -> str:
    """Arabisch for ar"""
    return Locale.parse(code.replace("-", "_")).get_display_name(DUTCH) or code
