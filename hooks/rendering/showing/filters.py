"""The filters of templates that need no page: values in words, labels, and what belongs to a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from hours import words
from registry import titles
from registry.methods.completeness import completeness
from registry.models.fields import slug_of
from registry.routes import kind_key
from registry.terms import first_due, term

from . import charts, chooser, dutch, example_facets, fields
from .print_card import print_card

if TYPE_CHECKING:
    from registry.registry import Registry


def writing() -> dict[str, Callable[..., Any]]:
    return {
        "date": words.date,
        "weekday": words.weekday,
        "day_names": words.day_names,
        "moment": words.moment,
        "time": words.time,
        "number": dutch.number,
        "joined": dutch.joined,
        "paragraphs": dutch.paragraphs,
        "tel": dutch.tel,
        "unbroken": dutch.unbroken,
        "site": dutch.site,
        "language": dutch.language,
        "slug": slug_of,
        "term": term,
        "first_due": first_due,
        "label": fields.label,
        "field_names": lambda model: list(type(model).model_fields),
    }


def looking_up(registry: Registry) -> dict[str, Callable[..., Any]]:
    return {
        "records": lambda ids, kind: [registry.get(kind, id) for id in ids],
        "referring": lambda record, by: registry.referring(kind_key(record), record.id, by),
        "grouped": fields.grouped,
        "having": lambda records, name, value: [one for one in records if value in getattr(one, name)],
        "referred_by": lambda records, *kinds: [
            record
            for record in records
            if any(registry.referring(kind_key(record), record.id, kind) for kind in kinds)
        ],
        "title": lambda record: titles.title(record, registry),
    }


def toolbox(registry: Registry) -> dict[str, Callable[..., Any]]:
    return {
        "example_facets": lambda examples: example_facets.facets(examples, registry),
        "example_values": example_facets.values,
        "chooser_answers": chooser.answers,
        "chooser_rules": chooser.rules,
        "charts": lambda report: tuple(charts.of_report(report)),
        "completeness": completeness,
        "print_card": print_card,
    }
