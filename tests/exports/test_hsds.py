"""The HSDS files keep to what HSDS 3.0 asks, are stable, and tell no example for a fact."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from jsonschema import Draft7Validator

from exports import hsds
from exports.publication import Publication
from hour_cases import CONSULTING, DESKS, HourCase
from hours.interval import State
from publications import MONDAY, SITE, hours, location, made_up, real, service
from registry.models.choices import Standing

Schema = dict[str, Any]
ID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
LINE = {"type": "string", "minLength": 1}
DATE = {"type": "string", "format": "date"}
TIME = {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"}
BYDAY = {"type": "string", "pattern": "^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$"}


def item(required: str, **optional: Schema) -> Schema:
    """An item with an id. Names of other required fields may be given with `optional` where they are no text."""
    names = required.split()
    return {
        "type": "object",
        "required": ["id", *names],
        "properties": {"id": ID} | {name: LINE for name in names} | optional,
        "additionalProperties": False,
    }


def several(items: Schema) -> Schema:
    return {"type": "array", "items": items, "minItems": 1}


# The fields of HSDS 3.0 that we use, and the ones that it requires. It requires of an organization id, name and
# description; of a service id, name and status; of a location id and location_type; of an address id, address_1,
# city, state_province, postal_code, country and address_type; of a phone id and number; of a schedule, language,
# required_document, service_area and service_at_location only id. Stricter here: formats of times, days and dates,
# and of schedules and links between records all that makes them mean something.
SCHEDULE = item(
    "location_id valid_from valid_to freq byday opens_at closes_at notes",
    location_id=ID,
    valid_from=DATE,
    valid_to=DATE,
    freq={"const": "WEEKLY"},
    byday=BYDAY,
    opens_at=TIME,
    closes_at=TIME,
    description=LINE,
    attending_type=LINE,
)
ADDRESS = item(
    "address_1 city state_province postal_code country address_type",
    location_id=ID,
    address_2=LINE,
    country={"const": "NL"},
    address_type={"enum": ["physical", "postal", "virtual"]},
)
LOCATION = item(
    "location_type",
    location_type={"enum": ["physical", "postal", "virtual"]},
    organization_id=ID,
    name=LINE,
    description=LINE,
    transportation=LINE,
    latitude={"type": "number"},
    longitude={"type": "number"},
    languages=several(item("code", location_id=ID)),
    addresses=several(ADDRESS),
    phones=several(item("number", location_id=ID, type={"const": "voice"}, description=LINE)),
    schedules=several(SCHEDULE),
)
SERVICE = item(
    "name status",
    status={"enum": ["active", "inactive", "defunct", "temporarily closed"]},
    organization_id=ID,
    alternate_name=LINE,
    description=LINE,
    url={"type": "string", "format": "uri"},
    application_process=LINE,
    fees_description=LINE,
    eligibility_description=LINE,
    assured_date=DATE,
    service_areas=several(item("name")),
    required_documents=several(item("document")),
    service_at_locations=several(item("service_id location_id", service_id=ID, location_id=ID)),
)
ORGANIZATION = item("name description", alternate_name=LINE, website=LINE, legal_status=LINE)
SCHEMAS = {"organizations": ORGANIZATION, "services": SERVICE, "locations": LOCATION}


def read(publication: Publication, name: str) -> list[dict[str, Any]]:
    return json.loads(hsds.files(publication)[f"api/v1/hsds/{name}.json"])["contents"]


def errors(name: str, items: list[dict[str, Any]]) -> list[str]:
    schema = {"type": "array", "items": SCHEMAS[name]}
    validator = Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(items)]


def rich() -> Publication:
    """A location and a service of which all is known and confirmed."""
    place = location(
        address={
            "status": "confirmed",
            "building": "De Kerk",
            "street": "Weg",
            "house_number": "1a",
            "postal_code": "9700 AA",
            "city": "Haren",
        },
        geo={"status": "confirmed", "latitude": 53.2, "longitude": 6.5},
        contact={"status": "reported", "phone": "050 123 45 67"},
        transport=({"name": "Halte Weg", "lines": ("1", "2"), "metres": 80},),
        languages=("nl", "ar"),
        hours=(hours(slots="09:00-17:00 walk_in"),),
    )
    return made_up(place, service(bring=({"what": "Uw pas", "required": True}, {"what": "Een brief"})))


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("publication", [real(), rich()], ids=["real", "rich"])
def test_items_are_valid(publication: Publication, name: str) -> None:
    items = read(publication, name)
    assert items
    assert errors(name, items) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("opens_at", "25:99"),
        ("byday", "MA,DI"),
        ("valid_to", "31-12-2026"),
        ("opens_att", "09:00"),
        ("id", "1"),
    ],
)
def test_schema_finds_what_that_of_hsds_lets_pass(field: str, value: str) -> None:
    items = read(rich(), "locations")
    items[0]["schedules"][0][field] = value
    assert len(errors("locations", items)) == 1


def test_page_holds_all_items() -> None:
    page = json.loads(hsds.files(real())["api/v1/hsds/locations.json"])
    count = len(page.pop("contents"))
    assert count == len(real().registry.all("locations"))
    assert page == {
        "total_items": count,
        "total_pages": 1,
        "page_number": 1,
        "size": count,
        "first_page": True,
        "last_page": True,
        "empty": False,
    }


def test_one_organisation() -> None:
    [organization] = read(real(), "organizations")
    assert organization["name"] == "Stichting WIJ Groningen"
    assert organization["id"] == str(uuid5(NAMESPACE_URL, SITE))
    items = [*read(real(), "services"), *read(real(), "locations")]
    assert {each["organization_id"] for each in items} == {organization["id"]}


@pytest.mark.parametrize("publication", [real(), rich(), *(case.publication for case in DESKS)])
def test_ids_are_unique_and_lead_to_records(publication: Publication) -> None:
    items = {name: read(publication, name) for name in SCHEMAS}
    found = list(values("id", items))
    assert len(found) == len(set(found))
    assert all(UUID(id).version == 5 for id in found)
    known = {name: {each["id"] for each in items[name]} for name in SCHEMAS}
    assert set(values("location_id", items)) <= known["locations"]
    assert set(values("service_id", items)) <= known["services"]


def values(key: str, data: Any) -> Iterator[str]:
    if isinstance(data, dict) and key in data:
        yield data[key]
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from values(key, inner)


def test_ids_come_from_the_address() -> None:
    assert [each["id"] for each in read(rich(), "locations")] == [
        str(uuid5(NAMESPACE_URL, f"{SITE}locaties/hier/"))
    ]


def test_ids_are_the_same_a_day_later() -> None:
    place = location(
        hours=(hours(slots="09:00-17:00 walk_in"),),
        exceptions=({"first_day": "2026-12-24", "closed": True, "reason": "other"},),
    )
    days = [MONDAY, MONDAY + dt.timedelta(days=1)]
    first, second = (read(made_up(place, today=today), "locations") for today in days)
    assert list(values("valid_from", first)) != list(values("valid_from", second))
    assert list(values("id", first)) == list(values("id", second))


@pytest.mark.parametrize("case", [*DESKS, *CONSULTING], ids=lambda case: case.name)
def test_schedules_tell_the_timeline_where_it_is_known(case: HourCase) -> None:
    [place] = read(case.publication, "locations")
    assert errors("locations", [place]) == []
    told = expanded(place.get("schedules", []))
    expected = case.openings((State.OPEN, State.BY_APPOINTMENT))
    assert told == {date: openings for date, openings in expected.items() if openings}


def expanded(schedules: list[dict[str, Any]]) -> dict[dt.date, set[tuple[str, str]]]:
    """The openings per date, as a reader of HSDS works them out."""
    codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    told: dict[dt.date, set[tuple[str, str]]] = {}
    for schedule in schedules:
        date, last = (dt.date.fromisoformat(schedule[name]) for name in ("valid_from", "valid_to"))
        while date <= last:
            if codes[date.weekday()] in schedule["byday"].split(","):
                opening = (schedule["opens_at"], schedule["closes_at"])
                assert opening not in told.setdefault(date, set()), "told twice"
                told[date].add(opening)
            date += dt.timedelta(days=1)
    return told


def test_schedule_says_how_to_come_and_how_sure_it_is() -> None:
    reported = hours(slots="09:00-12:00 walk_in, 13:00-17:00 by_appointment", status="reported")
    schedules = read(made_up(location(hours=(reported,))), "locations")[0]["schedules"]
    assert [(each["description"], each["attending_type"]) for each in schedules] == [
        ("Balie", "Inloop"),
        ("Balie", "Op afspraak"),
    ]
    for each in schedules:
        assert "Europe/Amsterdam" in each["notes"]
        assert each["notes"].endswith("Hoe zeker: gemeld door anderen, niet bevestigd door WIJ.")
    assert "Hoe zeker" not in read(rich(), "locations")[0]["schedules"][0]["notes"]


@pytest.mark.parametrize(
    ("channel", "access"), [("phone", "phone_only"), ("chat", "walk_in"), ("desk", "phone_only")]
)
def test_only_hours_of_the_building_itself(channel: str, access: str) -> None:
    other = hours("anders", slots=f"09:00-12:00 {access}", channel=channel)
    assert "schedules" not in read(made_up(location(hours=(other,))), "locations")[0]


def test_no_example_stands_among_the_facts() -> None:
    """All real hours are examples; eleven subjects are what we think."""
    text = " ".join(hsds.files(real()).values())
    assert Standing.EXAMPLE.label not in text
    assert Standing.UNCONFIRMED.label not in text
    assert not list(values("schedules", read(real(), "locations")))
    sure = {
        each.name
        for each in real().registry.all("services")
        if each.status not in (Standing.EXAMPLE, Standing.UNCONFIRMED)
    }
    assert {each["name"] for each in read(real(), "services")} == sure


@pytest.mark.parametrize("status", ["unconfirmed", "example"])
def test_example_blocks_stay_out(status: str) -> None:
    address = {
        "status": status,
        "street": "Weg",
        "house_number": "1",
        "postal_code": "9700 AA",
        "city": "Haren",
    }
    geo = {"status": status, "latitude": 53.2, "longitude": 6.5}
    place = location(address=address, geo=geo, contact={"status": status, "phone": "050 123 45 67"})
    [found] = read(made_up(place), "locations")
    assert set(found) == {"id", "location_type", "organization_id", "name", "description"}


@pytest.mark.parametrize("lacking", ["street", "house_number", "postal_code"])
def test_no_address_when_something_lacks(lacking: str) -> None:
    whole = {
        "status": "confirmed",
        "street": "Weg",
        "house_number": "1",
        "postal_code": "9700 AA",
        "city": "Haren",
    }
    address = {name: value for name, value in whole.items() if name != lacking}
    assert "addresses" in read(made_up(location(address=whole)), "locations")[0]
    assert "addresses" not in read(made_up(location(address=address)), "locations")[0]


def test_address_names_the_building_on_its_second_line() -> None:
    [found] = read(rich(), "locations")[0]["addresses"]
    assert (found["address_1"], found["address_2"], found["postal_code"]) == ("Weg 1a", "De Kerk.", "9700 AA")


def test_only_what_must_be_brought_is_required() -> None:
    assert [each["document"] for each in read(rich(), "services")[0]["required_documents"]] == ["Uw pas"]


def test_service_without_locations_is_at_all_that_receive_people() -> None:
    places = (
        location("hier"),
        location("spreekuur", kind="consulting"),
        location("kantoor", kind="office_not_public"),
        location("dicht", operation="closed_for_now"),
        location("weg", operation="ended"),
    )
    publication = made_up(*places, service("overal"), service("daar", locations=("dicht", "weg")))
    names = {each["id"]: each["name"] for each in read(publication, "locations")}
    ids = {place.id: str(uuid5(NAMESPACE_URL, f"{SITE}locaties/{place.id}/")) for place in places}
    assert len(names) == 4
    found = [
        {link["location_id"] for link in each["service_at_locations"]}
        for each in read(publication, "services")
    ]
    assert found == [{ids["hier"], ids["spreekuur"]}, {ids["dicht"]}]


def test_times_carry_no_offset_and_schedules_no_timezone() -> None:
    schedule = read(rich(), "locations")[0]["schedules"][0]
    assert (schedule["opens_at"], schedule["closes_at"]) == ("09:00", "17:00")
    assert "timezone" not in schedule
