"""Where the form of a record is: below /beheer/, in the collection of its kind."""

from __future__ import annotations

from registry.kinds import BY_KEY

FORMS = "beheer/"
"""The folder of the forms on the site."""


def form_address(kind: str, id: str) -> str:
    """The address of the form, relative to the site; `kind` is the key of the kind of record.

    Records that stand together in one file share a form, and that form is named after the kind.
    """
    entry = id if BY_KEY[kind].file is None else kind
    return f"{FORMS}#/collections/{kind}/entries/{entry}"
