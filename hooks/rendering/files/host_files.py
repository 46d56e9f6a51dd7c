"""The files that a host and machines look for: headers, robots.txt and, if a contact is known, security.txt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel

from exports import hosts, well_known

from . import forms

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

WRONG_CONTACT = (
    "mkdocs.yml: `extra.security_contact` moet beginnen met mailto:, https:// of tel:. Nu staat er: {}"
)


def files(config: MkDocsConfig) -> Iterator[File]:
    for path, text in _texts(config).items():
        yield File.generated(config, path, content=text, inclusion=InclusionLevel.INCLUDED)


def _texts(config: MkDocsConfig) -> dict[str, str]:
    publication, contact = config.extra["publication"], config.extra.get("security_contact")
    texts = {
        "_headers": hosts.underscore_headers(forms=forms.is_part(config)),
        well_known.ROBOTS: well_known.robots(publication.site_url, demo=bool(config.extra.get("demo"))),
    }
    if contact:
        try:
            texts[well_known.SECURITY] = well_known.security(contact, publication.site_url, publication.built)
        except ValueError as error:
            raise PluginError(WRONG_CONTACT.format(contact)) from error
    return texts
