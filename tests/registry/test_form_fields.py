"""What a form is told of a model: kind of value, label, help, choices and bounds."""

from __future__ import annotations

from registry.form_fields import FormField, form_fields
from registry.models.plan_file import PlanFile

FIELDS = form_fields(PlanFile)
STEP = FIELDS["steps"].fields


def test_kinds_of_values() -> None:
    kinds = {
        "title": "line",
        "question": "text",
        "fixed_points": "texts",
        "roles": "lines",
        "areas": "lines",
        "start": "date",
        "hours_available": "number",
        "room": "choice",
        "groups": "blocks",
        "checked": "block",
    }
    assert {name: FIELDS[name].kind for name in kinds} == kinds
    kinds = {"starts": "time", "channels": "choices", "week": "number", "decision": "block"}
    assert {name: STEP[name].kind for name in kinds} == kinds
    assert STEP["decision"].fields["agreed"].kind == "flag"


def test_labels_and_choices_are_those_of_the_model() -> None:
    assert FIELDS["room"].choices["deciding"] == "meebeslissen"
    assert (FIELDS["title"].title, FIELDS["groups"].fields["level"].title) == ("Titel", "Beloofde invloed")


def test_bounds_are_the_narrowest() -> None:
    days = STEP["feedback"].fields["within_days"]
    assert (days.least, days.most) == (1, 365)
    assert (STEP["title"].longest, FIELDS["title"].longest) == (160, 300)


def test_every_field_has_a_label() -> None:
    def labelled(fields: dict[str, FormField]) -> bool:
        return all(field.title and labelled(field.fields) for field in fields.values())

    assert labelled(FIELDS)
