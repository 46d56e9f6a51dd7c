"""Hears which files of the project change, and passes them on together a moment later."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

FOLDERS = ("content", "locations", "toolbox", "theme", "hooks", "tests/accessibility")
CHANGES = ("created", "modified", "moved", "deleted")
MOMENT = 0.01
"""Seconds to wait for more: an editor that saves does several things at once."""
NOT_OURS = ("__pycache__", ".git")

Heard = Callable[[set[PurePosixPath]], None]


class _Listener(FileSystemEventHandler):
    def __init__(self, root: Path, heard: queue.SimpleQueue[PurePosixPath]) -> None:
        self.root, self.heard = root, heard

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in CHANGES or (event.is_directory and event.event_type == "modified"):
            return
        for name in filter(None, (event.src_path, getattr(event, "dest_path", ""))):
            path = Path(os.fsdecode(name))
            if path.is_relative_to(self.root) and not any(part in NOT_OURS for part in path.parts):
                self.heard.put(PurePosixPath(path.relative_to(self.root)))


def watch(root: Path, heard: Heard) -> None:
    """Call `heard` with the paths of files that changed, for as long as the program runs."""
    changes: queue.SimpleQueue[PurePosixPath] = queue.SimpleQueue()
    observer, listener = Observer(), _Listener(root, changes)
    for folder in FOLDERS:
        if (root / folder).is_dir():
            observer.schedule(listener, str(root / folder), recursive=True)
    observer.schedule(listener, str(root))
    observer.daemon = True
    observer.start()
    threading.Thread(target=_pass_on, args=(changes, heard), daemon=True).start()


def _pass_on(changes: queue.SimpleQueue[PurePosixPath], heard: Heard) -> None:
    while True:
        paths = {changes.get()}
        time.sleep(MOMENT)
        while not changes.empty():
            paths.add(changes.get())
        if any(path.suffix == ".py" for path in paths):
            os.execv(sys.executable, [sys.executable, *sys.argv])
        heard({path for path in paths if _matters(path)})


def _matters(path: PurePosixPath) -> bool:
    """Not what an editor puts down for a moment, nor what stands beside the folders of the site."""
    return path.name[0] != "." and path.name[-1] != "~" and (len(path.parts) > 1 or path.name == "mkdocs.yml")
