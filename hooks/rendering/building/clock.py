"""The moment of a build: now, or what SOURCE_DATE_EPOCH says, so that a build can be repeated."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

from exports.publication import Publication
from hours.agenda import agenda_of, decisions_of
from hours.interval import AMSTERDAM
from hours.known_holidays import undecided
from hours.timeline import HORIZON_DAYS
from registry.asking import Memory

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from registry.registry import Registry

A_WEEK = 7
"""The week table begins on the Monday before today."""


def publication_of(config: MkDocsConfig, registry: Registry, memory: Memory | None = None) -> Publication:
    """The records of this build, with the day that it is in Amsterdam."""
    built = built_at()
    today = day_in_amsterdam(built)
    open_days = undecided(decisions_of(registry), today - dt.timedelta(days=A_WEEK), HORIZON_DAYS + A_WEEK)
    agenda = agenda_of(registry, open_days)
    return Publication(registry, agenda, today, built, config.site_url or "/", memory or Memory())


def publish(config: MkDocsConfig, publication: Publication) -> None:
    """From now on this is what is published."""
    config.extra["publication"], config.extra["registry"] = publication, publication.registry


def built_at() -> dt.datetime:
    """In UTC, to the second."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    moment = dt.datetime.fromtimestamp(int(given), dt.UTC) if given else dt.datetime.now(dt.UTC)
    return moment.replace(microsecond=0)


def day_in_amsterdam(moment: dt.datetime) -> dt.date:
    return moment.astimezone(AMSTERDAM).date()
