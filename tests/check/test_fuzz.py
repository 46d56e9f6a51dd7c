"""Whatever stands in a file, the check says where the problem is and never falls over.

Real files are mutated by bytes, lines and values; each case goes through the whole road, rules included.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path, PurePosixPath

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.load import Loaded, link, read_file
from registry.registry import Entry
from registry.report import Format, lines
from registry.tree import Tree, read_tree

PROJECT = Path(__file__).resolve().parents[2]
NASTY = [
    "", "~", "null", "true", "no", "10:00", "0503674000", "-", "[", "]", "{", "}", "{}", "[]", "&a", "*a", "!!set", "|",
    ">-", "? a", "<<", "%", "@", "`", "\t", "\r", "\u2028", "\ufeff", "\x00", "\x7f", "9" * 400, "1e999", ".inf", "é" * 99,
    "2026-02-30", "2026-13-01", '"25:00"', '"24:00"', "[1, [2, [3]]]", "{a: {b: {c: 1}}}", "'", '"', "\\", "#", "a: b: c",
    "../../etc/passwd", "<script>alert(1)</script>", "{{ 7 * 7 }}", "💥", "\U000e0001", "--- a", "...", "- - - a",
    "\xa0", "\u200b", '"\\u0000"', "&a b", "{<<: *a}", "“x”", ">\n", "True", "[{a: 010}]", "9.10", "[[]]", "ja", "   ",
]  # fmt: skip


@cache
def real() -> Tree:
    return read_tree(PROJECT)


@cache
def read_real(path: PurePosixPath) -> list[Entry]:
    return read_file(path, *real().files[path])[0]


def check(path: PurePosixPath, raw: bytes) -> Loaded:
    """The whole check, with the file at `path` replaced."""
    entries, problems = read_file(path, real().files[path][0], raw)
    for other in real().files:
        if other != path:
            entries = entries + read_real(other)
    return link(entries, problems)


def mutate_bytes(draw: st.DrawFn, raw: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = draw(st.integers(start, min(len(raw), start + 40)))
        raw = raw[:start] + draw(st.binary(max_size=8)) + raw[end:]
    return raw


def mutate_lines(draw: st.DrawFn, raw: bytes) -> bytes:
    rows = raw.decode().split("\n")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(rows) - 1))
        row = rows[at]
        rows[at : at + 1] = draw(
            st.sampled_from(
                [[], [row, row], [" " + row], [row[1:]], ["\t" + row], [row + ":"], ["- " + row], [row[::-1]]]
            )
        )
        rows = rows or [""]
    ending = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    return ending.join(rows).encode()


def mutate_values(draw: st.DrawFn, raw: bytes) -> bytes:
    text = raw.decode()
    spots = [
        match.span(1) for match in re.finditer(r"(?m)(?:: |- )(\S.*)$|^ *(\w+)(?=:)", text) if match.group(1)
    ]
    for _ in range(draw(st.integers(1, 3))):
        start, end = draw(st.sampled_from(spots))
        if end <= len(text):
            value = draw(st.one_of(st.sampled_from(NASTY), st.text(max_size=20)))
            text = text[:start] + value + text[end:]
    return text.encode("utf-8", "surrogatepass")


@st.composite
def mutated_files(draw: st.DrawFn) -> tuple[PurePosixPath, bytes]:
    path = draw(st.sampled_from(sorted(real().files)))
    mutate = draw(st.sampled_from([mutate_bytes, mutate_lines, mutate_values]))
    return path, mutate(draw, real().files[path][1])


@settings(max_examples=3000, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(mutated_files())
def test_no_input_brings_the_check_down(case: tuple[PurePosixPath, bytes]) -> None:
    path, raw = case
    loaded = check(path, raw)
    for format in Format:
        assert all("\n" not in line for line in lines(loaded.problems, format))
    rows = re.split(rb"\r\n|\r|\n", raw)
    for problem in loaded.problems:
        if problem.path == path:
            assert 1 <= problem.place.line <= len(rows)
            row = rows[problem.place.line - 1].decode("utf-8", "replace")
            assert 1 <= problem.place.column <= len(row) + 1, (problem, row)


@settings(max_examples=500, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(sorted(real().files)),
    st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)),
)
def test_no_content_at_all_brings_the_check_down(path: PurePosixPath, raw: bytes) -> None:
    assert check(path, raw).problems or raw.strip()
