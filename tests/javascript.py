"""Runs functions of the site's scripts in Node, one process for all calls, so that their logic is tested without a page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent.parent / "theme" / "assets" / "js"
LOOP = """
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { module, name, args } = JSON.parse(line);
  const found = (await import(`./${module}.js`))[name];
  const result = typeof found === "function" ? found(...args) : found;
  console.log(JSON.stringify({ result }));
}
"""


class Scripts:
    """`call("toolbox/folder", "read", "…")` gives what the function gives, as far as JSON can say it."""

    def __init__(self, folder: Path) -> None:
        """The scripts are copied, because Node wants to be told that they are modules."""
        shutil.copytree(SCRIPTS, folder, dirs_exist_ok=True)
        (folder / "package.json").write_text('{"type": "module"}')
        (folder / "_loop.js").write_text(LOOP)
        self._process = subprocess.Popen(
            ["node", "_loop.js"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def call(self, module: str, name: str, *args: Any) -> Any:
        self._process.stdin.write(json.dumps({"module": module, "name": name, "args": args}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline()).get("result")

    def close(self) -> None:
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()
