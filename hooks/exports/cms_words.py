"""The help of a field in the words of a form: nobody types quotes, brackets or `true` there."""

from __future__ import annotations

import re

from registry.field_rules import FieldRules
from registry.form_fields import FormField

_IN_A_FORM = (
    (r"^(?:Datum en tijd|Nummers) tussen aanhalingstekens\.$", ""),
    (r" ?\btussen aanhalingstekens(?:, anders valt de nul vooraan weg)?\b", ""),
    (r"\"(\d\d:\d\d)\"", r"\1"),
    (r"^true (als|bij)\b", r"Zet dit aan \1"),
    (r"Schrijf \[\] als", "Laat leeg als"),
    (r"\[1, 3\] is de eerste en derde", "1 en 3 zijn de eerste en derde"),
    (r"\bWeglaten (zolang|als|bij)\b", r"Laat leeg \1"),
    (r"\bweglaten\b", "leeg laten"),
    (r"\blocations/holidays\.yml\b", "de lijst met feestdagen"),
    (r"Eén (punt|regel|recht) per (regel|punt)\.", r"Eén \1 per vak."),
)
"""Wording for a file -> wording for a form. What is left empty is not said."""
_ID = r"^Kenmerk(en)? (van|uit) (\S+\.yml|[^.,])*"
"""Of a field that refers to records: in a form one picks a name."""


def hint(field: FormField, rules: FieldRules) -> str:
    """What stands below a field; also what leaving it empty means."""
    help = re.sub(_ID, "", field.help) if rules.refers_to else field.help
    for value, label in field.choices.items():
        help = re.sub(rf"\b{value}\b", label, help)
    return " ".join(filter(None, (in_a_form(help), _default(field, rules))))


def in_a_form(text: str) -> str:
    for wording, instead in _IN_A_FORM:
        text = re.sub(wording, instead, text, flags=re.IGNORECASE)
    text = text.strip(" ,") if text.strip(" ,.") else ""
    return text[:1].upper() + text[1:]


def _default(field: FormField, rules: FieldRules) -> str:
    label = field.choices.get(str(rules.default)) if rules.default else None
    return f"Leeg betekent: {label}." if label else ""
