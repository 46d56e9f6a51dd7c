"""A git repository as a host of repositories handles it: read, branched and committed to without working files."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

IDENTITY = ["-c", "user.name=Redacteur", "-c", "user.email=r@wij.example"]


class Repository:
    def __init__(self, root: Path, files: Mapping[str, str]) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch=main")
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git(*IDENTITY, "commit", "--quiet", "--message=Begin")

    def git(self, *arguments: str, input: str | None = None) -> str:
        """What git says, without the end of its last line."""
        return self._run(*arguments, input=input).removesuffix("\n")

    def _run(self, *arguments: str, input: str | None = None) -> str:
        command = ["git", "-C", str(self.root), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, input=input).stdout

    def oid(self, revision: str) -> str:
        return self.git("rev-parse", "--verify", revision)

    def branches(self) -> list[str]:
        return self.git("for-each-ref", "--format=%(refname:short)", "refs/heads").split("\n")

    def text(self, blob: str) -> str:
        return self._run("cat-file", "blob", blob)

    def texts_on_main(self) -> dict[str, str]:
        """The files that it began with, by the id of what is in them."""
        return {file["sha"]: (self.root / file["path"]).read_text("utf-8") for file in self.tree("main")}

    def tree(self, revision: str) -> list[dict[str, Any]]:
        files = (row.split("\t", 1) for row in self.git("ls-tree", "-r", "--long", revision).split("\n"))
        return [
            dict(zip(("mode", "type", "sha", "size"), about.split(), strict=True)) | {"path": path}
            for about, path in files
        ]

    def changed(self, branch: str) -> list[str]:
        """The files that differ from those on main."""
        return self.git("diff", "--name-only", f"main...{branch}").split("\n")

    def changed_lines(self, *revisions: str) -> list[str]:
        rows = self.git("diff", "--unified=0", *revisions).split("\n")
        return [row for row in rows if row[0] in "+-" and not row.startswith(("+++", "---"))]

    def begin_branch(self, name: str, oid: str) -> None:
        """Only where there is none of this name."""
        self.git("update-ref", name, oid, "")

    def commit(self, branch: str, head: str, files: Mapping[str, str], message: str) -> str:
        """Only on the commit that the asker knows."""
        self.git("read-tree", head)
        for path, text in files.items():
            blob = self.git("hash-object", "-w", "--stdin", input=text)
            self.git("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
        oid = self.git(*IDENTITY, "commit-tree", self.git("write-tree"), "-p", head, "-m", message)
        self.git("update-ref", f"refs/heads/{branch}", oid, head)
        return oid
