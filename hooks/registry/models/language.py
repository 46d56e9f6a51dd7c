"""A language of the site: how it is written, its words, and the core pages in it."""

from __future__ import annotations

from .choices import Choice
from .common import Named, Record
from .fields import Date, Line, Locale, Model, Short, Slug, Text, field, optional
from .language_words import Words


class Direction(Choice):
    LEFT_TO_RIGHT = "ltr", "van links naar rechts"
    RIGHT_TO_LEFT = "rtl", "van rechts naar links"


class CorePage(Model):
    """What each core page has. Dutch words in a text stand between square brackets: [bezwaar]."""

    slug: Slug = field("Adres", "Laatste deel van het webadres, in Latijnse letters.")
    menu: Short = field("Naam in het menu")
    title: Short = field("Titel")
    description: Short = field("In één zin")
    lead: Text = field("Begin van de pagina")


class StartPage(CorePage):
    what: Named = field("Wat is WIJ")
    who: Named = field("Voor wie")
    free: Named = field("Gratis")
    together: Named = field("Samen in de buurt")
    questions: Named = field(
        "Vragen waarmee u kunt komen", "Hieronder staan de onderwerpen die vertaald zijn."
    )


class FindTeamPage(CorePage):
    teams: Short = field("Kop boven de teams")
    areas: Named = field("Welk team bij welke buurt")


class ComeInPage(CorePage):
    walk_in: Named = field("Binnenlopen")
    appointment: Named = field("Op afspraak")
    cost: Named = field("Wat het kost")
    bring: Named = field("Wat u meeneemt")
    interpreter: Named = field("Tolk")
    privacy: Named = field("Privacy")


class DirectHelpPage(CorePage):
    now: Short = field("Kop boven de nummers voor nu")
    doubt: Named = field("Ook bellen bij twijfel")
    what_happens: Named = field("Wat er gebeurt als u belt")
    no_dutch: Named = field("Geen Nederlands, of moeite met horen of spreken")
    others: Short = field("Kop boven de andere nummers")


class RightsPage(CorePage):
    ask: Named = field("Om hulp vragen")
    decision: Named = field("Een besluit op papier")
    supporter: Named = field("Onafhankelijke cliëntondersteuner")
    companion: Named = field("Iemand meenemen")
    plan: Named = field("Zelf een plan maken")
    file: Named = field("Uw dossier bekijken")
    objection: Named = field("Niet eens met een besluit")
    complaint: Named = field("Een klacht")


class CorePages(Model):
    """In the order of the menu."""

    start: StartPage = field("Start", "Het adres van deze pagina is ook de map van de andere.")
    find_team: FindTeamPage = field("Vind uw team")
    come_in: ComeInPage = field("Hoe u binnenkomt")
    direct_help: DirectHelpPage = field("Direct hulp")
    rights: RightsPage = field("Uw rechten")


class Language(Record):
    """The id is the code of the language; nl is simple Dutch, beside the ordinary Dutch of the site."""

    name: Line = field("Naam", "Zoals de taal zichzelf noemt, in eigen letters.")
    locale: Locale = field("Schrijfwijze", "Voor datums en tijden.")
    direction: Direction = field("Schrijfrichting")
    proofread_on: Date | None = optional(
        "Nagelezen op",
        "Wanneer iemand die de taal van huis uit spreekt alles nalas. Weglaten zolang dat niet is gebeurd.",
    )
    words: Words = field("Woorden", "Alles wat rond de teksten staat.")
    pages: CorePages = field("Pagina's")
