"""The settings of the forms: every field of every record is in them, in Dutch, as Sveltia CMS wants it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel, Field

from exports import cms_backend, cms_config
from exports.cms_fields import NoLabel, check_labels
from exports.cms_words import in_a_form
from exports.form_address import form_address
from registry.kinds import BY_KEY, KINDS
from registry.load import load
from rendering.files.forms import settings
from tools import FORMS

HIDDEN = {kind.key: cms_config.NOT_IN_LIST if kind.is_list else cms_config.NOT_IN_FORM for kind in KINDS}
GITHUB = {"url": "https://github.com/wij/website.git", "host": "github", "branch": "hoofd"}


@pytest.fixture(scope="module")
def config(project: Path) -> dict[str, Any]:
    return settings(project, {})["config"]


def collection(config: dict[str, Any], key: str) -> dict[str, Any]:
    return next(found for found in config["collections"] if found["name"] == key)


def fields(config: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Of one record, also when it stands in a list."""
    found = collection(config, key)
    inside = found["files"][0]["fields"] if "files" in found else found["fields"]
    return inside[0]["fields"] if inside[0]["name"] == "records" else inside


def field(config: dict[str, Any], *path: str) -> dict[str, Any]:
    inside = fields(config, path[0])
    for name in path[1:]:
        found = next(one for one in inside if one["name"] == name)
        inside = found.get("fields", [])
    return found


