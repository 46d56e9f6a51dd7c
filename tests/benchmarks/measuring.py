"""What one command costs: seconds on the clock, seconds of processor, and memory, of it and all that it starts."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SECONDS = 0.05
KILO = 1024


@dataclass(frozen=True)
class Cost:
    seconds: float
    processor: float
    """Seconds, of all processes together."""
    megabytes: float
    """The most that all processes together had at one time; what they share counts once."""


class Failed(Exception):
    """A command did not do its work; the text is what it said."""


def cost_of(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command to its end. Raises Failed when it ends badly."""
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=os.environ | (environment or {}), stdout=said, stderr=subprocess.STDOUT
        )
        memory = _Memory(process.pid)
        memory.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        memory.stop()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise Failed(said.read().decode("utf-8", "replace").strip())
    return Cost(seconds, usage.ru_utime + usage.ru_stime, (memory.kilobytes or usage.ru_maxrss) / KILO)


class _Memory(threading.Thread):
    """Looks every moment at what a process and its children have. Sees nothing where there is no /proc.

    What the system itself reports at the end (`ru_maxrss`) can't be used: it begins with what we had ourselves.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.kilobytes = 0
        self._pid, self._done = pid, threading.Event()

    def run(self) -> None:
        while not self._done.wait(SAMPLE_SECONDS):
            family = list(_family(self._pid))
            together = (
                sum(_kilobytes(pid, "smaps_rollup", "Pss:") for pid in family) if len(family) > 1 else 0
            )
            self.kilobytes = max(
                self.kilobytes, together, *(_kilobytes(pid, "status", "VmHWM:") for pid in family)
            )

    def stop(self) -> None:
        self._done.set()
        self.join()


def _family(pid: int) -> Iterator[int]:
    yield pid
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = listed.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from _family(int(child))


def _kilobytes(pid: int, file: str, name: str) -> int:
    """What the system says of the memory of a process: `VmHWM` the most it had, `Pss` with its share of what it
    has together with others."""
    try:
        lines = Path(f"/proc/{pid}/{file}").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)
