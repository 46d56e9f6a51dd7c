"""The headers as each kind of host wants them: `_headers` for Netlify and Cloudflare Pages, nginx, Caddy.

`make headers` writes those for a server of your own into .build/headers/; `_headers` goes along with the site."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import urlsplit

from registry.routes import ROUTES

from . import contents, headers, ics
from .form_address import FORMS

HERE = "# Gemaakt uit hooks/exports/headers.py. Verander het daar."
ROOT = "/srv/wij/site"
"""Where the site stands on a server of your own, unless told otherwise."""
_DATA_ENDS = "|".join(headers.DATA_TYPES)


def underscore_headers(*, forms: bool = False) -> str:
    """For hosts that read `_headers`. A path matches more than one rule, so no two rules give the same header.

    So with the forms of editors on the site, all paths get what those need; every other page keeps itself to the
    stricter policy that it says itself. Pages have no line about copies: these hosts ask again every time already."""
    lines = [HERE, "/*", *_lines(headers.everywhere(forms=forms), "  {}: {}")]
    lines += [f"/{headers.ASSETS}*", f"  Cache-Control: {headers.FOR_GOOD}"]
    agendas = f"{ROUTES['locations'].section}*/{ics.FILE}"
    for path in (f"{contents.FOLDER}*", ics.FILE, agendas):
        lines += [f"/{path}", f"  {headers.SHARED}: *"]
    return "\n".join(lines) + "\n"


def nginx(name: str, root: str = ROOT, listen: tuple[str, ...] = ("80", "[::]:80")) -> str:
    """A file for /etc/nginx/sites-enabled/. It holds no certificates: certbot adds them."""
    inside = [
        *(f"listen {address};" for address in listen),
        f"server_name {name};",
        f"root {root};",
        "index index.html;",
        "error_page 404 /404.html;",
        "absolute_redirect off;",
        "server_tokens off;",
        "charset utf-8;",
        f"charset_types text/plain text/css application/javascript image/svg+xml {' '.join(headers.DATA_TYPES.values())};",
        "gzip_vary on;",
        "gzip_static on;  # Met het pakket libnginx-mod-http-brotli-static ook: brotli_static on;",
        *_lines(_everywhere_but_forms(), 'add_header {} "{}" always;'),
        *(f"add_header {name} {_variable(name)} always;" for name in _OWN),
        "add_header Cache-Control $wij_cache always;",
        f"add_header {headers.SHARED} $wij_shared always;",
        "location = /_headers { return 404; }",
    ]
    for end, kind in headers.DATA_TYPES.items():
        inside.append(f"location ~ \\.{end}$ {{ types {{ }} default_type {kind}; }}")
    cache = [f'default "{headers.ASK_EVERY_TIME}";', f'~^/{headers.ASSETS} "{headers.FOR_GOOD}";']
    shared = ['default "";', f'~^/{headers.ASSETS} "";', f'"~\\.({_DATA_ENDS})$" "*";']
    own = [
        (
            f"map $uri {_variable(name)}",
            [f'default "{usual}";', f'~^/{FORMS} "{headers.everywhere(forms=True)[name]}";'],
        )
        for name, usual in _OWN.items()
    ]
    blocks = [*own, ("map $uri $wij_cache", cache), ("map $uri $wij_shared", shared), ("server", inside)]
    return _written(blocks)


def caddy(name: str, root: str = ROOT) -> str:
    """A Caddyfile; Caddy gets certificates by itself."""
    data = " ".join(f"*.{end}" for end in headers.DATA_TYPES)
    inside = [
        f"root * {root}",
        "file_server {\n\t\tprecompressed br gzip\n\t\thide _headers\n\t}",
        "handle_errors {\n"
        f'\t\theader Cache-Control "{headers.ASK_EVERY_TIME}"\n'
        "\t\trewrite * /404.html\n\t\tfile_server {\n\t\t\tprecompressed br gzip\n\t\t}\n\t}",
        *_lines(_everywhere_but_forms(), 'header {} "{}"'),
        f"@forms path /{FORMS}*",
        *(f'header @forms {name} "{headers.everywhere(forms=True)[name]}"' for name in _OWN),
        f"@site not path /{FORMS}*",
        *_lines(_OWN, 'header @site {} "{}"'),
        f"@assets path /{headers.ASSETS}*",
        f'header @assets Cache-Control "{headers.FOR_GOOD}"',
        f"@pages not path /{headers.ASSETS}*",
        f'header @pages Cache-Control "{headers.ASK_EVERY_TIME}"',
        f"@data {{\n\t\tpath {data}\n\t\tnot path /{headers.ASSETS}*\n\t}}",
        f"header @data {headers.SHARED} *",
    ]
    for end, kind in headers.DATA_TYPES.items():
        inside += [f"@{end} path *.{end}", f'header @{end} Content-Type "{kind}; charset=utf-8"']
    return _written([(name, inside)])


_OWN = {
    name: value
    for name, value in headers.everywhere().items()
    if value != headers.everywhere(forms=True)[name]
}
"""The headers that are others for the forms of editors."""


def _everywhere_but_forms() -> dict[str, str]:
    return {name: value for name, value in headers.everywhere().items() if name not in _OWN}


def _variable(header: str) -> str:
    return f"$wij_{header.lower().replace('-', '_')}"


def _lines(pairs: dict[str, str], form: str) -> list[str]:
    return [form.format(name, value) for name, value in pairs.items()]


def _written(blocks: list[tuple[str, list[str]]]) -> str:
    parts = ("\n\t".join([f"{head} {{", *lines]) + "\n}" for head, lines in blocks)
    return "\n\n".join([HERE, *parts]) + "\n"


def main(folder: str, site_url: str) -> None:
    """Write the files for a server of your own."""
    target, name = Path(folder), urlsplit(site_url).hostname or "localhost"
    target.mkdir(parents=True, exist_ok=True)
    for file, text in {"nginx.conf": nginx(name), "Caddyfile": caddy(name)}.items():
        (target / file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
