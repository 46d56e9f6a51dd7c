"""What `make new` says and writes, pinned: each file in cases/ holds a command, what it said, and what it wrote.

After a wanted change: `UPDATE_CASES=1 make test`, then read the differences.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
from pathlib import Path

import pytest

import new
from editing.beginning import OFFERED
from registry.load import load

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").iterdir())
NOW = ["--now", "2026-11-23T12:00"]


def files(root: Path) -> dict[Path, str]:
    return {path.relative_to(root): path.read_text(encoding="utf-8") for path in root.rglob("*.yml")}


def written(before: dict[Path, str], after: dict[Path, str]) -> str:
    """What came after what was already there."""
    assert all(after[path].startswith(text) for path, text in before.items())
    grown = {path: text.removeprefix(before.get(path, "")) for path, text in sorted(after.items())}
    return "".join(f"--- {path}\n{text}" for path, text in grown.items() if text)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = shutil.copytree(HERE / "project", tmp_path / "project")
    before = files(root)
    command = case.read_text(encoding="utf-8").split("\n", 1)[0]
    status = new.main(["--root", str(root), *NOW, *shlex.split(command)])
    printed = capsys.readouterr()
    output = f"{command}\n{printed.out}{printed.err}exit {status}\n{written(before, files(root))}"
    if os.environ.get("UPDATE_CASES"):
        case.write_text(output, encoding="utf-8")
    assert output == case.read_text(encoding="utf-8")


def test_of_what_is_written_only_the_texts_have_to_change(copy: Path) -> None:
    """From the real examples: an editor who leaves a file of any kind as it is hears so, and has no other error;
    what may be left out is turned off."""
    begun = set()
    for kind in OFFERED:
        before = files(copy)
        name = "2031 Selwerd" if kind.key == "feedback" else "Een: #nieuwe 'naam' & meer"
        assert new.main(["--root", str(copy), *NOW, "--kind", kind.singular, "--name", name]) == 0
        text = written(before, files(copy))
        begun |= {path for path, now in files(copy).items() if before.get(path) != now}
        assert "#previous_ids:" in text or "previous_ids" not in kind.model.model_fields
        assert f'"{name}"' in text or not kind.title_field
    errors = load(copy).errors
    assert {Path(error.path) for error in errors} == begun and len(begun) == len(OFFERED)
    assert [
        error.sentence for error in errors if "is nog de tekst van het voorbeeld" not in error.sentence
    ] == []


def test_turned_on_again_it_is_the_example(copy: Path) -> None:
    """Taking away each # that stands right before a field gives a whole record, with its explanations."""
    assert new.main(["--root", str(copy), *NOW, "--kind", "methode", "--name", "Praatbankje"]) == 0
    file = copy / "toolbox" / "methods" / "praatbankje.yml"
    example = (copy / "toolbox" / "methods" / "_template.yml").read_text(encoding="utf-8").split("\n\n", 1)[1]
    lines = file.read_text(encoding="utf-8").split("\n\n", 1)[1].split("\n")
    turned_on = [re.sub(r"^( *)#(?! [^ ]|$)", r"\1", line) for line in lines]
    turned_on = [re.sub(r"^# ( *#)", r" \1", line) for line in turned_on]
    fixed = example.replace("id: voorbeeld\n", "id: praatbankje\n")
    fixed = fixed.replace("name: Voorbeeldmethode praatbankje", "name: Praatbankje")
    assert [line for line in turned_on if "#" not in line] == [
        line for line in fixed.split("\n") if "#" not in line
    ]
