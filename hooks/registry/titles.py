"""What a record is called, on the site and in every export."""

from __future__ import annotations

from .kinds import BY_KEY
from .models.common import Record
from .models.feedback import FeedbackReport
from .registry import Registry
from .routes import kind_key


def title(record: Record, registry: Registry) -> str:
    if isinstance(record, FeedbackReport):
        return f"{registry.get('locations', record.location).name} in {record.year}"
    return getattr(record, BY_KEY[kind_key(record)].title_field)
