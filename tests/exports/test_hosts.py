"""The same headers for every host. What nginx makes of them is tested with nginx, in tests/site/."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

import pytest

from exports import headers, hosts

PATHS = (
    "/",
    "/locaties/selwerd/",
    "/locaties/selwerd/agenda.ics",
    "/assets/js/site.js",
    "/api/v1/index.json",
)


def rules(*, forms: bool = False) -> dict[str, dict[str, str]]:
    """`_headers` as a host reads it: for each pattern its headers."""
    found: dict[str, dict[str, str]] = {}
    for line in hosts.underscore_headers(forms=forms).splitlines()[1:]:
        if line.startswith("/"):
            current = found.setdefault(line, {})
        else:
            name, value = line.strip().split(": ", 1)
            current[name] = value
    return found


def test_the_policy_allows_nothing_inline_and_nobody_else() -> None:
    assert set(headers.POLICY.values()) == {"'none'", "'self'"}
    assert headers.POLICY["default-src"] == headers.POLICY["frame-ancestors"] == "'none'"
    assert "frame-ancestors" not in headers.policy(in_page=True)


def test_the_forms_may_write_styles_and_ask_for_files_elsewhere_but_run_nothing_of_others() -> None:
    asked = {name for name, value in headers.FORM_POLICY.items() if value != headers.POLICY[name]}
    assert asked == {"style-src", "img-src", "connect-src"}
    assert headers.FORM_POLICY["script-src"] == "'self'"
    page = headers.form_policy(["https://api.example"])
    assert "connect-src 'self' data: blob: https://api.example;" in page
    assert "https:;" not in page


@pytest.mark.parametrize("forms", [False, True])
@pytest.mark.parametrize("path", [*PATHS, "/beheer/", "/beheer/start.js"])
def test_no_header_comes_twice(path: str, forms: bool) -> None:
    """Netlify and Cloudflare join what two rules say with a comma, and that breaks a header."""
    matching = [found for pattern, found in rules(forms=forms).items() if fnmatch(path, pattern)]
    names = [name for found in matching for name in found]
    assert len(names) == len(set(names))
    assert set(headers.everywhere()) <= set(names)


def test_underscore_headers_stays_within_the_limits_of_cloudflare() -> None:
    """Hundred rules, 2,000 characters a line, one star in a pattern."""
    assert len(rules()) <= 100
    assert max(map(len, hosts.underscore_headers().splitlines())) <= 2000
    assert all(pattern.count("*") <= 1 for pattern in rules())


@pytest.mark.parametrize("path", PATHS)
def test_data_is_for_others_and_pages_are_not(path: str) -> None:
    shared = any(headers.SHARED in found for pattern, found in rules().items() if fnmatch(path, pattern))
    assert shared == headers.is_for_others(path.lstrip("/"))


def test_the_files_for_a_server_of_your_own(tmp_path: Path) -> None:
    hosts.main(str(tmp_path / "headers"), "https://wij.example/")
    nginx = (tmp_path / "headers" / "nginx.conf").read_text(encoding="utf-8")
    caddy = (tmp_path / "headers" / "Caddyfile").read_text(encoding="utf-8")
    assert "server_name wij.example;" in nginx
    assert "\nwij.example {" in caddy
    for name, value in headers.everywhere().items():
        own = headers.everywhere(forms=True)[name]
        if own == value:
            assert f'add_header {name} "{value}" always;' in nginx
            assert f'header {name} "{value}"' in caddy
        else:
            assert f'default "{value}";\n\t~^/beheer/ "{own}";' in nginx
            assert f'header @site {name} "{value}"' in caddy and f'header @forms {name} "{own}"' in caddy
    assert f'handle_errors {{\n\t\theader Cache-Control "{headers.ASK_EVERY_TIME}"' in caddy
    for text in (nginx, caddy):
        assert text.count("{") == text.count("}")
