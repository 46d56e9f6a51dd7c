"""How a site grows with its records: pages, files, megabytes, what the search downloads, and the heaviest page."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import Cost
from benchmarks.table import UNKNOWN, middle, number, row
from exports import search_index

HEADS = (
    "records",
    "pagina's",
    "bestanden",
    "MB",
    "koud, s",
    "warm, s",
    "geheugen, MB",
    "zoekindex, kB gzip",
    "zwaarste pagina, kB gzip",
)


@dataclass(frozen=True)
class Weight:
    pages: int
    files: int
    megabytes: float
    index: int
    """Kilobytes of the search index, packed."""
    heaviest: str
    """The address of the page that takes most."""
    heaviest_kilobytes: int


def weigh(site: Path) -> Weight:
    sizes = {path: path.stat().st_size for path in site.rglob("*") if path.is_file()}
    pages = [path for path in sizes if path.suffix == ".html"]
    heaviest = max(pages, key=lambda path: sizes[path])
    return Weight(
        pages=len(pages),
        files=len(sizes),
        megabytes=sum(sizes.values()) / 1e6,
        index=_packed(site / search_index.PATH),
        heaviest=f"/{heaviest.parent.relative_to(site).as_posix()}/",
        heaviest_kilobytes=_packed(heaviest),
    )


def _packed(path: Path) -> int:
    return round(len(gzip.compress(path.read_bytes(), mtime=0)) / 1000)


def curve(found: Mapping[int, tuple[Weight, Sequence[Cost], Sequence[Cost]]]) -> Iterator[str]:
    """Lines of Markdown: for each number of records the site, and its builds from nothing and with nothing changed."""
    yield row(HEADS)
    yield row(["---:"] * len(HEADS))
    for count, (weight, cold, warm) in found.items():
        seconds = [
            number(middle(costs, lambda cost: cost.seconds)) if costs else UNKNOWN for costs in (cold, warm)
        ]
        memory = f"{middle(cold, lambda cost: cost.megabytes):.0f}" if cold else UNKNOWN
        whole = [count, weight.pages, weight.files, round(weight.megabytes)]
        page = f"{weight.heaviest_kilobytes} ({weight.heaviest})"
        yield row([*map(str, whole), *seconds, memory, str(weight.index), page])
