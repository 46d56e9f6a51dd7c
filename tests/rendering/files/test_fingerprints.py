"""Names of assets follow what is in them, and what is in what they refer to."""

from __future__ import annotations

import pytest
from mkdocs.exceptions import PluginError

from rendering.files.fingerprints import Names

ASSETS = {
    "assets/js/page.js": b'import { a } from "./parts/a.js";\nimport "../vendor/b.js";\nconst c = import("./c.js");',
    "assets/js/parts/a.js": b"export const a = 1;",
    "assets/js/c.js": b'export * from "./parts/a.js";',
    "assets/vendor/b.js": b'const text = "./parts/a.js"; export default text;',
    "assets/site.css": b"a{background:url(roof.svg)}b{background:url(data:x)}",
    "assets/roof.svg": b"<svg/>",
}


def names(**changes: bytes) -> dict[str, str]:
    assets = ASSETS | changes
    named = Names(assets)
    return {path: named.name(path) for path in assets}


def changed(path: str) -> set[str]:
    before, after = names(), names(**{path: ASSETS[path] + b"\n"})
    return {path for path in ASSETS if before[path] != after[path]}


def test_a_change_renames_the_file_and_whoever_refers_to_it_and_nothing_else() -> None:
    assert changed("assets/js/page.js") == {"assets/js/page.js"}
    assert changed("assets/js/parts/a.js") == {"assets/js/parts/a.js", "assets/js/c.js", "assets/js/page.js"}
    assert changed("assets/roof.svg") == {"assets/roof.svg", "assets/site.css"}


def test_references_carry_the_new_names_and_other_text_stays() -> None:
    named, now = Names(ASSETS), names()
    a, c = (now[f"assets/js/{name}.js"].removeprefix("assets/js/") for name in ("parts/a", "c"))
    b = now["assets/vendor/b.js"].removeprefix("assets/")
    expected = f'import {{ a }} from "./{a}";\nimport "../{b}";\nconst c = import("./{c}");'
    assert named.content("assets/js/page.js").decode() == expected
    assert named.content("assets/vendor/b.js") == ASSETS["assets/vendor/b.js"]
    roof = now["assets/roof.svg"].removeprefix("assets/")
    assert (
        named.content("assets/site.css").decode() == f"a{{background:url({roof})}}b{{background:url(data:x)}}"
    )


def test_what_is_referred_to_has_to_be_there() -> None:
    with pytest.raises(PluginError, match=r"theme/assets/x\.js: verwijst naar \./weg\.js"):
        Names({"assets/x.js": b'import "./weg.js";'}).name("assets/x.js")


def test_a_circle_is_refused() -> None:
    circle = {"assets/a.js": b'import "./b.js";', "assets/b.js": b'import "./a.js";'}
    with pytest.raises(PluginError, match="kring"):
        Names(circle).name("assets/a.js")
