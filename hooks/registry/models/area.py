"""A neighbourhood or village, its postcodes, and the team that works there."""

from __future__ import annotations

from .choices import Choice
from .common import Block, LocationId, Record, Source
from .fields import Line, PostalArea, Text, field, optional, several


class AreaKind(Choice):
    NEIGHBOURHOOD = "neighbourhood", "buurt of wijk"
    VILLAGE = "village", "dorp"


class Area(Record, Block):
    name: Line = field("Naam")
    kind: AreaKind = field("Soort gebied")
    also_known_as: tuple[Line, ...] = several("Ook bekend als", "Andere schrijfwijzen en namen.")
    postal_areas: tuple[PostalArea, ...] = several(
        "Postcodegebieden", "Vier cijfers tussen aanhalingstekens."
    )
    teams: tuple[LocationId, ...] = field("Team", "Twee als niet zeker is welk team het is.", min_length=1)
    why: Text | None = optional("Waarom twee teams", "Verplicht bij meer dan één team.")
    sources: tuple[Source, ...] = several("Bronnen")
