"""A stand-in for GitHub with a real git repository behind it: answers what the forms for editors ask of its API.

A browser meets it under GitHub's own address, so the forms run as they do on the site. What they ask beyond this is
noted in `unknown` and refused.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Route

from browser.repository import Repository

API = "https://api.github.com"
REPO = "wij-groningen/website"
TOKEN = "een-token-van-een-redacteur"
USER = {"id": 7, "login": "redacteur", "name": "Redacteur", "email": "r@wij.example", "avatar_url": ""}
MOMENT = "2026-11-22T09:00:00Z"

Asked = Mapping[str, Any]
Answer = dict[str, Any]


class GitHub:
    def __init__(self, repository: Repository) -> None:
        self.repository = repository
        self.pulls: list[dict[str, Any]] = []
        self.unknown: list[str] = []
        self.queries: Mapping[str, Callable[[str, Asked], Answer]] = {
            "createCommitOnBranch": self._commit,
            "createRef(": self._begin_branch,
            "markPullRequestReadyForReview": self._mark_ready,
            "base: repository": self._where_to_begin,
            "nodes { oid message }": self._last_commit,
            "... on Commit { oid }": self._last_commit,
            "pullRequests( states: OPEN": self._open_pulls,
            "... on Blob { text": self._texts,
            "object(expression:": self._texts_of_pulls,
            "history(first: 1, path": self._last_changes,
            "... on Commit { status": self._nothing_published,
        }
        """What is asked, by words that no question before it has."""

    def serve(self, context: BrowserContext) -> None:
        context.route(f"{API}/**", self._answer)

    def _answer(self, route: Route) -> None:
        request, path = route.request, urlsplit(route.request.url).path
        body = request.post_data_json if request.post_data else {}
        if request.headers.get("authorization") != f"token {TOKEN}":
            status, answer = 401, {"message": "Bad credentials"}
        elif path == "/graphql":
            status, answer = 200, self._graphql(body["query"], body["variables"])
        else:
            status, answer = self._rest(request.method, path.removeprefix(f"/repos/{REPO}"), body)
        headers = {"Access-Control-Allow-Origin": "*", "Content-Type": "application/json"}
        route.fulfill(status=status, headers=headers, body=json.dumps(answer))

    def _rest(self, method: str, path: str, body: Asked) -> tuple[int, Any]:
        match method, path.strip("/").split("/"):
            case "GET", ["user"]:
                return 200, USER
            case "GET", ["collaborators", _]:
                return 204, None
            case "GET", ["git", "trees", revision]:
                files = self.repository.tree(revision)
                return 200, {"tree": [file | {"size": int(file["size"])} for file in files]}
            case "POST", ["pulls"]:
                return 201, self._open_pull(body)
            case "POST", ["issues", number, "labels"]:
                self.pulls[int(number) - 1]["labels"] += body["labels"]
                return 200, []
            case "PATCH", ["issues", number]:
                self.pulls[int(number) - 1]["labels"] = body["labels"]
                return 200, {}
            case "GET", ["issues", number]:
                return 200, {"labels": _named(self.pulls[int(number) - 1]["labels"])}
        self.unknown.append(f"{method} {path}")
        return 404, {"message": "Not Found"}

    def _open_pull(self, asked: Asked) -> Answer:
        number = len(self.pulls) + 1
        self.pulls.append({**asked, "number": number, "labels": []})
        told = {
            "number": number,
            "node_id": f"PR_{number}",
            "title": asked["title"],
            "html_url": _url(number),
        }
        return told | {"created_at": MOMENT, "updated_at": MOMENT, "head": {"sha": self._oid(asked["head"])}}

    def _graphql(self, query: str, asked: Asked) -> Answer:
        for words, answer in self.queries.items():
            if words in query:
                return {"data": answer(query, asked)}
        self.unknown.append(query)
        return {"errors": [{"message": f"Unknown: {query}"}]}

    def _oid(self, revision: str) -> str:
        return self.repository.oid(revision)

    def _where_to_begin(self, _: str, asked: Asked) -> Answer:
        return {"fork": {"id": "R_1"}, "base": {"ref": {"target": {"oid": self._oid(asked["branch"])}}}}

    def _last_commit(self, _: str, asked: Asked) -> Answer:
        oid = self._oid(asked["branch"])
        message = self.repository.git("log", "-1", "--format=%s", oid)
        history = {"nodes": [{"oid": oid, "message": message}]}
        return {"repository": {"ref": {"target": {"oid": oid, "history": history}}}}

    def _texts(self, query: str, _: Asked) -> Answer:
        texts = self.repository.texts_on_main()
        asked = re.findall(r'(content_\d+): +object\(oid: "(\w+)"\)', query)
        return {"repository": {name: {"text": texts[oid], "isTruncated": False} for name, oid in asked}}

    def _texts_of_pulls(self, query: str, _: Asked) -> Answer:
        asked = re.findall(r'(file_\d+): +object\(expression: "([^"]+)"\)', query)
        return {"repository": {name: self._blob(self._oid(where)) for name, where in asked}}

    def _blob(self, oid: str) -> Answer:
        text = self.repository.text(oid)
        size = len(text.encode())
        return {"oid": oid, "byteSize": size, "isBinary": False, "isTruncated": False, "text": text}

    def _last_changes(self, query: str, _: Asked) -> Answer:
        author = {**USER, "user": {"id": USER["id"], "login": USER["login"]}}
        history = {"nodes": [{"author": author, "committedDate": MOMENT}]}
        names = re.findall(r"commit_\d+", query)
        return {"repository": {name: {"target": {"history": history}} for name in names}}

    def _nothing_published(self, *_: object) -> Answer:
        return {"repository": {}}

    def _begin_branch(self, _: str, asked: Asked) -> Answer:
        self.repository.begin_branch(asked["input"]["name"], asked["input"]["oid"])
        return {"createRef": {"ref": {"name": asked["input"]["name"]}}}

    def _commit(self, _: str, asked: Asked) -> Answer:
        given = asked["input"]
        additions = given["fileChanges"]["additions"]
        files = {file["path"]: base64.b64decode(file["contents"]).decode() for file in additions}
        branch, message = given["branch"]["branchName"], given["message"]["headline"]
        oid = self.repository.commit(branch, given["expectedHeadOid"], files, message)
        return {"createCommitOnBranch": {"commit": {"oid": oid, "committedDate": MOMENT}}}

    def _mark_ready(self, _: str, asked: Asked) -> Answer:
        self.pulls[int(asked["input"]["pullRequestId"].removeprefix("PR_")) - 1]["draft"] = False
        return {"markPullRequestReadyForReview": {"pullRequest": {"isDraft": False}}}

    def _open_pulls(self, *_: object) -> Answer:
        return {"repository": {"pullRequests": {"nodes": [self._pull(pull) for pull in self.pulls]}}}

    def _pull(self, pull: Asked) -> Answer:
        files = [{"path": path, "changeType": "MODIFIED"} for path in self.repository.changed(pull["head"])]
        return {
            "id": f"PR_{pull['number']}",
            "number": pull["number"],
            "title": pull["title"],
            "url": _url(pull["number"]),
            "isDraft": pull["draft"],
            "isCrossRepository": False,
            "createdAt": MOMENT,
            "updatedAt": MOMENT,
            "headRefName": pull["head"],
            "headRefOid": self._oid(pull["head"]),
            "author": USER,
            "labels": {"nodes": _named(pull["labels"])},
            "files": {"nodes": files},
        }


def _named(labels: list[str]) -> list[Answer]:
    return [{"name": label} for label in labels]


def _url(number: int) -> str:
    return f"https://github.com/{REPO}/pull/{number}"
