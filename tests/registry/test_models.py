"""Every field describes itself in Dutch, and records can't be changed or misspelt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import BaseModel, ValidationError

from registry.kinds import KINDS
from registry.models.area import Area
from registry.models.choices import Choice
from registry.walk import models_in

AREA = {
    "id": "selwerd",
    "status": "confirmed",
    "name": "Selwerd",
    "kind": "neighbourhood",
    "teams": ["selwerd"],
}


def all_models() -> list[type[BaseModel]]:
    """The models of all kinds, with every model inside them."""
    found: dict[type[BaseModel], None] = {}

    def add(model: type[BaseModel]) -> None:
        if model not in found:
            found[model] = None
            for inner in models_in(model).values():
                add(inner)

    for kind in KINDS:
        add(kind.model)
    return list(found)


def all_choices(choice: type[Choice] = Choice) -> Iterator[type[Choice]]:
    for inner in choice.__subclasses__():
        yield inner
        yield from all_choices(inner)


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_field_has_a_dutch_label(model: type[BaseModel]) -> None:
    for name, info in model.model_fields.items():
        assert info.title, f"{model.__name__}.{name}"
        assert info.title[0].isupper(), f"{model.__name__}.{name}"


@pytest.mark.parametrize("choice", list(all_choices()), ids=lambda choice: choice.__name__)
def test_labels_of_choices_differ(choice: type[Choice]) -> None:
    labels = [member.label for member in choice]
    assert all(labels) and len(set(labels)) == len(labels)


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_models_are_frozen_and_know_all_their_keys(model: type[BaseModel]) -> None:
    assert model.model_config["frozen"]
    assert model.model_config["extra"] == "forbid"


def test_a_record_cannot_be_changed() -> None:
    area = Area.model_validate(AREA)
    with pytest.raises(ValidationError):
        area.name = "Paddepoel"


def test_a_choice_reads_as_its_value_and_shows_its_label() -> None:
    area = Area.model_validate(AREA)
    assert area.kind == "neighbourhood"
    assert area.kind.label == "buurt of wijk"
