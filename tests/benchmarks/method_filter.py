"""How the list of methods does with 1,000 of them: time per choice in Chromium, and what a phone downloads.

Run with `make bench-filter`. The processor is slowed down six times, about what a cheap phone is beside a desk computer.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

PROJECT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(PROJECT / "tests"), str(PROJECT / "hooks")]

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from conftest import copy_project  # noqa: E402
from exports.plain import plain  # noqa: E402
from registry.load import load  # noqa: E402
from tools import chromium  # noqa: E402
from web import serve_folder  # noqa: E402

METHODS = 1_000
SLOWER = 6
LIST = "toolbox/methoden/"
CHOICES = [
    ("[name=personen]", "25"),
    ("[name=minuten]", "90"),
    ("[name=invloed][value=deciding]", None),
    ("[name=voor-wie][value=teenagers]", None),
    ("[name=kosten]", "under_1000"),
    ("[name=minuten]", ""),
    ("[data-order]", "passend"),
    ("[name=invloed][value=advising]", None),
    ("[name=woord]", "buurt"),
    ("[name=woord]", ""),
    ("[name=drempels][value=reading]", None),
    ("[data-order]", ""),
    ("[name=invloed][value=deciding]", None),
    ("[name=voor-wie][value=teenagers]", None),
    ("[name=personen]", ""),
]
LISTS = (
    "levels",
    "goals",
    "phases",
    "suits",
    "channels",
    "recruitment",
    "barriers",
    "scales",
    "before",
    "after",
)
CHANGE = """
([selector, value]) => new Promise(done => {
  const control = document.querySelector(selector);
  const start = performance.now();
  if (value === null) control.click();
  else {
    control.value = value;
    control.dispatchEvent(new Event(control.type.startsWith('select') ? 'change' : 'input', { bubbles: true }));
  }
  const script = performance.now() - start;
  requestAnimationFrame(() => setTimeout(() => done([script, performance.now() - start])));
})
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = copy_project(Path(folder) / "project")
        multiply(root)
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=root, check=True, env=os.environ
        )
        with serve_folder(root / "site") as address:
            download(address)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(
                    executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
                )
                for slower in (1, SLOWER):
                    measure(browser.new_page(base_url=address), slower)
                browser.close()


def multiply(root: Path) -> None:
    """Methods made of words and choices of the real ones, drawn anew each time so that they pack no better than real."""
    chance = random.Random(1)
    originals = [plain(method) for method in load(PROJECT).registry.all("methods")]
    words = [word for one in originals for word in one["summary"].split()]
    search = [word for one in originals for word in one["search_words"]]
    for number in range(METHODS - len(originals)):
        given = json.loads(json.dumps(chance.choice(originals)))
        given.pop("id")
        given["name"] = f"{' '.join(chance.sample(search, 2)).capitalize()} {number}"
        given["summary"] = " ".join(chance.sample(words, 17))[:160].strip()
        given["search_words"] = sorted(set(chance.sample(search, 6)))
        for name in LISTS:
            given[name] = chance.choice(originals).get(name, [])
        given["effort"]["event_minutes"] = 15 * chance.randint(1, 20)
        given["group"] = {"min": chance.randint(1, 40), "max": 2000, "basis": "estimate"}
        (root / "toolbox" / "methods" / f"proef-{number}.yml").write_text(json.dumps(given), encoding="utf-8")


def download(address: str) -> None:
    """What one visit to the list takes, in kilobytes, sent as it is and packed with gzip."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        page, urls = browser.new_page(base_url=address), []
        page.on("request", lambda request: urls.append(request.url))
        page.goto(LIST, wait_until="networkidle")
        browser.close()
    sizes = {kind: (0, 0) for kind in ("pagina", "index", "scripts", "stijl en rest")}
    for url in dict.fromkeys(urls):
        data = urlopen(url).read()
        kind = kind_of(url)
        plainly, packed = sizes[kind]
        sizes[kind] = (plainly + len(data), packed + len(gzip.compress(data)))
    for kind, (plainly, packed) in sizes.items():
        print(f"{kind}: {plainly / 1000:.0f} kB, met gzip {packed / 1000:.0f} kB")


def kind_of(url: str) -> str:
    if url.endswith(".json"):
        return "index"
    if url.endswith(".js"):
        return "scripts"
    return "pagina" if url.endswith("/") else "stijl en rest"


def measure(page: Page, slower: int) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(LIST)
    page.wait_for_function("document.querySelector('[data-status]').textContent !== ''", timeout=120_000)
    times = [page.evaluate(CHANGE, list(choice)) for choice in CHOICES for _ in range(2)]
    for name, found in zip(("script", "tot het beeld er staat"), zip(*times, strict=True), strict=True):
        print(f"{METHODS} methoden, processor {slower}x trager, {name}: {summary(found)}")
    page.close()


def summary(times: Iterator[float]) -> str:
    ordered = sorted(times)
    p95 = ordered[round(0.95 * (len(ordered) - 1))]
    return f"mediaan {statistics.median(ordered):.0f} ms, 95 % binnen {p95:.0f} ms"


if __name__ == "__main__":
    main()
