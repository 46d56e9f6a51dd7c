"""What stands above the text of a page: read when it can be, and never in the way when it can't."""

from __future__ import annotations

import pytest

from registry.front_matter import front_matter


def test_fields_and_where_the_text_begins() -> None:
    found = front_matter("---\ntitle: Cijfers\nprevious_addresses: [over/getallen/, /tellen]\n---\nTekst\n")
    assert (found.fields["title"], found.lines) == ("Cijfers", 4)
    assert found.former == ("over/getallen/", "tellen/")


@pytest.mark.parametrize(
    "text", ["", "Tekst\n", "---\nnooit af\n", "---\n- lijst\n---\n", "---\na: [\n---\n"]
)
def test_without_fields(text: str) -> None:
    assert front_matter(text).fields == {} and front_matter(text).former == ()


def test_what_is_no_address() -> None:
    found = front_matter("---\nprevious_addresses: [Over/Cijfers, 'a b', ../weg, goed]\n---\n")
    assert (found.former, found.no_addresses) == (("goed/",), ("Over/Cijfers", "a b", "../weg"))
    assert front_matter("---\nprevious_addresses: over/cijfers\n---\n").former == ("over/cijfers/",)
