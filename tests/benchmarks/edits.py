"""How soon an edit is seen: a server follows the files, one record is edited, and its pages are asked for over and over."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.ours import change_summary

POLL_SECONDS = 0.01
START_SECONDS = 900
EDIT_SECONDS = 120
REST_SECONDS = 1.0
"""Between two edits, so that nothing of the one is left when the other begins."""


def seconds_until_seen(
    command: Sequence[str],
    folder: Path,
    record: Path,
    pages: Sequence[str],
    edits: int,
    environment: Mapping[str, str],
) -> dict[str, list[float]]:
    """For each page the seconds from each edit of `record` until that page shows it. `{port}` stands in the command."""
    found: dict[str, list[float]] = {page: [] for page in pages}
    with _serving(command, folder, environment) as port:
        _wait(port, pages[0], b"", time.monotonic() + START_SECONDS)
        for number in range(edits):
            time.sleep(REST_SECONDS)
            mark = f"Wijziging-{number}-{time.time_ns()}"
            change_summary(record, mark)
            started = time.monotonic()
            for page in pages:
                found[page].append(_wait(port, page, mark.encode(), started + EDIT_SECONDS) - started)
    return found


@contextmanager
def _serving(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Iterator[int]:
    """A server with a free port, in a group of processes of its own, so that all of it ends."""
    with socket.create_server(("localhost", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [part.format(port=port) for part in command],
        cwd=folder,
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield port
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait(port: int, page: str, mark: bytes, deadline: float) -> float:
    """The moment at which a page is there and holds `mark`."""
    while (text := _text(port, page)) is None or mark not in text:
        if time.monotonic() > deadline:
            raise TimeoutError(page)
        time.sleep(POLL_SECONDS)
    return time.monotonic()


def _text(port: int, page: str) -> bytes | None:
    """What stands at an address; None while there is nothing."""
    connection = http.client.HTTPConnection("localhost", port, timeout=EDIT_SECONDS)
    try:
        connection.request("GET", f"/{page}")
        answer = connection.getresponse()
        text = answer.read()
        return text if answer.status == 200 else None
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
