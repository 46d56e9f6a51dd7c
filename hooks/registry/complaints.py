"""What pydantic says of a value, in words for an editor: from its error and the spot to a sentence."""

from __future__ import annotations

from pydantic_core import ErrorDetails

from .sentences import values as say
from .spots import Spot


def complaint(spot: Spot, error: ErrorDetails, found: str) -> str:
    """The sentence for an error at a spot, where `found` is what stands there; empty for a list or a block."""
    context = error.get("ctx", {})
    match error["type"]:
        case "missing":
            return say.missing(spot.name, spot.label)
        case "extra_forbidden":
            return _unknown(spot)
        case _ if error["input"] is None:
            return _empty(spot)
        case "too_short":
            return say.too_few(spot.field, context["min_length"])
        case "too_long":
            return say.too_many(spot.field, context["max_length"])
        case "tuple_type":
            return say.not_a_list(spot.field, found, spot.takes_empty_list)
        case "model_type":
            return _no_fields(spot, found)
        case "string_type":
            return _no_text(spot, error["input"], found)
        case _ if not found:
            return say.not_one_value(spot.field)
        case _:
            return _wrong_value(spot, error, found)


def _wrong_value(spot: Spot, error: ErrorDetails, found: str) -> str:
    field, context = spot.field, error.get("ctx", {})
    match error["type"]:
        case "choice":
            return say.not_in_list(field, found, context["choices"])
        case "expected":
            return say.not_as_expected(field, context["must"], context["example"], found)
        case "string_too_short" | "string_pattern_mismatch" if not error["input"].strip():
            return say.empty_text(field)
        case "string_pattern_mismatch":
            return say.several_lines(field)
        case "string_too_long":
            return say.too_long(field, context["max_length"], len(error["input"]))
        case "int_type" | "int_from_float":
            return say.not_whole(field, found)
        case "float_type":
            return say.not_a_number(field, found)
        case "bool_type":
            return say.not_true_or_false(field, found)
        case "greater_than_equal":
            return say.too_low(field, context["ge"], found)
        case "less_than_equal":
            return say.too_high(field, context["le"], found)
        case _:
            return say.wrong_value(field, found)


def _unknown(spot: Spot) -> str:
    guess = spot.guess()
    if guess is None:
        return say.unknown_field(spot.name, spot.neighbours)
    if guess.homes:
        return say.field_of_block(spot.name, guess.name, guess.homes)
    return say.misspelt_field(spot.name, guess.name)


def _empty(spot: Spot) -> str:
    if spot.is_item:
        return say.empty_item(spot.field)
    return say.empty_list_field(spot.field) if spot.takes_empty_list else say.empty_field(spot.field)


def _no_text(spot: Spot, value: object, found: str) -> str:
    if found:
        return say.not_text(spot.field, found)
    if not spot.is_item:
        return say.text_in_parts(spot.field)
    return say.item_in_parts(spot.field) if isinstance(value, dict) else say.not_one_value(spot.field)


def _no_fields(spot: Spot, found: str) -> str:
    if found and spot.is_item:
        return say.item_without_fields(spot.field, found, spot.first_field)
    return say.no_block(spot.field, found)
