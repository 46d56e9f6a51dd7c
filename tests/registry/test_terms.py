"""How long a check lasts: every kind with a check has a term, and a month later is a day that exists."""

from __future__ import annotations

import datetime as dt

import pytest

from registry.kinds import KINDS
from registry.models.accessibility import Accessibility
from registry.models.helpline import Helpline
from registry.terms import ACCESSIBILITY, MONTHS, first_due, months_later, term


def test_every_kind_with_a_check_has_a_term() -> None:
    assert {kind.key for kind in KINDS if "checked" in kind.model.model_fields} == set(MONTHS)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-11-21", 6, "2027-05-21"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-31", 12, "2027-12-31"),
        ("2026-12-01", 24, "2028-12-01"),
        ("2026-01-31", 1, "2026-02-28"),
    ],
)
def test_months_later(day: str, months: int, later: str) -> None:
    assert months_later(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(later)


def test_what_was_never_checked_has_no_day() -> None:
    facts = {"status": "reported", "checked": {"on": "2026-11-21", "how": "not_checked"}}
    assert term(Accessibility(**facts)).due is None
    facts["checked"]["how"] = "on_site"
    assert term(Accessibility(**facts)).due == months_later(dt.date(2026, 11, 21), ACCESSIBILITY)


def test_a_part_without_a_check_of_its_own_has_no_term() -> None:
    assert term(Accessibility(status="reported")) is None


def test_of_several_the_first_that_is_due_counts_and_what_was_never_checked_comes_before_all() -> None:
    def line(day: str, how: str = "by_phone") -> Helpline:
        facts = {"id": "lijn", "name": "Lijn", "status": "reported", "phone": "112", "for_what": "Hulp."}
        return Helpline.model_validate(facts | {"checked": {"on": day, "how": how}})

    early, late = line("2026-05-01"), line("2026-11-01")
    assert first_due([late, early]).due == dt.date(2026, 11, 1)
    assert first_due([early, line("2026-11-20", "not_checked")]).due is None
