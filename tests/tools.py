"""The programs outside Python that some tests need: whether they are here, and how to get them."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

NODE_MODULES = Path(__file__).parent / "node_modules"
FORMS = Path(__file__).parent.parent / ".build" / "forms"
"""What `make forms` makes: the packages and the bundle."""
BUNDLE = FORMS / "bundle"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@dataclass(frozen=True)
class Need:
    name: str
    tests: str
    remedy: str


NEEDS = {
    "browser": Need("Chromium", "de tests in een browser", "sudo apt-get install chromium"),
    "node": Need(
        "Node met de pakketten in tests/", "de tests van de HTML", "sudo apt-get install nodejs npm"
    ),
    "java": Need(
        "Java", "de tests van de HTML met de Nu-controle van W3C", "sudo apt-get install default-jre-headless"
    ),
    "forms": Need(
        "De bundel van de formulieren", "de tests van de formulieren", "make forms (Node en npm nodig)"
    ),
    "nginx": Need("nginx", "de tests van de headers", "sudo apt-get install nginx"),
}


def chromium() -> str | None:
    """The browser of this machine; CHROMIUM names another."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def nginx() -> str | None:
    """The web server; Debian keeps it where only root looks."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def missing_tools() -> list[str]:
    here = {
        "browser": chromium() and NODE_MODULES.is_dir(),
        "node": shutil.which("node") and NODE_MODULES.is_dir(),
        "forms": shutil.which("node") and BUNDLE.is_dir(),
        "nginx": nginx(),
        "java": shutil.which("java") and NODE_MODULES.is_dir(),
    }
    return [tool for tool in NEEDS if not here[tool]]
