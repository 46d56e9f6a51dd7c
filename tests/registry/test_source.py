"""What comes out of a file: values, and the place of each."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
import yaml

from registry.document import Document
from registry.problems import Place
from registry.source import MAX_BYTES, read

PATH = PurePosixPath("locations/selwerd.yml")


def good(text: str) -> Document:
    document, problems = read(PATH, text.encode())
    assert problems == []
    return document


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("no", "no"),
        ("off", "off"),
        ("Yes", "Yes"),
        ("2026-12-24", "2026-12-24"),
        ('"10:00"', "10:00"),
        ('"0503674000"', "0503674000"),
        ("12", 12),
        ("-3", -3),
        ("53.24", 53.24),
        ("true", True),
        ("false", False),
        ("", None),
        ("~", None),
        ("null", None),
        ("'true'", "true"),
        ("1.2.3", "1.2.3"),
        ("12 bewoners", "12 bewoners"),
    ],
)
def test_values(written: str, read_as: object) -> None:
    assert good(f"field: {written}\n").data == {"field": read_as}


@pytest.mark.parametrize(
    "written", ["10:00", "9:30", "0503674000", "1_000", "0x1F", "0o17", "1e5", ".inf", "+31"]
)
def test_what_yaml_versions_read_differently_needs_quotes(written: str) -> None:
    document, problems = read(PATH, f"field: {written}\n".encode())
    assert [(p.place, f'"{written}"' in p.sentence) for p in problems] == [(Place(1, 8), True)]
    assert document.data == {"field": written}


@pytest.mark.parametrize("written", ["12", "9.10", "true", "0150"])
def test_what_is_no_text_keeps_its_spelling(written: str) -> None:
    assert read(PATH, f"field: {written}\n".encode())[0].marks.bare == {("field",): written}


@pytest.mark.parametrize("sign", ["|", ">", "|-", ">+"])
def test_a_block_of_text_has_no_line_end_behind_it(sign: str) -> None:
    assert good(f"field: {sign}\n  WIJ Selwerd\n\nkind: entree\n").data["field"] == "WIJ Selwerd"


def test_of_a_field_that_stands_there_twice_the_first_counts() -> None:
    document, problems = read(PATH, b"contact:\n  phone: a\ncontact:\n  phone: b\n  email: c\n")
    assert [problem.place for problem in problems] == [Place(3, 1)]
    assert document.data == {"contact": {"phone": "a"}}
    assert document.place(("contact", "phone"), of_value=True) == Place(2, 10)
    assert document.is_doubtful(("contact", "phone"))


def test_a_field_that_takes_in_an_alias_makes_its_block_doubtful() -> None:
    document, _ = read(PATH, b"name: a\naddress:\n  <<: *b\n  city: c\n")
    assert document.is_doubtful(("address", "city"))
    assert not document.is_doubtful(("name",))
    assert document.holds_doubt(())


def test_places_of_keys_and_values() -> None:
    document = good("name: WIJ\nhours:\n  - id: balie\n    week: {monday: []}\n")
    assert document.place(("name",)) == Place(1, 1)
    assert document.place(("name",), of_value=True) == Place(1, 7)
    assert document.place(("hours", 0, "id"), of_value=True) == Place(3, 9)
    assert document.place(("hours", 0, "week", "monday")) == Place(4, 12)


def test_the_place_of_a_list_or_block_below_its_key_is_that_key() -> None:
    document = good("hours:\n  - id: balie\n    week: {monday: []}\n")
    assert document.place(("hours",), of_value=True) == Place(1, 1)
    assert document.place(("hours", 0), of_value=True) == Place(2, 5)
    assert document.place(("hours", 0, "week"), of_value=True) == Place(3, 11)


def test_a_place_that_is_not_there_is_the_nearest_around_it() -> None:
    document = good("hours:\n  - id: balie\n")
    assert document.place(("hours", 0, "week", "monday")) == Place(2, 5)
    assert document.place(("address", "street")) == Place(1, 1)


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems(ending: str) -> None:
    document = good(ending.join(["name: WIJ", "kind: entree", ""]))
    assert document.data == {"name": "WIJ", "kind": "entree"}
    assert document.place(("kind",)) == Place(2, 1)


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert read(PATH, b"\xef\xbb\xbfname: WIJ\n")[0].data == {"name": "WIJ"}


def test_a_file_of_ten_megabytes_is_refused_unread() -> None:
    document, problems = read(PATH, b"a: " + b"x" * 10_000_000)
    assert len(problems) == 1
    assert document.data is None
    assert MAX_BYTES < 10_000_000


def test_the_fast_parser_is_the_one_in_use() -> None:
    assert yaml.__with_libyaml__
