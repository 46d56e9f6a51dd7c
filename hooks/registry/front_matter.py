"""What stands above the text of a page in Markdown, between two lines of dashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

FORMER = "previous_addresses"
"""Where such a page stood before, relative to the site: over/cijfers."""
_DASHES = "---"
_ADDRESS = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)*")


@dataclass(frozen=True)
class FrontMatter:
    fields: dict[str, Any]
    lines: int
    """How many lines it takes; the text begins behind them."""

    @property
    def former(self) -> tuple[str, ...]:
        """The addresses at which the page stood before, as the site writes them; what is no address is left out."""
        return tuple(f"{name}/" for name in self._given if _ADDRESS.fullmatch(name))

    @property
    def no_addresses(self) -> tuple[str, ...]:
        """What stands there and can't be an address."""
        return tuple(name for name in self._given if not _ADDRESS.fullmatch(name))

    @property
    def _given(self) -> tuple[str, ...]:
        given = self.fields.get(FORMER, [])
        return tuple(str(one).strip("/") for one in (given if isinstance(given, list) else [given]))


def front_matter(text: str) -> FrontMatter:
    """Nothing when there is none, or when it can't be read: MkDocs says so itself."""
    lines = text.splitlines()
    if lines[:1] != [_DASHES] or _DASHES not in lines[1:]:
        return FrontMatter({}, 0)
    end = lines.index(_DASHES, 1)
    try:
        fields = yaml.load("\n".join(lines[1:end]), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        fields = None
    return FrontMatter(fields if isinstance(fields, dict) else {}, end + 1)
