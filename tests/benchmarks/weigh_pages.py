"""Lighthouse on one page of each type, and on the same page in stock Material beside it. Run with `make lighthouse`."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lxml import html

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "hooks")]

from conftest import PROJECT, build  # noqa: E402
from tools import chromium  # noqa: E402
from web import serve_folder  # noqa: E402

PAGES = (
    "",
    "locaties/",
    "locaties/beijum/",
    "waarvoor/",
    "waarvoor/schulden/",
    "direct-hulp/",
    "meedoen/plannen/speelplek-in-de-buurt/",
    "toolbox/",
    "toolbox/methoden/",
    "toolbox/methoden/wereldcafe/",
    "toolbox/voorbeelden/wijkdeal-de-wijert/",
    "toolbox/processen/wijkstemdag-in-de-buurt/",
    "toolbox/opbrengst/2025-oosterparkwijk/",
    "rechten/",
)
SAME_PAGE = "locaties/beijum/"
LINES = {
    "h1": "# ",
    "h2": "## ",
    "h3": "### ",
    "h4": "#### ",
    "li": "- ",
    "p": "",
    "dt": "**",
    "dd": "",
    "tr": "",
}


def main() -> None:
    print(
        f"{platform.machine()}, {os.cpu_count()} processoren, Python {platform.python_version()}; Lighthouse mobiel"
    )
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = Path(folder) / "ours", Path(folder) / "stock"
        result = build(PROJECT, ours)
        if result.returncode:
            sys.exit(result.stdout + result.stderr)
        build_stock(ours / SAME_PAGE / "index.html", Path(folder) / "project", stock)
        print(
            f"{'pagina':<46} {'snel':>5} {'toeg':>5} {'best':>5} {'seo':>5} {'kB':>7} {'vragen':>7} {'beeld s':>8}"
        )
        with serve_folder(ours, compressed=True) as url:
            report(url, PAGES)
        with serve_folder(stock, compressed=True) as url:
            report(url, ("pagina/",), "dezelfde locatie in kaal Material")


def report(url: str, pages: tuple[str, ...], name: str | None = None) -> None:
    for page in pages:
        found = measure(url + page)
        scores = " ".join(f"{score:>5}" for score in found["scores"])
        size = f"{found['bytes'] / 1000:>7.1f} {found['requests']:>7} {found['paint'] / 1000:>8.2f}"
        print(f"{name or page or '/':<46} {scores} {size}  {', '.join(found['short'])}", flush=True)


def measure(address: str) -> dict[str, object]:
    command = ["node", HERE / "lighthouse" / "run.mjs", address]
    environment = os.environ | {"CHROMIUM": chromium() or ""}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    if result.returncode:
        sys.exit(result.stderr)
    return json.loads(result.stdout)


def build_stock(page: Path, project: Path, target: Path) -> None:
    """The text of a page of ours as Markdown in a project that uses Material as it comes, without its web fonts."""
    (project / "docs").mkdir(parents=True)
    (project / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (project / "docs" / "pagina.md").write_text("\n\n".join(markdown(page)), encoding="utf-8")
    (project / "mkdocs.yml").write_text(
        "site_name: Vergelijking\nsite_url: https://example.org/\nsite_description: Dezelfde tekst.\n"
        "theme: {name: material, language: nl, font: false}\nplugins: [search]\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(target)]
    subprocess.run(command, cwd=project, check=True, timeout=300)


def markdown(page: Path) -> Iterator[str]:
    main_part = html.fromstring(page.read_bytes().decode("utf-8")).find(".//main")
    for element in main_part.iter(*LINES):
        text = " ".join(element.text_content().split())
        if text and not any(parent.tag in LINES for parent in element.iterancestors()):
            mark = LINES[element.tag]
            yield f"{mark}{text}{mark if mark == '**' else ''}"


if __name__ == "__main__":
    main()
