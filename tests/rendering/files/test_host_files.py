"""Which files for hosts and machines a build makes."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError

from rendering.files.host_files import files


def made(**extra: object) -> dict[str, str]:
    publication = SimpleNamespace(
        site_url="https://wij.example/", built=dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    )
    config = SimpleNamespace(
        extra={"publication": publication, **extra},
        config_file_path="elsewhere/mkdocs.yml",
        site_dir="site",
        use_directory_urls=True,
        plugins=SimpleNamespace(_current_plugin=None),
    )
    found = list(files(config))
    assert all(file.inclusion.is_included() for file in found)
    return {file.src_uri: file.content_string for file in found}


def test_without_a_contact_there_is_no_security_txt() -> None:
    assert set(made()) == {"_headers", "robots.txt"}
    assert set(made(security_contact="")) == {"_headers", "robots.txt"}


def test_with_a_contact_there_is() -> None:
    text = made(security_contact="mailto:lek@wij.example")[".well-known/security.txt"]
    assert text.startswith("Contact: mailto:lek@wij.example\nExpires: 2027-05-24T00:00:00Z\n")


def test_a_wrong_contact_stops_the_build() -> None:
    with pytest.raises(PluginError, match=r"security_contact.*Nu staat er: lek@wij"):
        made(security_contact="lek@wij.example")


def test_only_a_demonstration_keeps_search_engines_out() -> None:
    assert "Disallow: /\n" in made(demo=True)["robots.txt"]
    assert "Disallow: /\n" not in made(demo=False)["robots.txt"]
