"""Pages in Markdown that moved: what is wrong with an old address stops the build, all at once."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.exceptions import PluginError

from registry.registry import Registry
from rendering.pages import redirects

TEMPLATES = Environment(loader=DictLoader({"redirect.html": "{{ target }}"}), autoescape=True)


def page(source: str, url: str, *former: str) -> SimpleNamespace:
    text = f"---\nprevious_addresses: {list(former)}\n---\n" if former else "Tekst\n"
    return SimpleNamespace(url=url, file=SimpleNamespace(src_uri=source, content_string=text))


def made(*pages: SimpleNamespace) -> dict[str, str]:
    edition = SimpleNamespace(registry=Registry(()), markdown=pages, env=TEMPLATES, config=None)
    return {path: make() for path, make in redirects.files(edition)}


def test_an_old_address_leads_to_the_page() -> None:
    moved = page("over/getallen.md", "over/getallen/", "over/cijfers", "cijfers")
    assert made(moved, page("index.md", "./")) == {
        "over/cijfers/index.html": "../getallen/",
        "cijfers/index.html": "../over/getallen/",
    }


def test_everything_that_is_wrong_is_told() -> None:
    with pytest.raises(PluginError) as found:
        made(page("a.md", "a/", "b", "Niet goed"), page("b.md", "b/", "c d"))
    told = str(found.value).strip().splitlines()
    assert [line.split(": ")[0] for line in told] == ["content/a.md", "content/a.md", "content/b.md"]
    assert "daar staat een pagina" in "".join(told)
