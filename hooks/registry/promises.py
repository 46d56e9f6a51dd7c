"""What each level of influence promises residents, in one sentence that can stand in an invitation."""

from __future__ import annotations

from .models.choices import Influence

PROMISES = {
    Influence.INFORMED: "U hoort op tijd wat er gebeurt. Er valt voor u niets te kiezen.",
    Influence.CONSULTED: "U zegt wat u vindt. Wij laten zien wat wij ermee doen.",
    Influence.ADVISING: "U geeft advies. Volgen wij het niet? Dan leggen wij uit waarom.",
    Influence.TAKING_PART: "Wij maken en doen het samen met u.",
    Influence.DECIDING: "U beslist mee, binnen de grenzen die vooraf bekend zijn.",
    Influence.SELF_ORGANISING: "U doet het zelf. Wij helpen waar dat nodig is.",
}
"""Our own words; how the municipality defines its four words exactly is not known."""
