"""What is said when someone begins a new record."""

from __future__ import annotations

from collections.abc import Iterable

from registry.kinds import Kind

EXAMPLE = 'Bijvoorbeeld: make new KIND=locatie NAME="WIJ Meerstad"'
WHICH_NAME = f"Hoe heet het? Zet de naam bij NAME, tussen aanhalingstekens. {EXAMPLE}"
NO_NEW_LANGUAGE = "Een taal toevoegen vraagt ook een regel in de code. In README.md staat hoe dat gaat."
YEAR_AND_TEAM = 'Noem een jaarverslag naar het jaar en het team, zoals NAME="2026 Beijum".'


def which_kind(kinds: Iterable[Kind]) -> str:
    return f"Wat wilt u toevoegen? Zet een van deze soorten bij KIND:\n{_listed(kinds)}\n{EXAMPLE}"


def unknown_kind(word: str, near: Kind | None, kinds: Iterable[Kind]) -> str:
    guess = f" Bedoelt u {near.singular}?" if near else ""
    return f'De soort "{word}" is er niet.{guess} Kies een van deze soorten:\n{_listed(kinds)}\n{EXAMPLE}'


def _listed(kinds: Iterable[Kind]) -> str:
    return "\n".join(f"  {kind.singular:<14}{kind.folder / (kind.file or '<naam>.yml')}" for kind in kinds)


def only_one(kind: Kind) -> str:
    return f"Er is maar één {kind.singular}. Open {kind.folder / kind.file} en vul die aan."


def taken(id: str, kind: Kind, place: str) -> str:
    return f"Er is al een {kind.singular} met het kenmerk `{id}`: {place}. Er is niets veranderd. Kies een andere naam."


def unfit_name(sentence: str) -> str:
    return f"Deze naam kan niet. Er is niets veranderd. De controle zegt: {sentence}"


def header(name: str, kind: Kind) -> list[str]:
    return [
        f"# Nieuw: {name} ({kind.singular})",
        "# Wat hier staat, is een voorbeeld. Verander alles in wat echt zo is.",
        "# Regels met een # er direct voor staan uit. Weet u het antwoord? Haal dan dat # weg en vul het in.",
        "# De andere regels die uit staan, kunt u weggooien.",
    ]


def written(path: str, line: int, url: str | None) -> list[str]:
    first = f"Toegevoegd aan {path}, vanaf regel {line}." if line > 1 else f"Gemaakt: {path}"
    page = [f"Op de site: /{url}"] if url else []
    return [first, *page, "Vul het in en draai daarna `make check`."]
