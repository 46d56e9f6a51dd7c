"""Saves files the way a form does, all in one run of Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def node(script: str, scripts: Path, told: dict[str, Any]) -> str:
    """What a script of this folder writes when it is told this."""
    command = ["node", str(HERE / script), str(scripts)]
    result = subprocess.run(command, input=json.dumps(told), capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr
    return result.stdout


def saved(scripts: Path, formats: dict[str, Any], *saves: tuple[str, str | None, list[Any]]) -> list[str]:
    """The text of each file after its changes; a save is (format, text, [(path, value)])."""
    told = [{"format": format, "text": text, "changes": changes} for format, text, changes in saves]
    return json.loads(node("save.mjs", scripts, {"formats": formats, "saves": told}))
