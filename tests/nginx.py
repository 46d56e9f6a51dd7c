"""A real nginx on a free port, with the configuration that the project makes for one."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template
from time import sleep

from exports import hosts
from tools import nginx

AROUND = Template("""
daemon off;
master_process off;
pid $work/nginx.pid;
error_log stderr;
events {}
http {
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path $work/body;
    proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi;
    uwsgi_temp_path $work/uwsgi;
    scgi_temp_path $work/scgi;
    include $work/site.conf;
}
""")
"""One process, as whoever runs the test, with everything in one folder."""


@contextmanager
def serve_with_nginx(site: Path, work: Path) -> Iterator[str]:
    """The address of the site, with a slash behind it."""
    port = free_port()
    site_conf = hosts.nginx("localhost", str(site), (f"127.0.0.1:{port}",))
    (work / "site.conf").write_text(site_conf, encoding="utf-8")
    (work / "nginx.conf").write_text(AROUND.substitute(work=work), encoding="utf-8")
    command = [nginx(), "-e", "stderr", "-p", str(work), "-c", str(work / "nginx.conf")]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port: int, server: subprocess.Popen[str]) -> None:
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert server.poll() is None, server.communicate()[1]
        sleep(0.05)
    raise AssertionError("nginx does not answer")
