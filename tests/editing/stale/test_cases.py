"""What the list of overdue checks says, pinned: each file in cases/ is named after a moment and holds the full output.

After a wanted change of wording: `UPDATE_CASES=1 make test`, then read the differences.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import stale

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    day, _, format = case.stem.partition("_")
    assert stale.main(["--root", str(HERE / "project"), "--now", day, "--format", format or "text"]) == 0
    output = capsys.readouterr().out
    if os.environ.get("UPDATE_CASES"):
        case.write_text(output, encoding="utf-8")
    assert output == case.read_text(encoding="utf-8")


def test_all_clear(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One location, checked half a year less a day ago: the next check is tomorrow."""
    folder = tmp_path / "locations"
    folder.mkdir()
    record = (HERE / "project" / "locations" / "selwerd.yml").read_text(encoding="utf-8")
    (folder / "selwerd.yml").write_text(record, encoding="utf-8")
    assert stale.main(["--root", str(tmp_path), "--now", "2027-05-01"]) == 0
    expected = "Alles is op tijd gecontroleerd. De volgende controle is op 2 mei 2027.\n"
    assert capsys.readouterr().out == expected


def test_the_list_of_the_real_records_can_be_made(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In ten years everything with a check is due, each with a line of its file where the date stands."""
    assert stale.main(["--root", str(project), "--now", "2037-01-01"]) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert told
    for line in told:
        path, number, _ = line.strip().split(":", 2)
        assert "checked" in (project / path).read_text(encoding="utf-8").splitlines()[int(number) - 1]
