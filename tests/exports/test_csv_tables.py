"""The tables read back as a spreadsheet in the Netherlands would read them."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from exports import csv_tables
from exports.plain import plain
from publications import PROJECT, made_up, method, real
from registry.kinds import BY_KEY

FILES = csv_tables.files(real())


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";", strict=True))


@pytest.mark.parametrize("key", csv_tables.KEYS)
def test_a_row_per_record_under_labels_of_the_model(key: str) -> None:
    text = FILES[f"api/v1/{key}.csv"]
    header = next(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert len(set(header)) == len(header)
    assert header[0] == "Kenmerk" and header[1] in ("Naam", "Titel")
    titles = {info.title for name, info in BY_KEY[key].model.model_fields.items() if name != "previous_ids"}
    assert titles == {label.split(": ")[0] for label in header} - {csv_tables.ADDRESS}
    records = real().registry.all(key)
    assert [row["Kenmerk"] for row in rows(text)] == [record.id for record in records]
    assert [row["Webadres"] for row in rows(text)] == [real().url(record) for record in records]
    assert not any(None in row or None in row.values() for row in rows(text))


def test_values_as_a_dutch_spreadsheet_reads_them() -> None:
    row = next(row for row in rows(FILES["api/v1/methods.csv"]) if row["Kenmerk"] == "dialoogtafel")
    assert row["Groepsgrootte: Meeste deelnemers"] == "8"
    assert row["Invloed van bewoners"] == "meepraten"
    assert row["Doelen"] == "elkaar leren kennen | verdiepen in gesprek | verkennen wat er speelt"
    assert row["Privacy: Persoonsgegevens"] == "ja"
    assert row["Controle: Gecontroleerd op"] == "2026-11-21"
    assert "tijdens: Ronde 3, dromen: 25: gespreksbegeleider: Vraag:" in row["Zo doet u het"]


def test_half_hours_have_a_comma_and_no_cell_is_a_formula() -> None:
    effort = plain(real().registry.get("methods", "dialoogtafel").effort) | {"preparation_hours": 2.5}
    changed = method("dialoogtafel", name="=1+1", summary="+31", effort=effort)
    (row,) = rows(csv_tables.table("methods", made_up(changed)))
    assert row["Tijd: Uren voorbereiding"] == "2,5"
    assert (row["Naam"], row["In het kort"]) == ("'=1+1", "'+31")


def test_the_page_for_reusers_explains_the_tables() -> None:
    text = (PROJECT / "content" / "open-data.md").read_text(encoding="utf-8")
    assert all(f"`/{path}`" in text for path in FILES)
    assert f"`{csv_tables.BETWEEN}`" in text
