"""Serves a folder on a free port of this machine, the way a plain static host would, with its bad days if asked."""

from __future__ import annotations

import datetime as dt
import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.utils import format_datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from exports import headers

COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".geojson", ".ics"}


class _Quiet(SimpleHTTPRequestHandler):
    def handle(self) -> None:
        """A browser that goes on to the next page hangs up; that is no error."""
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, *_: object) -> None:
        """Requests are no news in a test."""


class _Compressing(_Quiet):
    """Sends text compressed, as hosts do; for measuring what a visitor downloads."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file() or file.suffix not in COMPRESSED:
            super().do_GET()
            return
        body = gzip.compress(file.read_bytes(), 9)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@dataclass
class Host:
    """A site on a server that a test can break, and the requests that it had."""

    folder: Path
    prefix: str = "/"
    """The path that the site stands below."""
    answering: bool = True
    failing: bool = False
    moment: dt.datetime | None = None
    """What time the server thinks it is; None for the true time."""
    stalled: threading.Event | None = None
    """An answer to a page waits for this."""
    asked: list[str] = field(default_factory=list)


class _Breakable(_Quiet):
    def __init__(self, host: Host, *args: object, **kwargs: object) -> None:
        self.host = host
        super().__init__(*args, directory=str(host.folder), **kwargs)

    def do_GET(self) -> None:
        if not self.host.answering:
            self.close_connection = True
            return
        self.host.asked.append(self.path)
        if self.host.stalled and self.path.endswith("/"):
            self.host.stalled.wait(60)
        if self.host.failing:
            self.send_error(503)
        elif not self.path.startswith(self.host.prefix):
            self.send_error(404)
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(self.host.prefix))

    def end_headers(self) -> None:
        self.send_header("Cache-Control", headers.cache(self.path.removeprefix(self.host.prefix)))
        super().end_headers()

    def date_time_string(self, timestamp: float | None = None) -> str:
        if self.host.moment and timestamp is None:
            return format_datetime(self.host.moment, usegmt=True)
        return super().date_time_string(timestamp)


@contextmanager
def serve_folder(folder: Path, *, compressed: bool = False) -> Iterator[str]:
    """The address of the folder's root, with a slash behind it."""
    handler = _Compressing if compressed else _Quiet
    with _serving(partial(handler, directory=str(folder))) as address:
        yield f"{address}/"


@contextmanager
def serve_host(host: Host) -> Iterator[str]:
    """The address of the site on a host, with a slash behind it."""
    with _serving(partial(_Breakable, host)) as address:
        yield f"{address}{host.prefix}"


@contextmanager
def _serving(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
