"""The JSON files say what the records and the timeline say, and are valid to an independent reader."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft7Validator

from exports import csv_tables, geojson, hsds, ics, json_api
from exports.osm import osm_hours
from exports.publication import Publication
from hours.interval import State
from hours.timeline import HORIZON_DAYS
from publications import MONDAY, PROJECT, SITE, closure, holidays, hours, location, made_up, real
from registry.kinds import KINDS, Kind
from registry.models.choices import Standing
from registry.registry import Entry
from registry.routes import ROUTES

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CLOCK_BACK = dt.date(2026, 10, 20)
CLOCK_FORWARD = dt.date(2027, 3, 20)
HEAD = {
    "license": "https://creativecommons.org/licenses/by/4.0/",
    "attribution": "WIJ Groningen",
    "source": SITE,
    "generated": "2026-11-23",
}
FILES = {path: json.loads(text) for path, text in json_api.files(real()).items()}
INDEX = FILES["api/v1/index.json"]["files"]
DATA = {row["path"]: row["schema"].removeprefix(SITE) for row in INDEX if "schema" in row}
"""The schema of each file that has one, as the table of contents gives it."""


def published(publication: Publication) -> dict[str, Any]:
    return {path: json.loads(text) for path, text in json_api.files(publication).items()}


def closed(node: Any) -> Any:
    """A schema in which nothing may stand that it doesn't name."""
    if isinstance(node, list):
        return [closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    inner = {key: closed(value) for key, value in node.items()}
    is_object = node.get("type") == "object" and "properties" in node
    return {"additionalProperties": False, **inner} if is_object else inner


def errors(path: str, data: Any) -> list[str]:
    validator = Draft7Validator(closed(FILES[DATA[path]]), format_checker=Draft7Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


def nodes(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from nodes(inner)


def test_a_list_per_kind_and_hours_per_location() -> None:
    kinds = "areas chooser closures examples feedback helplines holidays ideas jargon languages locations methods plan_rules plans principles processes services vocabulary"
    places = [place.id for place in real().registry.all("locations")]
    assert {path for path in FILES if "/schemas/" not in path} == {
        "api/v1/index.json",
        *(f"api/v1/{kind}.json" for kind in kinds.split()),
        *(f"api/v1/locations/{id}/hours.json" for id in places),
    }


def test_contents_name_every_data_file_once_with_its_schema() -> None:
    others = (csv_tables, geojson, hsds, ics)
    made = {**FILES, **{path: text for one in others for path, text in one.files(real()).items()}}
    listed = [row["path"] for row in INDEX]
    assert sorted(listed) == sorted(path for path in made if "/schemas/" not in path)
    assert all(row["url"] == SITE + row["path"] for row in INDEX)
    assert set(DATA.values()) == {path for path in FILES if "/schemas/" in path}
    assert set(DATA) == {path for path in FILES if "/schemas/" not in path}


@pytest.mark.parametrize("path", sorted(DATA))
def test_file_is_valid_and_says_whose_it_is(path: str) -> None:
    schema = FILES[DATA[path]]
    Draft7Validator.check_schema(schema)
    assert schema["$id"] == SITE + DATA[path]
    assert errors(path, FILES[path]) == []
    assert FILES[path].items() >= HEAD.items()


@pytest.mark.parametrize(
    ("path", "place", "name", "value"),
    [
        ("api/v1/locations.json", ("records", 0), "kind", "kasteel"),
        ("api/v1/locations.json", ("records", 0), "url", None),
        ("api/v1/locations.json", ("records", 0), "opening", "9 uur"),
        ("api/v1/locations.json", ("records", 0, "hours", 0, "week", "monday", 0), "opens", "09:00:00"),
        ("api/v1/locations.json", ("records", 0, "checked"), "on", "21-11-2026"),
        ("api/v1/holidays.json", ("records", 0), "id", None),
        ("api/v1/locations/beijum/hours.json", ("intervals", 0), "state", "misschien"),
        ("api/v1/locations/beijum/hours.json", ("intervals", 0), "start", "2026-11-23"),
        ("api/v1/locations/beijum/hours.json", (), "timezone", "UTC"),
    ],
)
def test_schema_finds_faults(path: str, place: tuple[str | int, ...], name: str, value: Any) -> None:
    """A value of None takes the field away."""
    data = json.loads(json.dumps(FILES[path]))
    inner = data
    for step in place:
        inner = inner[step]
    inner.pop(name, None)
    if value is not None:
        inner[name] = value
    assert len(errors(path, data)) == 1


def test_schema_leaves_room_for_fields_of_later() -> None:
    schemas = [schema for path, schema in FILES.items() if "/schemas/" in path]
    assert schemas and not [
        node for schema in schemas for node in nodes(schema) if node.get("additionalProperties") is False
    ]


def test_every_choice_has_its_label() -> None:
    choices = [node for path in DATA.values() for node in nodes(FILES[path]) if "enum" in node]
    assert len(choices) > 50
    for choice in choices:
        assert len(choice["enum"]) == len(set(choice["enum"])) == len(choice["enumDescriptions"])
        assert all(choice["enumDescriptions"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_records_say_what_editors_typed(kind: Kind) -> None:
    records = {record["id"]: record for record in FILES[f"api/v1/{kind.key}.json"]["records"]}
    entries = [entry for entry in real().registry.entries if entry.kind is kind]
    assert [entry.id for entry in entries] == list(records)
    for entry in entries:
        assert missing(typed(entry), records[entry.id]) == []
        assert records[entry.id].get("url") == (real().url(entry.record) if kind.key in ROUTES else None)


def typed(entry: Entry) -> Any:
    data = entry.document.data
    for step in entry.root:
        data = data[step]
    return data


def missing(typed: Any, made: Any, path: str = "") -> list[str]:
    """What stands in a file and not in the export, or otherwise."""
    if isinstance(typed, dict) and isinstance(made, dict):
        return [fault for key in typed for fault in missing(typed[key], made.get(key), f"{path}.{key}")]
    if isinstance(typed, list) and isinstance(made, list) and len(typed) == len(made):
        pairs = enumerate(zip(typed, made, strict=True))
        return [fault for number, (a, b) in pairs for fault in missing(a, b, f"{path}[{number}]")]
    return [] if typed == made else [f"{path}: {typed!r} became {made!r}"]


def test_what_is_not_known_is_not_there() -> None:
    for kind in KINDS:
        for node in nodes(FILES[f"api/v1/{kind.key}.json"]["records"]):
            is_week = "monday" in node
            assert None not in node.values()
            assert [] not in node.values() or is_week, node


def test_an_empty_weekday_is_closed_and_stays() -> None:
    place = published(made_up(location(hours=(hours(slots="09:00-17:00 walk_in"),))))["api/v1/locations.json"]
    week = place["records"][0]["hours"][0]["week"]
    assert week["monday"] == [{"opens": "09:00", "closes": "17:00", "access": "walk_in"}]
    assert week["sunday"] == []


@pytest.mark.parametrize("today", [MONDAY, CLOCK_BACK, CLOCK_FORWARD], ids=str)
def test_hours_are_those_of_the_timeline_without_gap_or_overlap(today: dt.date) -> None:
    publication = real(today)
    files = published(publication)
    for place in publication.registry.all("locations"):
        data = files[f"api/v1/locations/{place.id}/hours.json"]
        timelines = publication.timelines(place)
        assert list(data["channels"]) == [line.key for line in timelines]
        assert data["horizon"] == instant(today + dt.timedelta(days=HORIZON_DAYS))
        for line, timeline in timelines.items():
            channel = data["channels"][line.key]
            stretches = channel["intervals"]
            assert stretches[0]["start"] == instant(today)
            assert stretches[-1]["end"] == data["horizon"]
            assert all(before["end"] == after["start"] for before, after in pairwise(stretches))
            assert all(stretch["start"] < stretch["end"] for stretch in stretches)
            assert [readable(stretch) for stretch in stretches] == [
                (i.start, i.end, i.state, i.reason, i.access, i.note) for i in timeline
            ]
            assert channel["label"] == line.label
            assert channel["osm"] == osm_hours(timeline, today, HORIZON_DAYS)


def instant(date: dt.date) -> int:
    return int(dt.datetime.combine(date, dt.time(), AMSTERDAM).timestamp())


def readable(stretch: dict[str, Any]) -> tuple[Any, ...]:
    """With the times as the clock in Amsterdam shows them."""
    times = [
        dt.datetime.fromtimestamp(stretch[name], AMSTERDAM).replace(tzinfo=None) for name in ("start", "end")
    ]
    return (*times, stretch["state"], stretch["reason"], stretch.get("access"), stretch.get("note"))


def test_desk_stands_on_top() -> None:
    data = FILES["api/v1/locations/beijum/hours.json"]
    assert data["location"] == "beijum"
    assert data["url"] == f"{SITE}locaties/beijum/"
    assert (data["osm"], data["intervals"]) == (
        data["channels"]["desk"]["osm"],
        data["channels"]["desk"]["intervals"],
    )
    assert set(data["channels"]) == {"desk", "phone", "raadslieden"}


def test_no_desk_no_hours_on_top() -> None:
    phone = hours("telefoon", slots="09:00-12:00 phone_only", channel="phone")
    for place, channels in ((location(), []), (location(hours=(phone,)), ["phone"])):
        data = published(made_up(place))["api/v1/locations/hier/hours.json"]
        assert (data["osm"], data["intervals"], list(data["channels"])) == (None, [], channels)


def test_every_example_hour_says_that_it_is_one() -> None:
    """In the real records all hours are examples, so all that is said of them is."""
    places = [data for path, data in FILES.items() if path.endswith("hours.json") and "/locations/" in path]
    found = [
        stretch
        for place in places
        for channel in place["channels"].values()
        for stretch in channel["intervals"]
    ]
    assert len(found) > 1_000
    for stretch in found:
        assert stretch.get("status") == (None if stretch["state"] == "unknown" else "example")


@pytest.mark.parametrize(
    ("records", "moment", "status"),
    [
        ((), "2026-11-24T10:00", "confirmed"),
        ((), "2026-11-24T22:00", "confirmed"),
        ((), "2027-01-05T10:00", "reported"),
        ((), "2027-01-05T22:00", "reported"),
        ((holidays(("2026-12-25", "closed", "example")),), "2026-12-25T10:00", "example"),
        ((holidays(("2026-12-25", "closed", "confirmed")),), "2026-12-25T10:00", "confirmed"),
        ((holidays(("2026-12-25", "as_usual", "example")),), "2026-12-25T10:00", "example"),
        ((holidays(("2026-12-25", "unknown", "example")),), "2026-12-25T10:00", None),
        ((holidays(("2027-01-05", "closed", "confirmed")),), "2027-01-05T10:00", "reported"),
        (
            (closure(start="2026-11-24T00:00", end="2026-11-25T00:00", status="derived"),),
            "2026-11-24T10:00",
            "derived",
        ),
        ((closure(start="2027-01-05T00:00", end="2027-01-06T00:00"),), "2027-01-05T10:00", "confirmed"),
        (
            (closure(effect="by_appointment", start="2027-01-05T00:00", end="2027-01-06T00:00"),),
            "2027-01-05T10:00",
            "reported",
        ),
        (
            (closure(start="2026-11-24T00:00", review_at="2026-11-24T09:00"),),
            "2026-11-24T10:00",
            None,
        ),
    ],
)
def test_status_is_that_of_the_least_sure_source(
    records: tuple[Any, ...], moment: str, status: str | None
) -> None:
    """Confirmed hours that become reported ones in the new year."""
    old = hours(slots="09:00-17:00 walk_in", valid_through="2026-12-31")
    new = hours("balie-2027", slots="09:00-17:00 walk_in", valid_from="2027-01-01", status="reported")
    files = published(made_up(location(hours=(old, new)), *records))
    at = int(dt.datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM).timestamp())
    stretches = files["api/v1/locations/hier/hours.json"]["intervals"]
    found = next(stretch for stretch in stretches if stretch["start"] <= at < stretch["end"])
    assert found.get("status") == (status and Standing(status))


def test_status_of_an_opening_is_that_of_its_own_hours() -> None:
    sure = hours(slots="09:00-12:00 walk_in")
    extra = hours(
        "eerste",
        slots="13:00-15:00 walk_in",
        status="example",
        repeat={"every_weeks": 2, "anchor": "2026-11-23"},
    )
    files = published(made_up(location(hours=(sure, extra))))
    stretches = files["api/v1/locations/hier/hours.json"]["intervals"]
    assert [(stretch["state"], stretch["status"]) for stretch in stretches[:5]] == [
        ("closed", "example"),
        ("open", "confirmed"),
        ("closed", "example"),
        ("open", "example"),
        ("closed", "example"),
    ]


def test_page_for_reusers_names_every_list_and_every_status() -> None:
    text = (PROJECT / "content" / "open-data.md").read_text(encoding="utf-8")
    files = [row["path"] for row in INDEX if not row["path"].endswith(("/hours.json", "agenda.ics"))]
    example = ["api/v1/locations/beijum/hours.json", "agenda.ics", "locaties/beijum/agenda.ics"]
    assert set(example) <= {row["path"] for row in INDEX}
    for name in [*(f"/{path}" for path in files + example), *Standing, *State]:
        assert f"`{name}`" in text
