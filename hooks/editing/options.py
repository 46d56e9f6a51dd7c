"""The options that the commands of editors share."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from hours.interval import AMSTERDAM

from .lines import WRITERS

ROOT = Path(__file__).resolve().parents[2]


def add_common(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--format",
        choices=list(WRITERS),
        default="text",
        metavar="text|github",
        help="github: Markdown, voor de samenvatting bij een pull request",
    )
    parser.add_argument(
        "--now",
        type=dt.datetime.fromisoformat,
        default=dt.datetime.now(AMSTERDAM).replace(tzinfo=None),
        metavar="MOMENT",
        help="reken alsof het dan is",
    )
    parser.add_argument("--root", type=Path, default=ROOT, metavar="MAP", help="de map van het project")
    parser.add_argument("-h", "--help", action="help", help="toon deze uitleg")
    return parser
