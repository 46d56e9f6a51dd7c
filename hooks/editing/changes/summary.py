"""The whole summary of a change, in the order in which someone approves it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from registry import report
from registry.load import Loaded
from registry.models.closure import Closure

from ..lines import Line, Section
from ..names import named
from .addresses import Files, Site
from .closures import TOLD_IN_NOTICE, seen_by_visitors
from .compare import Change, changes
from .dates import HORIZON_DAYS, other_hours
from .fields import Comparison
from .pages import anchors_gone, broken_lines, other_files, page_lines
from .values import parts_of

OTHER = "Ook veranderd: bestanden die geen gegevens of teksten zijn"


@dataclass(frozen=True)
class Version:
    """The project at one moment: its records, and all its files."""

    loaded: Loaded
    files: Files

    @property
    def site(self) -> Site:
        return Site.of(self.loaded.registry, self.files)


@dataclass(frozen=True)
class Summary:
    sections: tuple[Section, ...]
    refused: bool
    """Whether an address would break, or a record can't be read."""
    is_empty: bool
    """Whether no record and no page changes."""


def summary(before: Version, after: Version, touched: Collection[PurePosixPath], today: dt.date) -> Summary:
    found = list(changes(before.loaded.registry, after.loaded.registry))
    broken = tuple(broken_lines(before.site, after.site))
    sections = (
        Section("Dit kan zo niet: deze adressen werken straks niet meer", broken),
        Section("Dit kan zo niet: er zitten fouten in de gegevens", tuple(_errors(after.loaded))),
        Section("Niet te vergelijken: deze bestanden hadden al een fout", tuple(_unreadable(before.loaded))),
        *_records(found, before, after),
        Section(
            f"Andere openingstijden in de komende {HORIZON_DAYS} dagen",
            tuple(other_hours(before.loaded.registry, after.loaded.registry, today)),
        ),
        Section("Pagina's", tuple(_pages(found, before, after, touched))),
        Section(OTHER, tuple(_other(before, after, touched))),
    )
    shown = tuple(section for section in sections if section.lines)
    nothing = all(section.heading == OTHER for section in shown)
    return Summary(shown, bool(broken or after.loaded.errors), nothing)


def _records(found: list[Change], before: Version, after: Version) -> Iterator[Section]:
    compared = Comparison(before.loaded.registry, after.loaded.registry)
    yield Section("Nieuw", tuple(_came(change, after) for change in found if change.old is None))
    yield Section(
        "Anders", tuple(_differs(change, compared) for change in found if change.old and change.new)
    )
    yield Section("Weg", tuple(_went(change, before) for change in found if change.new is None))


def _came(change: Change, after: Version) -> Line:
    record, registry = change.new.record, after.loaded.registry
    told = TOLD_IN_NOTICE if isinstance(record, Closure) else ()
    parts = parts_of(record, registry, without=("id", *told))
    return Line(_name(change, after), "", (*_notice(change, after), *parts))


def _went(change: Change, before: Version) -> Line:
    is_notice = isinstance(change.old.record, Closure)
    return Line(_name(change, before), "de melding verdwijnt van de site" if is_notice else "")


def _differs(change: Change, compared: Comparison) -> Line:
    old, new = change.old, change.new
    moved = (Line("Kenmerk", f"was {old.id}, wordt {new.id}"),) if change.is_move else ()
    fields = compared.differences(old.record, new.record, "id")
    after = Version(Loaded(compared.after, ()), {})
    return Line(_name(change, after), "", (*_notice(change, after), *moved, *fields))


def _notice(change: Change, after: Version) -> Iterator[Line]:
    if isinstance(change.new.record, Closure):
        yield seen_by_visitors(change.new.record, after.loaded.registry)


def _name(change: Change, version: Version) -> str:
    entry = change.entry
    name = named(entry, version.loaded.registry)
    return f"{name} ({entry.kind.singular}, {entry.document.path})"


def _pages(
    found: list[Change], before: Version, after: Version, touched: Iterable[PurePosixPath]
) -> Iterator[Line]:
    yield from page_lines(before.site, after.site, found, touched, after.loaded.registry)
    yield from anchors_gone(found)


def _other(before: Version, after: Version, touched: Iterable[PurePosixPath]) -> Iterator[Line]:
    records = {entry.document.path for v in (before, after) for entry in v.loaded.registry.entries}
    return other_files(touched, records)


def _errors(loaded: Loaded) -> Iterator[Line]:
    return (Line("", text) for text in report.lines(loaded.errors))


def _unreadable(loaded: Loaded) -> Iterator[Line]:
    paths = {entry.document.path for entry in loaded.registry.entries if not entry.record}
    return (Line("", str(path)) for path in sorted(paths))
