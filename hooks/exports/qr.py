"""A QR code per location that leads from a poster to its page."""

from __future__ import annotations

from functools import partial
from io import BytesIO

import segno

from registry.routes import ROUTES

from .publication import Files, Publication


def files(publication: Publication) -> Files:
    route = ROUTES["locations"]
    return Files(
        {
            f"{route.url(id)}qr.svg": partial(svg, publication.site_url + route.url(id))
            for id in publication.registry.ids("locations")
        }
    )


def svg(text: str) -> str:
    """Error correction M: readable with a coffee stain on it. The border of four modules belongs to the code."""
    target = BytesIO()
    segno.make(text, error="m", micro=False).save(target, kind="svg", border=4, omitsize=True, xmldecl=False)
    return target.getvalue().decode()
