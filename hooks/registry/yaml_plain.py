"""The data of a text with nothing unusual in it, read without its places: almost every text, in a third of the time.

What this reader is not sure of it leaves to `yaml_events`, which knows every place and says what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from yaml.cyaml import CParser

from .characters import unwanted
from .yaml_events import MAX_DEPTH, RISKY, plain_value

Take = Callable[[], Any]
"""Gives the next event of the parser."""
_MAYBE_NO_TEXT = frozenset("0123456789+-.~tfn")
"""How a value without quotes begins when it may be a number, true, false or nothing."""


class Unusual(Exception):
    """The text holds something that has to be looked at with care."""


def plain_data(text: str) -> Any:
    """What stands in the text. Raises Unusual when there is anything to say about it."""
    take = CParser(text).get_event
    try:
        take()
        if type(take()) is not yaml.DocumentStartEvent:
            raise Unusual
        data = _node(take, take(), 0)
        take()
        if data is None or type(take()) is not yaml.StreamEndEvent:
            raise Unusual
    except yaml.YAMLError as error:
        raise Unusual from error
    return data


def _node(take: Take, event: Any, depth: int) -> Any:
    """The value that begins with `event`, inside `depth` others."""
    kind = type(event)
    if kind is yaml.AliasEvent or event.anchor or event.tag:
        raise Unusual
    if kind is yaml.ScalarEvent:
        return _text(event) if event.style else _bare(event.value)
    if depth == MAX_DEPTH:
        raise Unusual
    return (_list if kind is yaml.SequenceStartEvent else _block)(take, depth + 1)


def _list(take: Take, depth: int) -> list[Any]:
    items = []
    while type(event := take()) is not yaml.SequenceEndEvent:
        items.append(_node(take, event, depth))
    return items


def _block(take: Take, depth: int) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    while type(event := take()) is not yaml.MappingEndEvent:
        if type(event) is not yaml.ScalarEvent or event.anchor or event.tag:
            raise Unusual
        key = _text(event) if event.style else event.value
        if key in fields:
            raise Unusual
        fields[key] = _node(take, take(), depth)
    return fields


def _text(event: Any) -> str:
    """Quoted text, or a block of lines. Only double quotes can bring in characters that the file doesn't hold."""
    if event.style == '"' and unwanted(event.value) is not None:
        raise Unusual
    return event.value.rstrip("\n") if event.style in "|>" else event.value


def _bare(text: str) -> Any:
    if text and text[0] not in _MAYBE_NO_TEXT:
        return text
    value = plain_value(text)
    if value is text and RISKY.fullmatch(text):
        raise Unusual
    return value
