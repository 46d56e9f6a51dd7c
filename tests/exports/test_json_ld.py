"""What pages say to search engines is read back by another reader, keeps to schema.org and claims no example."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import extruct
import pytest
from dateutil.rrule import rrulestr
from jinja2.utils import htmlsafe_json_dumps
from lxml import html

from exports.json_ld import json_ld
from exports.publication import Publication
from hour_cases import CONSULTING, DESKS, HourCase, dates
from hours.interval import State
from publications import SITE, holidays, hours, location, made_up, real, service
from registry.models.choices import Standing
from registry.models.common import Record
from registry.routes import ROUTES

THING = {"@type", "@id", "name", "alternateName", "description", "url", "mainEntityOfPage"}
VOCABULARY = {
    "WebPage": {"inLanguage", "lastReviewed", "mainEntity"},
    "Organization": {"legalName"},
    "GovernmentOffice": {
        "address", "areaServed", "email", "geo", "openingHoursSpecification", "parentOrganization",
        "specialOpeningHoursSpecification", "telephone",
    },
    "GovernmentService": {
        "areaServed", "audience", "availableChannel", "isRelatedTo", "provider", "serviceOperator", "serviceType",
    },
    "PostalAddress": {"addressCountry", "addressLocality", "addressRegion", "postalCode", "streetAddress"},
    "GeoCoordinates": {"latitude", "longitude"},
    "Place": set(),
    "AdministrativeArea": set(),
    "Audience": {"audienceType"},
    "ServiceChannel": {"serviceLocation"},
    "OpeningHoursSpecification": {"closes", "dayOfWeek", "opens", "validFrom", "validThrough"},
    "Event": {"eventAttendanceMode", "eventSchedule", "location", "organizer"},
    "Schedule": {
        "byDay", "endDate", "endTime", "exceptDate", "repeatFrequency", "scheduleTimezone", "startDate", "startTime",
    },
}  # fmt: skip
"""The types that we use, with properties that schema.org gives them beside those of every Thing."""
REQUIRED = {
    "WebPage": {"@id", "url", "description", "inLanguage"},
    "Organization": {"@id", "name", "url"},
    "GovernmentOffice": {"@id", "name", "url", "parentOrganization"},
    "GovernmentService": {"@id", "name", "url", "serviceOperator"},
    "PostalAddress": {"addressLocality", "addressCountry"},
    "OpeningHoursSpecification": {"validFrom", "validThrough"},
    "Event": {"@id", "name", "location", "eventSchedule"},
    "Schedule": {"startDate", "endDate", "startTime", "endTime", "scheduleTimezone"},
}
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
PAGES = [record for key, route in ROUTES.items() if route.own_page for record in real().registry.all(key)]


def graph(record: Record, publication: Publication) -> list[dict[str, Any]]:
    """The nodes of a page, as a harvester reads them out of its HTML."""
    page = f'<html><head><script type="application/ld+json">{htmlsafe_json_dumps(json_ld(record, publication))}</script></head></html>'
    [found] = extruct.extract(page, base_url=SITE, syntaxes=["json-ld"])["json-ld"]
    assert found["@context"] == "https://schema.org"
    return found["@graph"]


def node(record: Record, publication: Publication, type: str) -> dict[str, Any]:
    [found] = [each for each in graph(record, publication) if each["@type"] == type]
    return found


def faults(data: Any) -> list[str]:
    """What in a graph is not schema.org, or lacks what it can't do without."""
    if isinstance(data, list):
        return [fault for each in data for fault in faults(each)]
    if not isinstance(data, dict):
        return [] if isinstance(data, str | int | float) and data != "" else [f"{data!r} says nothing"]
    inner = [fault for value in data.values() for fault in faults(value)]
    if set(data) == {"@id"}:
        return inner
    type = data.get("@type", "")
    if type not in VOCABULARY:
        return [*inner, f"{type!r} is no type that we use"]
    unknown = set(data) - THING - VOCABULARY[type]
    lacking = REQUIRED.get(type, set()) - set(data)
    return (
        inner
        + [f"{type}.{name} is unknown" for name in unknown]
        + [f"{type} lacks {name}" for name in lacking]
    )


@pytest.mark.parametrize("record", PAGES, ids=lambda record: f"{type(record).__name__}-{record.id}")
def test_every_page_speaks_schema_org(record: Record) -> None:
    nodes = graph(record, real())
    assert faults(nodes) == []
    ids = [each["@id"] for each in nodes]
    assert len(ids) == len(set(ids))
    page = nodes[0]
    assert page["@type"] == "WebPage"
    assert page["url"] == real().url(record)
    assert page.get("mainEntity", {"@id": None})["@id"] in {None, *ids}


