"""What a host says beside every file: who may run what, how long a copy is good, who may read the data.

The only place where this stands. `hosts.py` writes it down as each kind of host wants it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
"""The Content-Security-Policy: everything from the site itself, nothing inline, nothing from or in another site.
Data in a page (`<script type="application/json">`) is no script, so it needs no exception."""

FORM_POLICY: Mapping[str, str] = POLICY | {
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "connect-src": "'self' data: blob: https:",
}
"""The same for the forms of editors, which write their own styles and talk to the place where the files are.
Which place that is, their page says itself: of a page and a header the stricter counts."""
FORM_OPENER = "same-origin-allow-popups"
"""Signing in happens in a window of the place where the files are, which has to answer."""

ONLY_AS_HEADER = {"frame-ancestors"}
"""What browsers ignore when a page says it itself."""

FEATURES = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "usb",
    "xr-spatial-tracking",
)
"""What no page asks of a device, so nothing on a page may."""

SHARED = "Access-Control-Allow-Origin"
A_YEAR = 31_536_000
ASK_EVERY_TIME = "no-cache"
"""A copy may be kept, but is shown only after the host said that it is still the newest: a closure is news."""
FOR_GOOD = f"public, max-age={A_YEAR}, immutable"
"""For files whose name changes with what is in them. Data that scripts read is not among those: under a name of its
own a page that stands open still finds it after the next build, and no page changes because a record did."""

ASSETS = "assets/"
"""The folder in which every name says what is in the file (`rendering/fingerprints.py`), and of nothing else."""
DATA_TYPES = {
    "json": "application/json",
    "geojson": "application/geo+json",
    "ics": "text/calendar",
    "csv": "text/csv",
}
"""The open data, by the end of a name."""


def policy(*, in_page: bool = False) -> str:
    """The policy as one line; `in_page` for a page that says it itself, on hosts that send no headers."""
    return _line(POLICY, in_page=in_page)


def form_policy(addresses: Sequence[str] | None = None) -> str:
    """The policy of the forms: as a header, or for their page with the addresses that they talk to."""
    if addresses is None:
        return _line(FORM_POLICY)
    return _line(FORM_POLICY | {"connect-src": " ".join(("'self' data: blob:", *addresses))}, in_page=True)


def _line(parts: Mapping[str, str], *, in_page: bool = False) -> str:
    return "; ".join(
        f"{name} {value}" for name, value in parts.items() if not (in_page and name in ONLY_AS_HEADER)
    )


def everywhere(*, forms: bool = False) -> dict[str, str]:
    """What goes with every file, also with the page for what is not found; with `forms` what goes with the forms."""
    return {
        "Content-Security-Policy": form_policy() if forms else policy(),
        "Strict-Transport-Security": f"max-age={A_YEAR}",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in FEATURES),
        "Cross-Origin-Opener-Policy": FORM_OPENER if forms else "same-origin",
        "X-Frame-Options": "DENY",
    }


def cache(path: str) -> str:
    """How long a copy of the file at `path` is good."""
    return FOR_GOOD if path.startswith(ASSETS) else ASK_EVERY_TIME


def is_for_others(path: str) -> bool:
    """Whether pages of other sites may read the file at `path`: all open data, and nothing else."""
    return path.rpartition(".")[2] in DATA_TYPES and not path.startswith(ASSETS)
