"""The plan check on a table of plans: each has one fault and gets one finding, with the place and the words."""

from __future__ import annotations

from typing import Any

import pytest

from exports import composer
from plans import Plan, calls, changed, page_data, plan, world
from publications import real

pytestmark = pytest.mark.needs_node

RULES = page_data()["rules"]
CASES: list[tuple[str, Plan, str, str]] = [
    ("vraag-ontbreekt", changed("question", None), "question", "Er staat nog geen vraag"),
    ("niets-open", changed("open_points", []), "open_points", "nog kunnen veranderen"),
    ("ruimte-onbekend", changed("room", None), "room", "hoeveel invloed"),
    (
        "belofte-te-groot",
        changed("room", "taking_part"),
        "groups.0.level",
        "U belooft Bewoners meebeslissen. De ruimte is hoogstens meedoen.",
    ),
    (
        "belofte-te-groot",
        changed("steps.0.promises", [{"group": "jongeren", "level": "self_organising"}]),
        "steps.0.promises.jongeren",
        "U belooft Jongeren zelf organiseren",
    ),
    (
        "geen-ja",
        changed("steps.0.decision", {"who": "Het team"}),
        "steps.0.decision.agreed",
        "U belooft meebeslissen aan Bewoners",
    ),
    (
        "besluit-ontbreekt",
        changed("steps.1.decision", None),
        "steps.1.decision.who",
        "Bij ‘Kiezen’ staat niet wie",
    ),
    (
        "belofte-nergens-waar",
        changed("groups.1.level", "advising")
        | {
            "steps": [
                step
                | {
                    "promises": [{"group": "jongeren", "level": "consulted"}]
                    if "jongeren" in step["groups"]
                    else []
                }
                for step in plan()["steps"]
            ]
        },
        "groups.1.level",
        "U belooft Jongeren meedenken",
    ),
    (
        "terugkoppeling-ontbreekt",
        changed("steps.1.feedback.how", None),
        "steps.1.feedback.how",
        "Bij ‘Kiezen’",
    ),
    (
        "terugkoppeling-laat",
        changed("steps.0.feedback.within_days", 31),
        "steps.0.feedback.within_days",
        "pas na 31 dagen iets. Dat is langer dan 30",
    ),
    (
        "einde-zonder-terugkoppeling",
        changed("steps.2.phase", "carry_out"),
        "steps",
        "Na het besluit is er geen stap",
    ),
    ("groep-niet-bereikt", changed("groups.1.reach", None), "groups.1.reach", "Jongeren ontbreekt vaak"),
    ("te-veel-uren", changed("hours_available", 21), "hours_available", "samen 22 uur. Er zijn 21"),
    ("uren-onbekend", changed("hours_available", None), "hours_available", "hoeveel uren"),
    (
        "te-kort-dag",
        changed("start", "2027-03-30"),
        "steps.1.date",
        "‘Kiezen’ begint over 1 weken. Voor Stemmen zijn vooraf 2 weken nodig.",
    ),
    (
        "volgorde",
        changed("steps.2.week", 1),
        "steps.2.week",
        "‘Vertellen’ begint eerder dan de stap ervoor: ‘Kiezen’.",
    ),
    ("feestdag", changed("steps.1.date", "2027-04-27"), "steps.1.date", "‘Kiezen’ valt op Koningsdag."),
    (
        "groep-te-groot-of-klein",
        changed("steps.1.size", 41),
        "steps.1.size",
        "verwacht u 41 mensen. Stemmen is voor 10 tot 40 mensen.",
    ),
    (
        "groep-te-groot-of-klein",
        changed("steps.1.size", 9),
        "steps.1.size",
        "verwacht u 9 mensen",
    ),
    (
        "uitkomst-ontbreekt",
        changed("steps.0.uses", ["kiezen"]),
        "steps.0.uses",
        "‘Ophalen’ gebruikt de uitkomst van ‘Kiezen’",
    ),
    (
        "uitkomst-ontbreekt",
        changed("steps.0.comes_out", None),
        "steps.1.uses",
        "‘Kiezen’ gebruikt de uitkomst van ‘Ophalen’",
    ),
    ("privacy-ontbreekt", changed("steps.0.methods", ["panel"]), "steps.0.privacy", "(Panel)"),
    ("evaluatie-ontbreekt", changed("evaluation", None), "evaluation", "terugkijkt"),
    ("trekker-ontbreekt", changed("contact", None), "contact", "terechtkunnen"),
    ("rollen-ontbreken", changed("roles", []), "roles", "wie wat doet"),
]