@pytest.mark.parametrize("case", [*DESKS, *CONSULTING], ids=lambda case: case.name)
def test_hours_speak_schema_org(case: HourCase) -> None:
    assert faults(graph(case.place, case.publication)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"@type": "Place", "openinghours": "Mo 09:00"},
        {"@type": "Place", "name": ""},
        {"@type": "Place", "name": None},
        {"@type": "Buurthuis"},
        {"name": "zonder soort"},
        {"@type": "Event", "@id": "x", "name": "y", "location": {"@id": "z"}},
        {
            "@type": "WebPage",
            "@id": "x",
            "url": "x",
            "description": "y",
            "inLanguage": "nl",
            "mainEntity": {},
        },
    ],
)
def test_a_fault_is_found(wrong: dict[str, Any]) -> None:
    assert faults([wrong]) != []


def test_records_on_a_page_of_others_say_nothing() -> None:
    without_page = [key for key in ("areas", "helplines", "principles", "closures", "holidays")]
    for key in without_page:
        for record in real().registry.all(key):
            assert json_ld(record, real()) is None


def test_no_example_is_claimed_on_real_pages() -> None:
    """All real hours are examples, so nothing is said of hours anywhere."""
    text = json.dumps([json_ld(record, real()) for record in PAGES])
    assert "GovernmentOffice" in text
    for word in ("OpeningHours", "Schedule", '"Event"', "opens"):
        assert word not in text
    for idea in real().registry.all("ideas"):
        assert [each["@type"] for each in graph(idea, real())] == ["WebPage"]


@pytest.mark.parametrize("status", ["example", "unconfirmed"])
def test_what_is_not_sourced_is_not_claimed(status: str) -> None:
    place = location(
        address={"status": status, "city": "Haren"},
        geo={"status": status, "latitude": 53.2, "longitude": 6.5},
        contact={"status": status, "phone": "050 123 45 67"},
        hours=(hours(slots="09:00-17:00 walk_in", status=status),),
    )
    office = node(place, made_up(place), "GovernmentOffice")
    assert set(office) == {"@type", "@id", "name", "url", "description", "parentOrganization"}
    subject = service(status=status)
    assert [each["@type"] for each in graph(subject, made_up(subject))] == ["WebPage"]


def test_location_says_where_it_is_and_for_whom() -> None:
    office = node(real().registry.get("locations", "beijum"), real(), "GovernmentOffice")
    assert office["@id"] == office["url"] == f"{SITE}locaties/beijum/"
    assert office["address"]["streetAddress"] == "Melsemaheerd 2"
    assert office["address"]["addressCountry"] == "NL"
    assert office["geo"]["latitude"] == real().registry.get("locations", "beijum").geo.latitude
    sure = {
        area.name
        for area in real().registry.all("areas")
        if "beijum" in area.teams and area.status not in (Standing.UNCONFIRMED, Standing.EXAMPLE)
    }
    assert sure
    assert {area["name"] for area in office["areaServed"]} == sure


def test_service_says_who_gives_it_and_where() -> None:
    places = (location("hier"), location("daar"))
    other = service("ander")
    subject = service(locations=("daar",), related=("ander",), audiences=("older_people",))
    found = node(subject, made_up(*places, subject, other), "GovernmentService")
    assert found["serviceOperator"] == {"@id": SITE}
    assert found["availableChannel"]["serviceLocation"] == [{"@id": f"{SITE}locaties/daar/"}]
    assert found["isRelatedTo"] == [{"@id": f"{SITE}waarvoor/ander/"}]
    assert found["audience"] == [{"@type": "Audience", "audienceType": "ouderen"}]


def test_last_reviewed_is_when_someone_checked() -> None:
    checked, unchecked = (
        location(checked={"on": "2026-11-01", "how": how}) for how in ("by_phone", "not_checked")
    )
    assert node(checked, made_up(checked), "WebPage")["lastReviewed"] == "2026-11-01"
    assert "lastReviewed" not in node(unchecked, made_up(unchecked), "WebPage")


@pytest.mark.parametrize("operation", ["moved", "ended"])
def test_a_place_that_is_gone_is_only_a_page(operation: str) -> None:
    gone = location(operation=operation, hours=(hours(slots="09:00-17:00 walk_in"),))
    assert [each["@type"] for each in graph(gone, made_up(gone))] == ["WebPage"]


@pytest.mark.parametrize("case", DESKS, ids=lambda case: case.name)
def test_opening_hours_tell_when_you_can_walk_in(case: HourCase) -> None:
    office = node(case.place, case.publication, "GovernmentOffice")
    expected = case.openings((State.OPEN,))
    assert {date: openings for date, openings in told(office).items() if openings} == {
        date: openings for date, openings in expected.items() if openings
    }
    assert not told(office).keys() & case.silent
    for spec in office.get("openingHoursSpecification", []):
        weeks = dates(spec["validFrom"], spec["validThrough"])
        spoken_of = {f"https://schema.org/{WEEKDAYS[date.weekday()]}" for date in weeks}
        assert set(spec["dayOfWeek"]) <= spoken_of


