"""How a building can be entered and used: measures and yes/no/unknown, after A11yJSON and OpenStreetMap."""

from __future__ import annotations

from .choices import Answer, Choice
from .common import Block, Checked, Source
from .fields import Model, Text, Whole, field, optional, several


class Door(Choice):
    AUTOMATIC = "automatic", "gaat vanzelf open"
    BUTTON = "button", "gaat open met een knop"
    MANUAL = "manual", "gaat met de hand open"
    BELL = "bell", "u moet aanbellen"
    UNKNOWN = "unknown", "niet bekend"


class Entrance(Model):
    steps: Whole | None = optional("Treden", "Aantal treden tot de deur; 0 als er geen zijn.")
    threshold_cm: Whole | None = optional("Drempel in cm")
    door_width_cm: Whole | None = optional("Breedte van de deur in cm")
    door: Door = field("Deur", default=Door.UNKNOWN)


class Accessibility(Block):
    """A feature that is left out counts as unknown."""

    wheelchair: Answer = field("Met een rolstoel", default=Answer.UNKNOWN)
    entrance: Entrance | None = optional("Ingang")
    toilet: Answer = field("Aangepast toilet", default=Answer.UNKNOWN)
    lift: Answer = field("Lift", default=Answer.UNKNOWN)
    hearing_loop: Answer = field("Ringleiding", default=Answer.UNKNOWN)
    assistance_dog: Answer = field("Hulphond welkom", default=Answer.UNKNOWN)
    quiet_room: Answer = field("Rustige ruimte", default=Answer.UNKNOWN)
    disabled_parking: Answer = field("Parkeerplaats voor gehandicapten", default=Answer.UNKNOWN)
    remarks: Text | None = optional("Wat u ook moet weten")
    sources: tuple[Source, ...] = several("Bronnen van de toegankelijkheid")
    checked: Checked | None = optional(
        "Controle van de toegankelijkheid", "Weglaten als dit tegelijk met de rest is nagelopen."
    )