def group(**other: Any) -> dict[str, Any]:
    return {"id": "extra", "name": "Ouderen", "level": "consulted"} | other


def with_group(channels: list[str], **other: Any) -> Plan:
    """The plan with one more group that takes part in one step of its own."""
    result = plan()
    step = result["steps"][0] | {"id": "eigen", "groups": ["extra"], "channels": channels}
    return result | {
        "groups": [*result["groups"], group(**other)],
        "steps": [result["steps"][0], step, *result["steps"][1:]],
    }


CASES += [
    (
        "groep-doet-niet-mee",
        plan() | {"groups": [*plan()["groups"], group()]},
        "groups.2.name",
        "Ouderen staat in het draaiboek",
    ),
    ("alleen-digitaal", with_group(["online"]), "steps.1.channels", "Ouderen kan alleen online meedoen."),
    (
        "alleen-lezen",
        with_group(["written"], audience="low_literacy"),
        "steps.1.channels",
        "door te lezen of te schrijven",
    ),
    (
        "alleen-lezen",
        with_group(["written"], barriers=["reading"]),
        "steps.1.channels",
        "door te lezen of te schrijven",
    ),
    (
        "ver-van-huis",
        with_group(["in_person"], barriers=["mobility"]),
        "steps.1.channels",
        "ergens heen te gaan",
    ),
]


def findings(plans: list[Plan], scope: str = "plan", **other: Any) -> list[list[dict[str, str]]]:
    asked = [
        {"module": "plan/check.js", "name": "check", "args": [one, RULES, world(**other), scope]}
        for one in plans
    ]
    return calls(asked)


def test_a_good_plan_has_no_findings() -> None:
    assert findings([plan()]) == [[]]


def test_each_fault_gets_its_finding_and_no_other() -> None:
    found = findings([case[1] for case in CASES])
    for (rule, _, path, words), got in zip(CASES, found, strict=True):
        assert [(one["rule"], one["path"]) for one in got] == [(rule, path)], rule
        assert words in got[0]["sentence"], got[0]["sentence"]
        assert "{" not in got[0]["sentence"]


def test_more_rules_at_one_fault() -> None:
    """What trips several rules at once, and rules that can't be alone."""
    over = changed("steps.0.methods", ["panel"])
    over["steps"][0] |= {
        "privacy": "Geen namen.",
        "promises": [{"group": "bewoners", "level": "deciding"}],
    }
    slow = changed("steps.1.phase", "carry_out")
    slow["steps"][1]["feedback"] = slow["steps"][1]["feedback"] | {"within_days": 93}
    offline = with_group(["online"], barriers=["digital"])
    rules = [{one["rule"] for one in found} for found in findings([over, slow, offline])]
    assert rules == [
        {"methode-past-niet"},
        {"uitvoering-stil"},
        {"alleen-digitaal", "alleen-digitaal-en-onhandig"},
    ]


def test_every_rule_has_a_case() -> None:
    alone = {case[0] for case in CASES}
    together = {"methode-past-niet", "uitvoering-stil", "alleen-digitaal-en-onhandig"}
    assert alone | together == {rule["id"] for rule in RULES}


def test_a_ready_process_has_no_findings() -> None:
    """What only a plan with its own dates, hours and people can say, is not asked of it."""
    registry = real().registry
    methods = {method.id: composer.method_data(method) for method in registry.all("methods")}
    processes = registry.all("processes")
    found = findings([composer.plan_data(process) for process in processes], "always", methods=methods)
    for process, own in zip(processes, found, strict=True):
        assert [one["sentence"] for one in own] == [], process.id


def test_an_empty_plan_is_checked_without_an_error() -> None:
    assert {one["rule"] for one in findings([{}])[0]} >= {"vraag-ontbreekt", "evaluatie-ontbreekt"}
    unfinished = {"groups": [{"id": "a"}], "steps": [{"id": "b", "groups": ["a"], "methods": ["weg"]}]}
    assert "Bij ‘Stap 1’" in " ".join(one["sentence"] for one in findings([unfinished])[0])
