"""Many pieces of work, done by two processes where that pays. What comes out is the same with one."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, TypeVar

Result = TypeVar("Result")
Work = Callable[[int], Result]
Done = Callable[[int], None]
"""Hears how many pieces are done or begun."""

MOST = 2
"""More gain little: what they share (disk, memory) is then what holds them up."""
FEW = 60
"""Pieces for which a second process costs more than it brings."""


def processes_for(work: int) -> int:
    """How many processes to use for so many pieces of an ordinary size; WIJ_PROCESSES says otherwise."""
    given = os.environ.get("WIJ_PROCESSES")
    if not hasattr(os, "fork") or work < FEW:
        return 1
    return (
        int(given)
        if given
        else min(MOST, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1)
    )


def nothing(number: int) -> None:
    """For who needs not hear how far it is."""


def shared(
    pieces: int, work: Work[Result], at_end: Done = nothing, done: Done = nothing, size: int = 0
) -> list[Result]:
    """The results of `work(0)` up to `work(pieces - 1)`, in no order. Each process takes the next piece that nobody
    has, and calls `at_end` with its number when there are no more. `size` says how many of an ordinary size it is
    worth, where pieces are larger."""
    forking = multiprocessing.get_context("fork") if hasattr(os, "fork") else multiprocessing.get_context()
    next_piece = forking.Value("i", 0)
    others = []
    for number in range(1, processes_for(size or pieces)):
        here, there = forking.Pipe(duplex=False)
        share = partial(_share, partial(_pieces, next_piece, pieces), work, partial(at_end, number))
        process = forking.Process(target=_help, args=(here, there, share), daemon=True)
        process.start()
        there.close()
        others.append((process, here))
    try:
        results = [_told(done, piece, work) for piece in _pieces(next_piece, pieces)]
        at_end(0)
        for _, here in others:
            results += _received(here)
    finally:
        next_piece.value = pieces
        for _, here in others:
            here.close()
        for process, _ in others:
            process.join()
    return results


def _pieces(next_piece: Any, pieces: int) -> Iterator[int]:
    while True:
        with next_piece.get_lock():
            piece = next_piece.value
            next_piece.value = piece + 1
        if piece >= pieces:
            return
        yield piece


def _told(done: Done, piece: int, work: Work[Result]) -> Result:
    done(piece)
    return work(piece)


def _share(pieces: Callable[[], Iterator[int]], work: Work[Result], end: Callable[[], None]) -> list[Result]:
    results = [work(piece) for piece in pieces()]
    end()
    return results


def _help(here: Connection, there: Connection, share: Callable[[], list[Any]]) -> None:
    """What another process does: its share, and then it tells all its results, or what went wrong."""
    here.close()  # else it would wait for ever to tell what nobody wants to hear any more
    try:
        told: list[Any] | Exception = share()
    except Exception as error:
        told = error
    with suppress(BrokenPipeError):
        there.send(told)


def _received(here: Connection) -> list[Any]:
    try:
        received = here.recv()
    except EOFError as error:
        raise ChildProcessError("A process that helped to build has stopped.") from error
    if isinstance(received, Exception):
        raise received
    return received
