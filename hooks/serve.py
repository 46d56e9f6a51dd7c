"""Shows the site while you work on it: `python hooks/serve.py`. Stop it with Ctrl+C."""

from __future__ import annotations

import argparse
import sys
import threading
import time
from pathlib import Path, PurePosixPath

from serving.project import Project
from serving.server import Server
from serving.watching import watch

ROOT = Path(__file__).resolve().parent.parent
READY = "De site staat op http://localhost:{port}/ ({seconds:.1f} s). Stoppen: Ctrl+C."
CHANGED = "{files}: verwerkt in {seconds:.2f} s."
CALM = 0.5
"""Seconds after a change."""
TAKEN = "Poort {port} is al in gebruik. Kies een andere: python hooks/serve.py --port 8001"


def main() -> None:
    options = _parser().parse_args()
    begun = time.perf_counter()
    project = Project(options.root.resolve(), f"http://localhost:{options.port}/")
    try:
        server = Server(options.port, project)
    except OSError:
        sys.exit(TAKEN.format(port=options.port))
    _tell(project, READY.format(port=server.server_port, seconds=time.perf_counter() - begun))
    watch(project.root, lambda paths: _take(project, paths))
    try:
        project.check()
        server.serve_forever()
    except KeyboardInterrupt:
        sys.exit()


def _take(project: Project, paths: set[PurePosixPath]) -> None:
    if not paths:
        return
    begun = time.perf_counter()
    project.change(paths)
    files = ", ".join(sorted(map(str, paths)))
    _tell(project, CHANGED.format(files=files, seconds=time.perf_counter() - begun))
    threading.Timer(CALM, _check, (project,)).start()


def _check(project: Project) -> None:
    """Afterwards, as whoever waits for the page comes first."""
    if not project.trouble:
        project.check()
        _tell(project)


def _tell(project: Project, line: str = "") -> None:
    lines = [line, *(project.trouble.lines if project.trouble else ())]
    for line in filter(None, lines):
        print(line, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Toon de site terwijl u eraan werkt.", add_help=False)
    parser.add_argument("--port", type=int, default=8000, metavar="POORT", help="waar de site te zien is")
    parser.add_argument("--root", type=Path, default=ROOT, metavar="MAP", help="de map van het project")
    parser.add_argument("-h", "--help", action="help", help="toon deze uitleg")
    return parser


if __name__ == "__main__":
    main()
