"""A number to call, for a crisis or for one subject."""

from __future__ import annotations

from typing import Annotated

from .common import Block, Checked, Record, Source
from .fields import Flag, Line, Phone, Text, Url, field, optional, several
from .translations import TRANSLATED, translations_of


class Helpline(Record, Block):
    name: Annotated[Line, TRANSLATED] = field("Naam")
    phone: Phone = field("Telefoon", "Tussen aanhalingstekens.")
    also_phone: Phone | None = optional("Ook bereikbaar op", "Tussen aanhalingstekens.")
    chat: Url | None = optional("Chat")
    website: Url | None = optional("Website")
    for_what: Annotated[Line, TRANSLATED] = field("Waarvoor", "Eén zin: wanneer belt u dit nummer?")
    crisis: Flag = field(
        "Direct hulp", "true als dit nummer op de pagina Direct hulp boven aan hoort.", default=False
    )
    always: Flag = field("Dag en nacht", "true als het dag en nacht kan.", default=False)
    when: Annotated[Line, TRANSLATED] | None = optional(
        "Wanneer bereikbaar", "Weglaten als de tijden niet bekend zijn."
    )
    cost: Annotated[Line, TRANSLATED] | None = optional("Kosten", "Weglaten als de kosten niet bekend zijn.")
    about: Annotated[Text, TRANSLATED] | None = optional("Meer uitleg")
    sources: tuple[Source, ...] = several("Bronnen")
    checked: Checked = field("Controle", "Wanneer en hoe nummer en tijden zijn nagelopen.")
    translations: HelplineTranslations | None = optional(
        "Vertalingen", "Per taal de vertaalde velden. Wat u weglaat, staat er in het Nederlands."
    )


HelplineTranslations = translations_of(Helpline)
Helpline.model_rebuild()
