"""The fixed lists that methods are filtered on; also their labels in filters, cards and tables."""

from __future__ import annotations

from .choices import Choice


class MethodKind(Choice):
    METHOD = "method", "methode"
    TECHNIQUE = "technique", "werkvorm"
    TOOL = "tool", "hulpmiddel"
    PLATFORM = "platform", "digitaal platform"
    STRUCTURE = "structure", "vaste groep of raad"


class Goal(Choice):
    INFORM = "inform", "informeren"
    CONNECT = "connect", "elkaar leren kennen"
    EXPLORE = "explore", "verkennen wat er speelt"
    COLLECT_IDEAS = "collect_ideas", "ideeën ophalen"
    ASK_OPINIONS = "ask_opinions", "meningen peilen"
    DEEPEN = "deepen", "verdiepen in gesprek"
    DESIGN = "design", "samen ontwerpen"
    PRIORITISE = "prioritise", "kiezen wat eerst komt"
    DECIDE = "decide", "beslissen"
    CARRY_OUT = "carry_out", "samen uitvoeren"
    RESOLVE_CONFLICT = "resolve_conflict", "een conflict oplossen"
    REPORT_BACK = "report_back", "terugkoppelen"
    EVALUATE = "evaluate", "evalueren en leren"
    BUILD_CAPACITY = "build_capacity", "bewoners sterker maken"


class Phase(Choice):
    """The phases of a process, in order."""

    WHETHER = "whether", "nagaan of het zin heeft"
    EXPLORE = "explore", "verkennen"
    PLAN = "plan", "plannen"
    COLLECT = "collect", "ophalen"
    WORK_OUT = "work_out", "uitwerken"
    CHOOSE = "choose", "kiezen en beslissen"
    CARRY_OUT = "carry_out", "uitvoeren"
    REPORT_BACK = "report_back", "terugkoppelen"
    LEARN = "learn", "evalueren en leren"


class CostClass(Choice):
    OWN_HOURS = "own_hours", "alleen eigen uren"
    UNDER_250 = "under_250", "tot 250 euro"
    UNDER_1000 = "under_1000", "250 tot 1.000 euro"
    UNDER_5000 = "under_5000", "1.000 tot 5.000 euro"
    OVER_5000 = "over_5000", "meer dan 5.000 euro"


class Difficulty(Choice):
    LOW = "low", "makkelijk"
    MEDIUM = "medium", "gemiddeld"
    HIGH = "high", "moeilijk"


class Basis(Choice):
    """Where a number comes from."""

    SOURCE = "source", "uit een bron"
    PRACTICE = "practice", "uit de praktijk in Groningen"
    ESTIMATE = "estimate", "onze schatting"


class MethodChannel(Choice):
    IN_PERSON = "in_person", "bij elkaar"
    OUTDOORS = "outdoors", "op straat of buiten"
    AT_HOME = "at_home", "bij mensen thuis"
    ONLINE = "online", "online"
    PHONE = "phone", "telefoon"
    WRITTEN = "written", "op papier"


class Recruitment(Choice):
    OPEN = "open", "iedereen mag komen"
    OPEN_WITH_OUTREACH = "open_with_outreach", "iedereen mag komen, met extra moeite voor wie ontbreekt"
    TARGETED = "targeted", "gericht uitnodigen"
    LOTTERY = "lottery", "loting"
    VIA_ORGANISATION = "via_organisation", "via organisaties"
    ELECTION = "election", "verkiezing of benoeming"


class Barrier(Choice):
    READING = "reading", "lezen"
    WRITING = "writing", "schrijven"
    LANGUAGE = "language", "Nederlands spreken"
    DIGITAL = "digital", "computer of telefoon gebruiken"
    MOBILITY = "mobility", "er kunnen komen"
    TIME = "time", "tijd hebben"
    MONEY = "money", "geld"
    TRUST = "trust", "vertrouwen"
    PRIVACY = "privacy", "privacy"
    STIMULI = "stimuli", "geluid en drukte"
    CULTURE = "culture", "gewoonten en cultuur"


class StepStage(Choice):
    BEFORE = "before", "vooraf"
    DURING = "during", "tijdens"
    AFTER = "after", "na afloop"


class Scale(Choice):
    HOUSEHOLD = "household", "huishouden"
    STREET = "street", "straat"
    NEIGHBOURHOOD = "neighbourhood", "buurt of wijk"
    VILLAGE = "village", "dorp"
    CITY = "city", "hele stad"


class EvidenceLevel(Choice):
    UNKNOWN = "unknown", "niet bekend"
    PRACTICE = "practice", "praktijkkennis"
    DESCRIBED = "described", "goed beschreven"
    SUBSTANTIATED = "substantiated", "goed onderbouwd"
    INDICATIONS = "indications", "aanwijzingen dat het werkt"
    EFFECTIVE = "effective", "werkt, is onderzocht"
