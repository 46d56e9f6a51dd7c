"""The settings of the forms for editors, as Sveltia CMS reads them: a collection for each kind of record.

Made from the models, so that a new field or choice is in the form at the next build. Pure: what stands in the
examples (`_template.yml`) and in mkdocs.yml comes in as arguments.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from registry.kinds import KINDS, Kind
from registry.models.fields import SLUG

from .cms_backend import NOWHERE, Place, backend_of
from .cms_fields import RECORDS, Field, cms_fields
from .cms_order import in_order

_TRANSLATIONS = "Bij een vertaling hoort een vingerafdruk van het Nederlands, die de controle geeft."
_FILE_NAME = "Het kenmerk is de bestandsnaam. Een ander kenmerk is een ander adres."
NOT_IN_FORM: Mapping[str, str] = {
    "id": _FILE_NAME,
    "previous_ids": "Hoort bij een andere bestandsnaam, en die geeft een formulier niet.",
    "translations": _TRANSLATIONS,
}
"""Fields of a record that the form leaves as they stand in the file, and why."""
NOT_IN_LIST: Mapping[str, str] = {"translations": _TRANSLATIONS}
"""The same for a record in a list: it has no file name, so the form shows its id."""
CLOSURE_NAME = "{{published | date('YYYY-MM-DD')}}-{{title}}"
FILE_NAMES = {"closures": CLOSURE_NAME, "feedback": "{{year}}-{{location}}"}
"""What the file of a new record is called, where that is not just its title."""
HINT = "Dit wordt de bestandsnaam en het laatste deel van het webadres. Verander het later niet meer."
IMAGES = "content/beelden"
"""Where uploaded images would go. No record has any, so there is nothing to see or to throw away."""
LIST_ID = "Een eigen naam van kleine letters, cijfers en streepjes. Andere gegevens verwijzen ernaar."

_BY_USE = sorted(KINDS, key=lambda kind: kind.single + bool(kind.file))
"""First the kinds of which there are many, then the lists, then the files that are one of a kind."""


def forms(
    examples: Mapping[str, tuple[str, Any]],
    place: Place | None,
    sign_in: str | None,
    icon: str,
) -> dict[str, Any]:
    """All that the page of the forms needs; `examples` holds the first line and the data of each kind's example."""
    fields = {kind.key: fields_of(kind, examples[kind.key][1]) for kind in KINDS}
    backend = backend_of(place, sign_in) if place else None
    return {
        "online": backend is not None,
        "config": _config(fields, backend, icon),
        "formats": {
            _format(kind): {"fields": fields[kind.key], "header": examples[kind.key][0]} for kind in KINDS
        },
    }


def fields_of(kind: Kind, example: Any) -> list[Field]:
    """The fields of the form for a file of this kind."""
    if not kind.is_list:
        return in_order(cms_fields(kind.model, NOT_IN_FORM), example)
    one = [
        field | {"hint": LIST_ID} if field["name"] == "id" else field
        for field in in_order(cms_fields(kind.model, NOT_IN_LIST), example)
    ]
    return [
        {
            "name": RECORDS,
            "label": kind.plural.capitalize(),
            "label_singular": kind.singular.capitalize(),
            "widget": "list",
            "fields": one,
            "required": True,
            "collapsed": True,
            "allow_remove": False,
            "summary": f"{{{{{kind.title_field or 'id'}}}}}",
        }
    ]


def _config(fields: Mapping[str, list[Field]], backend: dict[str, Any] | None, icon: str) -> dict[str, Any]:
    return {
        "load_config_file": False,
        "app_title": "WIJ Groningen wijzigen",
        "logo": {"src": icon, "show_in_header": True},
        "backend": backend or NOWHERE,
        "publish_mode": "editorial_workflow" if backend else "simple",
        "media_folder": IMAGES,
        "show_preview_links": False,
        "editor": {"preview": False},
        "slug": {"encoding": "ascii", "clean_accents": True, "lowercase": True, "maxlength": 60},
        "collections": [_collection(kind, fields[kind.key]) for kind in _BY_USE],
    }


def _collection(kind: Kind, fields: list[Field]) -> dict[str, Any]:
    shared = {
        "name": kind.key,
        "label": _label(kind),
        "label_singular": kind.singular.capitalize(),
        "publish": False,
        "format": _format(kind),
    }
    if kind.file:
        file = {"name": kind.key, "label": _label(kind), "file": str(kind.folder / kind.file)}
        return shared | {"files": [file | {"format": _format(kind), "fields": fields}]}
    name = FILE_NAMES.get(kind.key, f"{{{{{kind.title_field}}}}}")
    return shared | {
        "folder": str(kind.folder),
        "filter": {"field": "slug", "pattern": _own_files(kind)},
        "extension": "yml",
        "identifier_field": kind.title_field or "location",
        "summary": f"{{{{{kind.title_field}}}}}" if kind.title_field else "{{location}} {{year}}",
        "slug": {"template": name, "editable": ["create"], "hint": HINT, "pattern": [f"^{SLUG}$", HINT]},
        "create": kind.can_begin,
        "delete": False,
        "duplicate": False,
        "sortable_fields": [kind.title_field] if kind.title_field else ["year", "location"],
        "fields": fields,
    }


def _label(kind: Kind) -> str:
    return (kind.singular if kind.single else kind.plural).capitalize()


def _own_files(kind: Kind) -> str:
    """The names of records of this kind: not the example, and no list that stands in the same folder."""
    lists = [other.file.removesuffix(".yml") for other in KINDS if other.file and other.folder == kind.folder]
    return "".join(f"(?!{name}$)" for name in lists).join(("^", "[a-z0-9]"))


def _format(kind: Kind) -> str:
    """Each kind has a format of its own, because what goes without saying differs by field."""
    return f"yaml-{kind.key}"
