"""The day on which a closed source took its last contribution."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses

BEFORE = "From 1981 you could contribute up to 10% of pay after tax. The Company decided to do without the feature. "
LAST = [
    ("The last of these contributions was taken from pay on March 14, 2014, and none has been taken since.", "2014-03-14"),
    ("The last of these contributions was deducted on November 30, 2009, and none has been taken since.", "2009-11-30"),
    ("The last of those contributions was taken from the paycheck dated May 31, 2012, and none has been taken since.", "2012-05-31"),
    # near misses: no such day, or the day of something else
    ("The last of these contributions was taken long ago, and none has been taken since.", None),
    ("The last match on these contributions was paid on March 14, 2014, and none of them is taken any more.", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "day"), LAST)
def test_the_last_contribution_tells_the_day(said: str, day: str | None) -> None:
    found = detect(read_text(BEFORE + said, name="t"))
    state = statuses(found.findings, Profile(date(2026, 11, 1)), [found.facts])["after_tax_contributions"]
    assert (state.status.value, state.attributes.get("frozen_date")) == ("frozen", day)


CHANGES = [
    # what a notice of 2026 says of the end, the day of it
    ("Thrift Savings, which are after-tax contributions, were accepted through March 31, 2026. From April 1, 2026 no after-tax contributions are accepted.", "2026-03-31"),
    ("The last after-tax contributions were taken from pay in June 2008; after-tax contributions are closed, and no more can be put in.", "2008-06-01"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "day"), CHANGES)
def test_one_end_has_one_day(said: str, day: str) -> None:
    found = detect(read_text(said, name="t"))
    state = statuses(found.findings, Profile(date(2026, 11, 1)), [found.facts])["after_tax_contributions"]
    assert (state.status.value, state.attributes.get("frozen_date")) == ("frozen", day)


ABLE = [
    # what has not been possible since a day; the state of after-tax contributions, the day
    ("No Participant has been able to make after-tax contributions, other than Roth, since the payroll of May 31, 2011.", "frozen", "2011-05-31"),
    ("Nobody has been allowed to make voluntary after-tax contributions since June 1, 2014, when that option was withdrawn.", "frozen", "2014-06-01"),
    ("No Member has been able to make after-tax contributions of more than 5% of pay since May 31, 2011.", "not_addressed", None),
    ("No Member has been able to make Roth contributions since May 31, 2011.", "not_addressed", None),
    ("No one has been able to make after-tax contributions for more than two years since 2011.", "not_addressed", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "status", "day"), ABLE)
def test_what_nobody_has_been_able_to_make_is_closed(said: str, status: str, day: str | None) -> None:
    found = detect(read_text(said, name="t"))
    state = statuses(found.findings, Profile(date(2026, 11, 1)), [found.facts])["after_tax_contributions"]
    assert (state.status.value, state.attributes.get("frozen_date")) == (status, day)
