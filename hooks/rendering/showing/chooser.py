"""The chooser as its page needs it: the answers of a question with their labels, and the rules for the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.methods import labels
from registry.methods.facets import BY_KEY

if TYPE_CHECKING:
    from registry.models.chooser import Chooser, ChooserQuestion


def answers(question: ChooserQuestion) -> list[dict[str, Any]]:
    """The answers to choose from, in the order of the question; none for a question that asks for a number."""
    known = {str(value): label for value, label in labels.choices(BY_KEY[question.facet])}
    return [{"value": value, "label": known[value]} for value in question.offer or known]


def rules(chooser: Chooser) -> dict[str, Any]:
    """Which answer leads to which outcome (None: go on), and for each question how it counts and what it says."""
    whether = [
        {"id": item.id, "outcomes": {answer.id: answer.outcome for answer in item.answers}}
        for item in chooser.whether
    ]
    said = {"facet", "weight", "must", "fits", "misses", "changes"}
    return {"whether": whether, "questions": [item.model_dump(include=said) for item in chooser.questions]}
