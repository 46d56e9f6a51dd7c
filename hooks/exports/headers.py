"""What a host says beside every file: who may run what, how long a copy is good, who may read the data.

The only place where this stands. `hosts.py` writes it down as each kind of host wants it."""

from __future__ import annotations

from collections.abc import Mapping

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
    parts = (f"{name} {value}" for name, value in POLICY.items() if not (in_page and name in ONLY_AS_HEADER))
    return "; ".join(parts)


def everywhere() -> dict[str, str]:
    """What goes with every file, also with the page for what is not found."""
    return {
        "Content-Security-Policy": policy(),
        "Strict-Transport-Security": f"max-age={A_YEAR}",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in FEATURES),
        "Cross-Origin-Opener-Policy": "same-origin",
        "X-Frame-Options": "DENY",
    }


def cache(path: str) -> str:
    """How long a copy of the file at `path` is good."""
    return FOR_GOOD if path.startswith(ASSETS) else ASK_EVERY_TIME


def is_for_others(path: str) -> bool:
    """Whether pages of other sites may read the file at `path`: all open data, and nothing else."""
    return path.rpartition(".")[2] in DATA_TYPES and not path.startswith(ASSETS)
