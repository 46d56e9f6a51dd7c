"""The last hand on a page: what templates leave of empty lines and of spaces at the end of lines goes out."""

from __future__ import annotations

import re

_AS_WRITTEN = re.compile(r"(<(pre|textarea|script)\b.*?<\s*/\2>)", re.DOTALL | re.IGNORECASE)
"""Elements in which every space counts."""
_LEFT_OVER = re.compile(r"[ \t]*\n\s*\n|[ \t]+\n")


def tidy(page: str) -> str:
    """The same page in fewer bytes."""
    parts = _AS_WRITTEN.split(page)
    kept = (_LEFT_OVER.sub("\n", part) if index % 3 == 0 else part for index, part in enumerate(parts))
    return "".join(part for index, part in enumerate(kept) if index % 3 != 2)
