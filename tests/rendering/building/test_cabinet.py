"""What is kept between builds is used only when it is as it was left."""

from __future__ import annotations

from pathlib import Path

from rendering.building.cabinet import FOLDER, Cabinet


def kept_file(cabinet: Cabinet, folder: Path) -> tuple[str, int, int]:
    page = folder / "index.html"
    page.write_text("de pagina", encoding="utf-8")
    return cabinet.keep(page, "ab12")


def test_what_was_put_away_comes_back(tmp_path: Path) -> None:
    Cabinet(tmp_path, "one").put("ledger", {"a": 1})
    assert Cabinet(tmp_path, "one").get("ledger") == {"a": 1}
    assert Cabinet(tmp_path, "other").get("ledger") is None


def test_what_is_damaged_is_not_used(tmp_path: Path) -> None:
    cabinet = Cabinet(tmp_path, "one")
    cabinet.put("ledger", {"a": 1})
    path = tmp_path / FOLDER / "one" / "ledger"
    whole = path.read_bytes()
    for damaged in (b"", whole[:-1], whole[:20] + b"x" + whole[21:], b"iets anders"):
        path.write_bytes(damaged)
        assert cabinet.get("ledger") is None


def test_a_file_is_given_until_someone_changes_it(tmp_path: Path) -> None:
    cabinet = Cabinet(tmp_path, "one")
    kept = kept_file(cabinet, tmp_path)
    assert cabinet.give(kept, tmp_path / "given.html")
    assert (tmp_path / "given.html").read_text(encoding="utf-8") == "de pagina"
    (tmp_path / "given.html").write_text("veranderd in de site", encoding="utf-8")
    assert not cabinet.give(kept, tmp_path / "again.html")
    assert not (tmp_path / "again.html").exists()


def test_what_is_kept_for_other_code_is_thrown_away(tmp_path: Path) -> None:
    Cabinet(tmp_path, "old").put("ledger", 1)
    cabinet = Cabinet(tmp_path, "new")
    name, *_ = kept_file(cabinet, tmp_path)
    cabinet.put("ledger", 2)
    cabinet.tidy({name})
    assert (cabinet.folder / name).is_file()
    cabinet.tidy(set())
    assert not (cabinet.folder / name).exists()
    assert (cabinet.get("ledger"), Cabinet(tmp_path, "old").get("ledger")) == (2, None)


def test_where_nothing_can_be_kept_nothing_is(tmp_path: Path) -> None:
    """A file stands where the folder has to come: even root can't make it."""
    (tmp_path / ".build").write_text("", encoding="utf-8")
    cabinet = Cabinet(tmp_path, "one")
    cabinet.put("ledger", 1)
    kept = kept_file(cabinet, tmp_path)
    assert cabinet.get("ledger") is None
    assert cabinet.room("templates") is None
    cabinet.tidy(set())
    assert not cabinet.give(kept, tmp_path / "given.html")
