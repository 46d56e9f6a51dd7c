"""Answers the browser, and tells it when to look again."""

from __future__ import annotations

import mimetypes
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from exports import headers
from exports.form_address import FORMS
from rendering.files.notes import error_page, live_note

from .project import Project, Trouble

LIVE, CHANGED = "/_live.js", "/_changed"
SCRIPT = Path(__file__).with_name("live.js")
PATIENCE = 20
"""Seconds that a question whether something changed stays open."""
NOT_FOUND = "404.html"
TYPES = {".js": "text/javascript", ".ics": "text/calendar", ".geojson": "application/geo+json"}
ONLY_HTTPS = "Strict-Transport-Security"


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int, project: Project) -> None:
        self.project = project
        super().__init__(("localhost", port), Handler)


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def handle(self) -> None:
        """A browser that goes on to the next page hangs up; that is no error."""
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        if asked.path == LIVE:
            self._send(HTTPStatus.OK, SCRIPT.name, SCRIPT.read_bytes())
        elif asked.path == CHANGED:
            self._wait(int(parse_qs(asked.query).get("since", ["0"])[0]))
        else:
            self._send_file(unquote(asked.path).lstrip("/"))

    def _wait(self, since: int) -> None:
        """Answer as soon as there is a version after `since`, or after a while that there is none."""
        project = self.server.project
        with project.changed:
            is_new = project.changed.wait_for(lambda: project.version != since, PATIENCE)
        self._send(HTTPStatus.OK if is_new else HTTPStatus.NO_CONTENT, "changed.txt", b"")

    def _send_file(self, path: str) -> None:
        project = self.server.project
        path = f"{path}index.html" if path == "" or path.endswith("/") else path
        try:
            found = project.file(path)
            if found is not None:
                self._send(HTTPStatus.OK, path, found)
            elif project.file(f"{path}/index.html") is not None:
                self._lead_to(f"/{path}/")
            else:
                self._send(HTTPStatus.NOT_FOUND, NOT_FOUND, project.file(NOT_FOUND) or b"")
        except Trouble as trouble:
            page = error_page(project.root, trouble.lines)
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, NOT_FOUND, page.encode())

    def _lead_to(self, address: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, name: str, content: bytes) -> None:
        """Send it with the headers that hosts send, but for those that outlive this server."""
        if name.endswith(".html"):
            content += live_note(self.server.project.root, self.server.project.version).encode()
        kind = TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        for header, value in headers.everywhere(
            forms=urlsplit(self.path).path.startswith(f"/{FORMS}")
        ).items():
            if header != ONLY_HTTPS:
                self.send_header(header, value)
        self.end_headers()
        if status is not HTTPStatus.NO_CONTENT:
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Requests are no news; changes are."""
