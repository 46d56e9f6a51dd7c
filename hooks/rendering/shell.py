"""An edition without a build: MkDocs reads its settings and the Markdown, and writes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config import load_config
from mkdocs.structure.files import File, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from registry.asking import Memory

from .building.clock import publication_of, publish
from .building.earlier import cabinet_of
from .building.litter import look_seldom
from .edition import Edition
from .edition_of import edition_of, validate_anchors
from .environment import equip
from .files import offline, theme_files
from .showing.accessibility_statement import statement_of
from .showing.improving import settings_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from registry.registry import Registry


def read_shell(root: Path, registry: Registry, memory: Memory, site_url: str) -> Edition:
    """Settings, templates and Markdown, read anew, for a site at this address. Raises what MkDocs raises."""
    look_seldom()
    config = load_config(str(root / "mkdocs.yml"))
    config.plugins.on_startup(command="serve", dirty=False)
    config.site_url = site_url
    theme_files.use_only_ours(config)
    publish(config, publication_of(config, registry, memory))
    config.extra["accessibility"] = statement_of(config)
    config.extra["improving"] = settings_of(config)
    files = get_files(config)
    files.add_files_from_theme(config.theme.get_env(), config)
    files = config.plugins.on_files(files, config=config)
    set_exclusions(files, config)
    config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
    for file in files.documentation_pages():
        _read(file.page or Page(None, file, config), config, files)
    edition = edition_of(config, files, cabinet_of(config).room("templates"))
    validate_anchors(edition)
    return edition


def _read(page: Page, config: MkDocsConfig, files: object) -> None:
    page.read_source(config)
    page.render(config, files)
    page.content = config.plugins.on_page_content(page.content, page=page, config=config, files=files)


def renew(edition: Edition, registry: Registry) -> None:
    """Other records in the same shell."""
    publication = edition.publication
    publish(edition.config, publication_of(edition.config, registry, publication.memory))
    equip(edition)


def copied_files(edition: Edition) -> dict[str, File]:
    """The files that MkDocs would copy, by their path in the site, and by that which they have without a fingerprint."""
    files = {file.dest_uri: file for file in edition.files if not file.is_documentation_page()}
    worker = File.generated(edition.config, offline.WORKER, content=offline.forgetting(edition.config))
    plain_names = {path: files[name] for path, name in edition.config.extra["assets"].items()}
    return files | plain_names | {offline.WORKER: worker}
