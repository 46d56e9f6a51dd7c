"""The forms as part of the site: only with a bundle that was made from the present sources, and a line when they are not."""

from __future__ import annotations

import logging
from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError

from registry.models.location import Location
from rendering.files import forms


@pytest.fixture
def config(project: Path, tmp_path: Path) -> SimpleNamespace:
    """Of a project with records, but nothing that `make forms` made."""
    for folder in ("content", "locations", "toolbox", "theme"):
        (tmp_path / folder).symlink_to(project / folder)
    return SimpleNamespace(config_file_path=str(tmp_path / "mkdocs.yml"), extra={})


def made_from(config: SimpleNamespace, text: str) -> None:
    bundle = Path(config.config_file_path).parent / forms.BUNDLE
    bundle.mkdir(parents=True)
    (bundle / forms.MADE_FROM).write_text(text, encoding="utf-8")


def test_without_a_bundle_one_line_says_what_to_do(
    config: SimpleNamespace, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert list(forms.files(config)) == []
    (line,) = [record for record in caplog.records if record.name == "mkdocs.hooks.forms"]
    assert line.levelno == logging.INFO, "a warning would stop a strict build"
    assert "nog niet gemaakt" in line.message and "`make forms`" in line.message


def test_a_bundle_of_other_sources_is_no_part_of_the_site(
    config: SimpleNamespace, caplog: pytest.LogCaptureFixture
) -> None:
    made_from(config, "iets ouds")
    with caplog.at_level(logging.INFO):
        assert list(forms.files(config)) == []
    assert "verouderd" in caplog.text and not forms.is_part(config)


def test_a_bundle_of_these_sources_is(config: SimpleNamespace, project: Path) -> None:
    made_from(config, forms.digest(project / forms.SOURCES))
    assert forms.is_part(config)


def test_a_field_without_a_label_stops_the_build_and_is_named(
    config: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Location.model_fields["summary"], "title", None)
    with pytest.raises(PluginError, match=r"models\.location: veld `summary` van Location .*\(title\)"):
        list(forms.files(config))
