"""The two programs that judge HTML: html-validate and the Nu checker of W3C. Each returns its messages."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tools import NODE_MODULES

POLICY = "Content Security Policy"
"""The checker reads files, to which nothing is the site itself, and takes data in a page for a script. What the
policy allows is tested in a browser, in site/test_headers.py."""
CONFIG = Path(__file__).with_name("htmlvalidate.json")


def html_validate(folder: Path) -> list[str]:
    """The messages of html-validate on all pages in a folder."""
    report = folder.parent / f"{folder.name}.html-validate.json"
    command = [NODE_MODULES / ".bin" / "html-validate", "--config", CONFIG, "--formatter", f"json={report}"]
    subprocess.run([*command, f"{folder}/**/*.html"], capture_output=True, timeout=300)
    return [
        f"{page['filePath'].removeprefix(str(folder))}:{one['line']}: {one['ruleId']}: {one['message']}"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for one in page["messages"]
    ]


def nu(folder: Path) -> list[str]:
    """The messages of the Nu checker, warnings too, on all pages in a folder."""
    jar = NODE_MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", jar, "--skip-non-html", "--format", "json", "--exit-zero-always", folder]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return [
        f"{one['url'].removeprefix(f'file:{folder}')}:{one.get('lastLine')}: {one['message']}"
        for one in json.loads(result.stderr)["messages"]
        if POLICY not in one["message"]
    ]
