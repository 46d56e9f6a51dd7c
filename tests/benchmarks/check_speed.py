"""How long the check takes: on the records as they are, and on 2,000 made from them. Run with `make bench`."""

from __future__ import annotations

import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
CHECK = PROJECT / "hooks" / "check.py"
RUNS = 5
SYNTHETIC = 2_000
COPIED = ("locations", "content/services", "toolbox/methods", "toolbox/examples")


def main() -> None:
    print(
        f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}; mediaan van {RUNS} keer"
    )
    report("alle records van nu", PROJECT)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        made = multiply(root)
        report(f"{made} verzonnen records", root)


def multiply(root: Path) -> int:
    """A project of SYNTHETIC records: the real files, copied under other names. Returns how many."""
    for part in ("locations", "content", "toolbox"):
        shutil.copytree(PROJECT / part, root / part)
    originals = [p for folder in COPIED for p in sorted((PROJECT / folder).glob("*.yml")) if fit(p)]
    made = len(originals)
    for number in range(SYNTHETIC):
        source = originals[number % len(originals)]
        target = root / source.relative_to(PROJECT).with_name(f"{source.stem}-{number}.yml")
        text = source.read_text(encoding="utf-8")
        for field in ("name: ", "title: "):
            text = (
                text.replace(f"\n{field}", f"\n{field}X{number} ", 1)
                if f'\n{field}"' not in text
                else text.replace(f'\n{field}"', f'\n{field}"X{number} ', 1)
            )
        target.write_text(text, encoding="utf-8")
        made += 1
        if made == SYNTHETIC:
            break
    return made


def fit(path: Path) -> bool:
    return not path.name.startswith("_") and path.name not in ("areas.yml", "holidays.yml")


def report(what: str, root: Path) -> None:
    seconds = [timed(root) for _ in range(RUNS)]
    print(f"{what}: {statistics.median(seconds):.2f} s ({min(seconds):.2f} tot {max(seconds):.2f})")


def timed(root: Path) -> float:
    start = time.perf_counter()
    result = subprocess.run([sys.executable, CHECK, "--root", root], capture_output=True, text=True)
    if result.returncode not in (0, 1):
        sys.exit(result.stderr)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
