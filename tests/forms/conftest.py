"""The formats of the forms, in Node: the scripts beside the packages that `make forms` got for them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from rendering.files.forms import settings
from tools import FORMS


@pytest.fixture(scope="session")
def scripts(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder from which Node finds both the scripts and the packages."""
    folder = tmp_path_factory.mktemp("forms")
    shutil.copytree(project / "theme" / "forms", folder, dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(FORMS / "node_modules")
    return folder


@pytest.fixture(scope="session")
def formats(project: Path) -> dict[str, Any]:
    """What each format is told: the fields of the form and the first line of a new file."""
    return settings(project, {})["formats"]
