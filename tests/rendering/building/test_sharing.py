"""Work that two processes share: all of it is done once, and what goes wrong in one stops both."""

from __future__ import annotations

from pathlib import Path
from time import sleep

import pytest

from rendering.building.sharing import nothing, shared

MANY = 100
MUCH = 10_000
"""Characters: of a hundred of these more than there is room for between two processes."""


@pytest.fixture(params=["1", "2", "3"], autouse=True)
def processes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("WIJ_PROCESSES", request.param)
    return int(request.param)


def test_every_piece_is_done_once(processes: int) -> None:
    assert sorted(shared(MANY, lambda piece: piece)) == list(range(MANY))


def test_each_process_hears_the_end_once(processes: int, tmp_path: Path) -> None:
    shared(MANY, nothing, lambda number: (tmp_path / str(number)).touch(exist_ok=False))
    assert sorted(path.name for path in tmp_path.iterdir()) == [str(number) for number in range(processes)]


def test_what_goes_wrong_is_told_wherever_it_was() -> None:
    def work(piece: int) -> None:
        sleep(0.001)
        if piece == MANY // 2:
            raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        shared(MANY, work)


@pytest.mark.timeout(60)
def test_a_process_with_much_to_tell_ends_when_nobody_listens() -> None:
    def work(piece: int) -> str:
        sleep(0.001)
        return str(piece) * MUCH

    def full(number: int) -> None:
        if number == 0:
            raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        shared(MANY, work, full)
