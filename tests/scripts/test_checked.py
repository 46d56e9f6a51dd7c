"""From which day the site says that facts were not checked for too long."""

from __future__ import annotations

import datetime as dt

import pytest

from javascript import Scripts

pytestmark = pytest.mark.needs_node


@pytest.mark.parametrize(("moment", "due"), [("2027-05-20T23:59", False), ("2027-05-21T00:00", True)])
def test_due_from_the_day_itself(scripts: Scripts, moment: str, due: bool) -> None:
    now = dt.datetime.fromisoformat(moment).replace(tzinfo=dt.UTC).timestamp()
    assert scripts.call("checked", "isDue", "2027-05-21", now) is due