def everything(fields: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in fields:
        yield one
        yield from everything(one.get("fields", []))


@pytest.mark.needs_forms
@pytest.mark.parametrize("repository", [None, GITHUB], ids=["local", "github"])
def test_sveltia_accepts_it(project: Path, repository: dict[str, str] | None) -> None:
    schema = FORMS / "node_modules" / "@sveltia" / "cms" / "schema" / "sveltia-cms.json"
    made = settings(project, {"repository": repository})["config"]
    jsonschema.validate(made, json.loads(schema.read_text(encoding="utf-8")))


def test_every_key_of_every_record_is_in_the_form_or_on_the_list(
    project: Path, config: dict[str, Any]
) -> None:
    for entry in load(project).registry.entries:
        key = entry.kind.key
        record = entry.document.data[entry.root[0]] if entry.root else entry.document.data
        assert strangers(record, fields(config, key), HIDDEN[key]) == set(), entry.document.path


def strangers(block: dict[str, Any], known: list[dict[str, Any]], hidden: Any = ()) -> set[str]:
    """The keys that a form has no field for."""
    by_name = {one["name"]: one for one in known}
    found = {name for name in block if name not in by_name and name not in hidden}
    for name, value in block.items():
        inner = by_name.get(name, {}).get("fields")
        for item in value if isinstance(value, list) else [value]:
            if inner and isinstance(item, dict):
                found |= {f"{name}.{one}" for one in strangers(item, inner)}
    return found


def test_what_is_not_in_a_form_is_a_field_and_has_a_reason() -> None:
    for kind in KINDS:
        for reason in HIDDEN[kind.key].values():
            assert reason.endswith(".")
    known = {name for kind in KINDS for name in kind.model.model_fields}
    assert set(cms_config.NOT_IN_FORM) | set(cms_config.NOT_IN_LIST) <= known


def test_every_field_has_a_label_and_no_two_of_a_block_the_same_name(config: dict[str, Any]) -> None:
    for kind in KINDS:
        names = {one["name"] for one in fields(config, kind.key)}
        assert not names & {"slug", "body", "translationKey"}, "names that Sveltia uses itself"
        for one in everything(fields(config, kind.key)):
            assert one["label"] and one["label"][0].isupper(), one["name"]
            names = [inner["name"] for inner in one.get("fields", [])]
            assert len(names) == len(set(names))


def test_a_field_without_a_label_stops_the_build() -> None:
    class Half(BaseModel):
        known: str = Field(title="Bekend")
        nameless: str

    with pytest.raises(NoLabel, match=r"`nameless` van Half heeft geen Nederlands label"):
        check_labels(Half)


def test_labels_choices_and_bounds_are_those_of_the_model(config: dict[str, Any]) -> None:
    kind = field(config, "locations", "kind")
    assert (kind["label"], kind["widget"], kind["required"]) == ("Soort plek", "select", True)
    assert {"label": "alleen telefonisch", "value": "phone_only"} in kind["options"]
    opens = field(config, "locations", "hours", "week", "monday", "opens")
    assert (opens["format"], opens["date_format"]) == ("HH:mm", False)
    goals = field(config, "methods", "goals")
    assert (goals["multiple"], goals["min"], goals["max"]) == (True, 1, 3)
    assert field(config, "locations", "geo", "latitude")["min"] == 52.9
    assert field(config, "closures", "locations")["collection"] == "locations"
    helplines = field(config, "services", "helplines")
    assert (helplines["value_field"], helplines["display_fields"]) == ("records.*.id", ["records.*.name"])
    phone = field(config, "locations", "contact", "phone")
    assert phone["pattern"][1] == 'Dit moet een telefoonnummer zijn, zoals "050 123 45 67".'


def test_a_list_that_has_to_stand_there_may_be_empty(config: dict[str, Any]) -> None:
    saturday = field(config, "locations", "hours", "week", "saturday")
    assert (saturday["required"], saturday["min"]) == (False, 0)
    assert "min" not in field(config, "locations", "exceptions")


def test_help_is_in_the_words_of_a_form(config: dict[str, Any]) -> None:
    hints = [one.get("hint", "") for kind in KINDS for one in everything(fields(config, kind.key))]
    assert not [
        hint for hint in hints if "aanhalingstekens" in hint or hint.startswith("true") or ".yml" in hint
    ]
    assert (
        field(config, "locations", "operation")["hint"]
        == "Of u hier nu terecht kunt. Leeg betekent: in gebruik."
    )
    assert in_a_form("true als het dag en nacht kan.") == "Zet dit aan als het dag en nacht kan."


def test_the_order_is_that_of_the_example(config: dict[str, Any]) -> None:
    names = [one["name"] for one in fields(config, "services")]
    assert names[:4] == ["name", "formal_name", "theme", "summary"] and names[-2:] == ["sources", "checked"]
    assert [one["name"] for one in field(config, "locations", "hours")["fields"]][:3] == [
        "id",
        "status",
        "note",
    ]


def test_examples_and_lists_are_no_records_of_their_folder(config: dict[str, Any]) -> None:
    pattern = re.compile(collection(config, "locations")["filter"]["pattern"])
    names = ("beijum", "areas-noord", "_template", "_template.areas", "areas", "holidays")
    assert [bool(pattern.match(name)) for name in names] == [True, True, False, False, False, False]


def test_nothing_is_published_or_deleted_from_a_form(config: dict[str, Any]) -> None:
    assert not any(one["publish"] for one in config["collections"])
    assert not any(one["delete"] for one in config["collections"] if "folder" in one)
    lists = [one["files"][0]["fields"][0] for one in config["collections"] if "files" in one]
    assert not any(one["allow_remove"] for one in lists if one["name"] == "records")


def test_with_a_repository_changes_are_pull_requests(project: Path) -> None:
    made = settings(project, {"repository": GITHUB})
    assert made["online"] and made["config"]["publish_mode"] == "editorial_workflow"
    backend = made["config"]["backend"]
    assert (backend["name"], backend["repo"], backend["branch"]) == ("github", "wij/website", "hoofd")
    assert backend["auth_methods"] == ["token"]
    assert cms_backend.api_addresses(made["config"]) == ["https://api.github.com"]


def test_a_host_of_ones_own_and_a_way_to_sign_in(project: Path) -> None:
    own = {"url": "https://git.wij.example/web/site", "host": "gitlab"}
    made = settings(project, {"repository": own, "forms": {"sign_in": "a1b2"}})["config"]
    assert made["backend"]["base_url"] == "https://git.wij.example"
    assert (made["backend"]["auth_type"], made["backend"]["app_id"]) == ("pkce", "a1b2")
    assert cms_backend.api_addresses(made) == ["https://git.wij.example"]


def test_a_github_of_ones_own_has_two_addresses_that_begin_alike(project: Path) -> None:
    """From /api/v3 Sveltia would make /graphql, where nothing is."""
    made = settings(project, {"repository": GITHUB | {"url": "https://git.wij.example/web/site"}})["config"]
    assert made["backend"]["api_root"] == "https://git.wij.example/api"
    assert cms_backend.api_addresses(made) == ["https://git.wij.example"]


@pytest.mark.parametrize("repository", [None, {"url": "https://codeberg.org/wij/site", "host": "forgejo"}])
def test_without_a_place_for_pull_requests_only_a_folder_of_this_computer(
    project: Path, repository: dict[str, str] | None
) -> None:
    made = settings(project, {"repository": repository})
    assert not made["online"] and made["config"]["publish_mode"] == "simple"
    assert cms_backend.api_addresses(made["config"]) == []


def test_the_address_of_a_form() -> None:
    assert form_address("locations", "beijum") == "beheer/#/collections/locations/entries/beijum"
    assert form_address("helplines", "112") == "beheer/#/collections/helplines/entries/helplines"
    assert all(form_address(key, "x").startswith("beheer/#/") for key in BY_KEY)