def told(office: dict[str, Any]) -> dict[dt.date, set[tuple[str, str]]]:
    """For every date that is spoken of when the place is open: a special date stands above the week."""
    found: dict[dt.date, set[tuple[str, str]]] = {}
    for name in ("openingHoursSpecification", "specialOpeningHoursSpecification"):
        layer: dict[dt.date, set[tuple[str, str]]] = {}
        for spec in office.get(name, []):
            date, last = (dt.date.fromisoformat(spec[end]) for end in ("validFrom", "validThrough"))
            while date <= last:
                openings = layer.setdefault(date, set())
                weekdays = spec.get("dayOfWeek", [f"https://schema.org/{weekday}" for weekday in WEEKDAYS])
                if "opens" in spec and f"https://schema.org/{WEEKDAYS[date.weekday()]}" in weekdays:
                    openings.add((spec["opens"], spec["closes"]))
                date += dt.timedelta(days=1)
        found |= layer
    return found


def test_an_ordinary_week_is_told_in_one_line() -> None:
    place = location(hours=(hours(slots="09:00-12:00 walk_in, 13:00-17:00 by_appointment"),))
    assert node(place, made_up(place), "GovernmentOffice")["openingHoursSpecification"] == [
        {
            "@type": "OpeningHoursSpecification",
            "validFrom": "2026-11-23",
            "validThrough": "2027-01-21",
            "dayOfWeek": [f"https://schema.org/{weekday}" for weekday in WEEKDAYS[:5]],
            "opens": "09:00",
            "closes": "12:00",
        }
    ]


def test_a_closed_date_has_no_times() -> None:
    place = location(hours=(hours(slots="09:00-12:00 walk_in"),))
    office = node(place, made_up(place, holidays(("2026-12-25", "closed", "confirmed"))), "GovernmentOffice")
    assert office["specialOpeningHoursSpecification"] == [
        {"@type": "OpeningHoursSpecification", "validFrom": "2026-12-25", "validThrough": "2026-12-25"}
    ]


@pytest.mark.parametrize("case", CONSULTING, ids=lambda case: case.name)
def test_consulting_hours_tell_their_dates(case: HourCase) -> None:
    event = node(case.place, case.publication, "Event")
    assert event["location"] == {"@id": case.publication.url(case.place)}
    assert event["name"] == "Spreekuur geld"
    found: dict[dt.date, set[tuple[str, str]]] = {}
    for schedule in event["eventSchedule"]:
        for date in occurrences(schedule):
            times = (schedule["startTime"], schedule["endTime"])
            assert times not in found.setdefault(date, set()), "told twice"
            found[date].add(times)
    expected = case.openings((State.OPEN, State.BY_APPOINTMENT))
    assert found == {date: openings for date, openings in expected.items() if openings}


def occurrences(schedule: dict[str, Any]) -> set[dt.date]:
    """The dates of a Schedule, worked out by a reader of RFC 5545."""
    first, last = (schedule[name].replace("-", "") for name in ("startDate", "endDate"))
    if "repeatFrequency" not in schedule:
        assert first == last
        return {dt.date.fromisoformat(schedule["startDate"])}
    number, unit = schedule["repeatFrequency"][1:-1], schedule["repeatFrequency"][-1]
    frequency = {"W": "WEEKLY", "M": "MONTHLY"}[unit]
    days = ",".join(
        day.removeprefix("https://schema.org/")[:2].upper() if ":" in day else day
        for day in schedule["byDay"]
    )
    rule = f"DTSTART:{first}\nRRULE:FREQ={frequency};INTERVAL={number};BYDAY={days};UNTIL={last}"
    skipped = {dt.date.fromisoformat(date) for date in schedule.get("exceptDate", [])}
    return {moment.date() for moment in rrulestr(rule)} - skipped


def test_every_other_week_is_told_as_such() -> None:
    case = next(case for case in CONSULTING if case.name == "every other week")
    [schedule] = node(case.place, case.publication, "Event")["eventSchedule"]
    assert (schedule["repeatFrequency"], schedule["startDate"]) == ("P2W", "2026-12-01")
    assert schedule["byDay"] == ["https://schema.org/Tuesday"]
    assert schedule["scheduleTimezone"] == "Europe/Amsterdam"


@pytest.mark.parametrize(
    "name", ["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "a & b < c", "'\"\\", "é—☎"]
)
def test_no_text_can_break_out_of_the_script(name: str) -> None:
    place = location(name=name)
    text = htmlsafe_json_dumps(json_ld(place, made_up(place)))
    assert not set("<>&") & set(text)
    page = html.fromstring(
        f'<html><body><script type="application/ld+json">{text}</script><p>na</p></body></html>'
    )
    assert len(page.xpath("//script")) == 1
    assert page.xpath("//p/text()") == ["na"]
    assert node(place, made_up(place), "GovernmentOffice")["name"] == name
