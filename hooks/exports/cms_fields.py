"""A model as the fields of a form of Sveltia CMS: label, help, kind of input, choices, bounds. All of it from the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import BaseModel

from registry.field_rules import FieldRules, field_rules
from registry.form_fields import FormField, form_fields
from registry.kinds import BY_KEY
from registry.walk import models_in

from .cms_words import hint, in_a_form

Field = dict[str, Any]

RECORDS = "records"
"""What the records of a list file are called in a form, which knows no file that is a list."""
NAMES = (
    "name",
    "title",
    "word",
    "label",
    "question",
    "what",
    "measure",
    "method",
    "channel",
    "audience",
    "id",
)
"""Fields that tell an item of a list from the others, best first."""


class NoLabel(Exception):
    """A field has no Dutch label: what a form would show is its name in code."""

    def __init__(self, model: type[BaseModel], name: str) -> None:
        super().__init__(
            f"{model.__module__}: veld `{name}` van {model.__name__} heeft geen Nederlands label (title)."
        )


def check_labels(model: type[BaseModel]) -> None:
    """Raises NoLabel for the first field, in the model or in one inside it, that has no label."""
    for name, info in model.model_fields.items():
        if not info.title:
            raise NoLabel(model, name)
    for inner in models_in(model).values():
        check_labels(inner)


def cms_fields(model: type[BaseModel], left_out: Mapping[str, str] = {}) -> list[Field]:
    """The fields of a form, in the order of the model, without those that are left out."""
    known = form_fields(model)
    return [_field(model, name, known[name]) for name in model.model_fields if name not in left_out]


def _field(model: type[BaseModel], name: str, field: FormField) -> Field:
    info = model.model_fields[name]
    rules = field_rules(info)
    many = field.kind.endswith("s")
    said = {"name": name, "label": field.title, "required": rules.required}
    if help := hint(field, rules):
        said["hint"] = help
    if rules.refers_to:
        return said | _relation(rules, many) | (_items(rules) if many else {})
    inner = models_in(model).get(name)
    if many:
        return said | _list(field, rules, inner) | _items(rules)
    return said | _INPUTS[field.kind](field, rules, inner)


def _items(rules: FieldRules) -> Field:
    """How many items. A list that has to be there but may be empty says so with a `min` of 0."""
    bounds: Field = {} if rules.most is None else {"max": rules.most}
    if rules.required and not rules.fewest:
        return bounds | {"required": False, "min": 0}
    return bounds | ({"min": rules.fewest} if rules.fewest else {})


def _list(field: FormField, rules: FieldRules, inner: type[BaseModel] | None) -> Field:
    kind = field.kind.removesuffix("s")
    if kind == "choice":
        return _choice(field, rules, inner) | {"multiple": True}
    if kind == "block":
        fields, one = cms_fields(inner), inner.model_config.get("title")
        named = {"label_singular": one.capitalize()} if one else {}
        return {"widget": "list", "fields": fields, "collapsed": True, "summary": _summary(fields)} | named
    if kind == "line" and not rules.pattern:
        return {"widget": "list"}
    one = {"name": "item", "label": field.title} | _INPUTS[kind](field, rules, inner)
    return {"widget": "list", "field": one}


def _summary(fields: list[Field]) -> str:
    """What stands on an item that is folded: its name, or else its first fields that are always there."""
    required = [field["name"] for field in fields if field["required"]]
    present = {field["name"] for field in fields}
    best = [name for name in NAMES if name in present]
    certain = next((at for at, name in enumerate(best) if name in required), len(best))
    return " · ".join(f"{{{{{name}}}}}" for name in (best[: certain + 1] or required)[:3])


def _relation(rules: FieldRules, many: bool) -> Field:
    """A pick from the records of another kind, by the name that visitors know."""
    kind = BY_KEY[rules.refers_to]
    title = kind.title_field or "id"
    inside = f"{RECORDS}.*." if kind.is_list else ""
    place = {"collection": kind.key} | ({"file": kind.key} if kind.is_list else {})
    shown = [f"{inside}{title}"]
    return place | {
        "widget": "relation",
        "value_field": f"{inside}id" if kind.is_list else "{{slug}}",
        "display_fields": shown,
        "search_fields": shown,
        "multiple": many,
    }


def _line(field: FormField, rules: FieldRules, _: object) -> Field:
    fit = {"pattern": [rules.pattern, in_a_form(rules.message)]} if rules.pattern else {}
    return {"widget": "string"} | _longest(field, rules) | fit


def _text(field: FormField, rules: FieldRules, _: object) -> Field:
    return {"widget": "text"} | _longest(field, rules)


def _longest(field: FormField, rules: FieldRules) -> Field:
    return {"maxlength": field.longest} if field.longest and field.longest != rules.most else {}


def _number(field: FormField, rules: FieldRules, _: object) -> Field:
    bounds = {"min": field.least, "max": field.most}
    kind = {"value_type": "int"} if rules.whole else {"value_type": "float", "step": 0.00001}
    return {"widget": "number"} | kind | {name: bound for name, bound in bounds.items() if bound is not None}


def _choice(field: FormField, _: FieldRules, __: object) -> Field:
    return {
        "widget": "select",
        "options": [{"label": label, "value": value} for value, label in field.choices.items()],
    }


def _block(_: FormField, rules: FieldRules, inner: type[BaseModel]) -> Field:
    fields = cms_fields(inner)
    return {
        "widget": "object",
        "fields": fields,
        "collapsed": not rules.required,
        "summary": _summary(fields),
    }


_INPUTS: Mapping[str, Callable[..., Field]] = {
    "line": _line,
    "text": _text,
    "number": _number,
    "flag": lambda *_: {"widget": "boolean"},
    "date": lambda *_: {"widget": "datetime", "format": "YYYY-MM-DD", "time_format": False},
    "time": lambda *_: {"widget": "datetime", "format": "HH:mm", "date_format": False},
    "moment": lambda *_: {"widget": "datetime", "format": "YYYY-MM-DDTHH:mm"},
    "choice": _choice,
    "block": _block,
}
"""For each kind of value of `form_fields` the input that takes it."""
