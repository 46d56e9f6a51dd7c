"""How complete a method is: the share of the fields that a complete method fills, and which are still empty."""

from __future__ import annotations

from dataclasses import dataclass

from ..models.method import Method
from ..models.method_choices import EvidenceLevel

LABEL = "Volledig ingevuld"
WHERE_IT_APPLIES = {"previous_ids", "also_known_as", "setting"}
"""Fields that a complete method may leave empty."""
ENOUGH_SOURCES = 2


@dataclass(frozen=True)
class Completeness:
    percent: int
    missing: tuple[str, ...]
    """The names of the fields that are still empty, in the order of the model."""


def completeness(method: Method) -> Completeness:
    """Rounded down, so that 100 says that nothing is missing."""
    counted = [name for name in Method.model_fields if name not in WHERE_IT_APPLIES]
    missing = tuple(name for name in counted if not _filled(method, name))
    return Completeness(100 * (len(counted) - len(missing)) // len(counted), missing)


def _filled(method: Method, name: str) -> bool:
    """Sources count when there are two, or when the method says that it is knowledge from practice."""
    value = getattr(method, name)
    if name == "sources":
        return len(value) >= ENOUGH_SOURCES or method.evidence.level is EvidenceLevel.PRACTICE
    return value not in (None, ())
