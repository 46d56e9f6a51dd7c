"""Empty lines and spaces at the end of lines go out; text in which spaces count stays."""

from __future__ import annotations

from rendering.pages.tidy import tidy


def test_left_over_lines_go() -> None:
    assert tidy("<p>a</p>  \n\n   \n  <p>b</p>\n") == "<p>a</p>\n  <p>b</p>\n"


def test_spaces_that_count_stay() -> None:
    page = "<pre>a  \n\n\nb</pre>\n\n<script>x \n\n</script>\n<textarea>\n\n</textarea>"
    assert tidy(page) == page.replace("</pre>\n\n", "</pre>\n")
