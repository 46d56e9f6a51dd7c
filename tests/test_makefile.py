"""The programs that `make` starts and no other test: each can be loaded by itself, in the way that `make` does it."""

import re
import subprocess
import sys

import pytest

from conftest import PROJECT

MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")
SCRIPTS = sorted(set(re.findall(r"python (\w+/[\w/]+\.py)", MAKEFILE)))
MODULES = sorted(set(re.findall(r"PYTHONPATH=(\S+) \S+python -m ([\w.]+)", MAKEFILE)))
LOAD = "import runpy, sys; sys.path[0] = sys.argv[2]; runpy.run_path(sys.argv[1], run_name='loaded')"
"""A script finds what stands in its own folder."""
IMPORT = "import importlib, sys; importlib.import_module(sys.argv[1])"


def test_there_are_programs() -> None:
    assert "tests/benchmarks/weigh_pages.py" in SCRIPTS
    assert ("hooks", "rendering.files.forms") in MODULES


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_can_be_loaded(script: str) -> None:
    own = str((PROJECT / script).parent)
    subprocess.run([sys.executable, "-c", LOAD, script, own], cwd=PROJECT, check=True)


@pytest.mark.parametrize(("path", "module"), MODULES)
def test_a_module_can_be_loaded(path: str, module: str) -> None:
    environment = {"PYTHONPATH": path, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([sys.executable, "-c", IMPORT, module], cwd=PROJECT, env=environment, check=True)
