"""Characters that an editor can't see and that break a file or a page: where the first one stands."""

from __future__ import annotations

import re

_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters
    "\u2028\u2029"  # rare line ends that YAML counts as lines and editors don't
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # no width, or a change of direction
    "\ufffe\uffff\ud800-\udfff]"  # no characters at all
)
_SPACE = "[\xa0\u2000-\u200a\u202f\u205f\u3000]"
_STRAY_SPACE = re.compile(rf"^[ -]*+(?:\w++ *+:)? *+({_SPACE})", re.MULTILINE)
"""A space that YAML does not count as one, where it needs one: before a key, behind a dash or a colon."""


def unwanted(text: str) -> int | None:
    """The position of the first character that may stand nowhere."""
    found = _UNWANTED.search(text)
    return found.start() if found else None


def stray_space(text: str) -> int | None:
    """The position of the first wide or non-breaking space that stands where YAML needs an ordinary one."""
    found = _STRAY_SPACE.search(text)
    return found.start(1) if found else None
