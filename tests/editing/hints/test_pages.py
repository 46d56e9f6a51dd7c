"""Which texts of a page in Markdown are read, and where each stands."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from editing.hints.pages import page, pages_for_residents

PROJECT = Path(__file__).parent / "project"


def test_only_running_text_counts_with_its_line_and_its_heading() -> None:
    (rights,) = pages_for_residents(PROJECT)
    assert (str(rights.path), rights.title) == ("content/rechten.md", "Uw rechten")
    assert [(text.line, text.label, text.text) for text in rights.prose] == [
        (6, "Uw rechten", "Hier leest u wat u mag vragen, en waar u dat doet. Dat is niet moeilijk."),
        (11, "Hulp vragen", "U komt langs bij het team in uw buurt. Daar kijkt iemand met u mee."),
        (13, "Hulp vragen", "Een verstrekking wordt toegekend."),
    ]


def test_a_page_without_a_title_goes_by_its_path() -> None:
    path = PurePosixPath("content/kort.md")
    bare = page(path, "Dit is de eerste regel van de pagina.")
    assert (bare.title, bare.prose[0].line) == ("content/kort.md", 1)
    assert page(path, "---\nnooit af\n").prose == ()
