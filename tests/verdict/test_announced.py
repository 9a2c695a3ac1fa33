"""What is announced for a later day: another rate, conversions by themselves, and the ways out as they will be then."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import Report, Status
from analyzer.reports.answer import answer

_HEAD = "# Tolliver Kiln Savings Plan\n\nSummary Plan Description\n\nJanuary 1, 2026\n\n"
_NOTICE = (
    "# Tolliver Kiln Savings Plan\n\nSummary of Material Modifications\n\nOctober 1, 2026\n\n"
    "This notice changes your Summary Plan Description dated January 1, 2026.\n\n"
)
_OPEN = "You may contribute from 1% to 10% of your pay as after-tax contributions.\n\n"
_ON_REQUEST = "You may convert your after-tax account to Roth at any time when you ask.\n\n"
_SWEPT = "Beginning January 1, 2027, each after-tax contribution is automatically converted to Roth.\n\n"


def _report(*texts: str) -> Report:
    documents = [read_text(text, name=f"paper {n}") for n, text in enumerate(texts)]
    return analyze_documents(documents, Profile(date(2026, 11, 23)))


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (_SWEPT, "From January 1, 2027 after-tax contributions are converted inside the plan"),
        ("The plan's office moves on January 1, 2027.\n\n", ""),
    ],
)
def test_what_an_announced_day_changes_is_a_condition(notice: str, told: str) -> None:
    report = _report(_HEAD + "## Saving\n\n" + _OPEN + "## Roth\n\n" + _ON_REQUEST, _NOTICE + notice)
    texts = [one.text for one in report.verdict.conditions]
    assert any(text.startswith(told) for text in texts) if told else not texts
    assert not report.verdict.automatic_conversion  # not before the day


_NOT_YET = "Effective January 1, 2027, you may make after-tax contributions of 1% to 10% of your pay. "
_OPENS = "The election screen opens on December 7.\n\n"


def test_the_ways_out_are_those_of_the_day_on_which_contributions_begin() -> None:
    old = _HEAD + "## Money out\n\nYou may withdraw any part of your account after you reach age 59½.\n\n"
    new = "Effective January 1, 2027, you may withdraw after-tax contributions while employed, for any reason.\n\n"
    report = _report(old, _NOTICE + _NOT_YET + "\n\n" + new)
    assert report.provisions["in_service_after_tax"].status is Status.PERMITTED
    assert report.verdict.state.value == "not_supported"
    assert _report(old, _NOTICE + _NOT_YET).provisions["in_service_after_tax"].status is Status.CONDITIONAL


_FILED = "Elections may be filed with the payroll office on and after December 4, 2026.\n\n"
_ANYTIME = "Elections may be filed with the payroll office at any time.\n\n"


@pytest.mark.parametrize(
    ("more", "since"),
    [
        (_OPENS, "December 7, 2026"),
        (_FILED, "December 4, 2026"),
        (_ANYTIME, "January 1, 2027"),
        ("", "January 1, 2027"),
    ],
)
def test_the_day_of_the_first_election_is_told_where_it_comes_sooner(more: str, since: str) -> None:
    steps = answer(_report(_NOTICE + "## Saving more\n\n" + _NOT_YET + more)).next_steps
    assert any(step.startswith(f"From {since} you can elect after-tax") for step in steps)


_CEASED = "Thrift deposits under that plan ceased on June 30, 2016.\n\n"
_LEFT = "No contribution shall be made to a Thrift Account by anyone who was not in the Otter Thrift Plan. " + _CEASED
_MERGED = "On June 30, 2016 the Otter Thrift Plan was merged into the Plan.\n\n" + _LEFT


@pytest.mark.parametrize(("text", "there"), [(_MERGED, False), (_LEFT, True)])
def test_a_plan_that_was_merged_into_this_one_gets_no_answer(text: str, there: bool) -> None:
    plans = {one.plan for one in _report(f"{_HEAD}## Saving\n\n{_OPEN}## Old plans\n\n{text}").other_plans}
    assert ("Otter Thrift Plan" in plans) is there


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Between 1996 and 2015 you could make after-tax contributions, and until 2009 the first 5% was matched.",
            "2015-12-31",
        ),
        ("After-tax contributions: status in 2026: closed after the payroll of May 3, 2019.", "2019-05-03"),
        ("After-tax contributions were closed in 2016.", "2016-01-01"),
    ],
)
def test_the_day_of_a_closing_is_its_own(text: str, day: str) -> None:
    found = _report(f"{_HEAD}## Saving\n\n{text}\n\n").provisions["after_tax_contributions"]
    assert found.attributes.get("frozen_date") == day


_AT_59 = "You may withdraw your after-tax account while employed once you are 59½.\n\n"


@pytest.mark.parametrize(
    ("right", "told"),
    [
        (
            "If you have after-tax savings made before January 1, 1987, you may withdraw them, without earnings,"
            " at any time.\n\n",
            True,
        ),
        ("After-tax savings made before January 1, 1987 may be withdrawn once you are 59½.\n\n", False),
        (
            "After-tax balances from the old Dunmore Building and Loan thrift plan may be withdrawn at any time.\n\n",
            True,
        ),
        (
            "The Brackley Works Thrift Plan was merged into the Plan on June 30, 2008. No contributions have been "
            "credited to a Brackley Works After-Tax Account since that day. The account may be withdrawn at any time "
            "in a single sum.\n\n",
            True,
        ),
        ("Balances from your old employer's plan may be withdrawn once you are 59½.\n\n", False),
        ("", False),
    ],
)
def test_an_older_balance_with_a_better_right_is_told_of(right: str, told: bool) -> None:
    text = f"{_HEAD}## Saving\n\n{_OPEN}## Money out\n\n{_AT_59}{right}"
    conditions = [one.text for one in _report(text).verdict.conditions]
    assert any("older after-tax balance" in one for one in conditions) is told


def test_an_older_balance_is_told_of_where_nothing_is_said_of_the_rest() -> None:
    old = "Nondeductible contributions made to the Brackley Plan before 2012 may be withdrawn at any time.\n\n"
    text = f"{_HEAD}## Saving\n\n{_OPEN}## Protected benefits\n\nThe Brackley Plan was merged in 2012. {old}"
    report = _report(text)
    assert report.provisions["in_service_after_tax"].status.value == "not_addressed"
    assert any("older after-tax balance" in one.text for one in report.verdict.conditions)


ADOPTED = [
    # what stands under the heading of the change, and whether its adoption is asked for
    ("", True),
    ("Adopted by the Committee on September 17, 2026.", False),
    ("Signed September 17, 2026.", False),
    ("This is a draft. Adopted by the Committee on ________.", True),
    ("Adopted by the Committee on December 30, 2026.", True),
    ("The Plan was adopted on January 1, 1987.", True),
    ("A draft that is to be signed. Signed September 17, 2026.", True),
]


@pytest.mark.parametrize(("told", "asked"), ADOPTED)
def test_what_is_told_to_be_adopted_is_not_asked(told: str, asked: bool) -> None:
    report = _report(_NOTICE + "## Saving more\n\n" + _NOT_YET + f"\n\n{told}\n")
    assert any("adopted, and does it take effect" in one for one in report.verdict.questions) is asked


LEFT = [
    # what a guide says of the rest of its rules; whether the summary tells that they are left to another paper
    ("The rules for taking after-tax contributions out before 59½, and for moving them into Roth, are not covered "
     "here. They are in the Summary Plan Description.", True),
    ("The rules for investing your account are not covered here. They are in the fund guide.", False),
    ("", False),
]  # fmt: skip


@pytest.mark.parametrize(("said", "left"), LEFT)
def test_the_summary_of_what_is_left_to_another_paper(said: str, left: bool) -> None:
    text = f"{_HEAD}## Saving\n\n{_OPEN}## Money out\n\n{_AT_59}{said}\n"
    summary = _report(text).verdict.summary
    assert ("leaves to another paper" in summary) is left
    assert ("does not mention conversion" in summary) is not left


ANOTHERS = [
    ("The Dale Works plan takes after-tax contributions of up to 6% of pay; that does not make them available to you.",
     "permitted"),
    ("The Dale Works plan takes after-tax contributions of up to 6% of pay, which does not mean that they are open to "
     "you.", "permitted"),
    ("The Dale Works plan does not take after-tax contributions.", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "status"), ANOTHERS)
def test_what_another_plan_takes_is_not_refused_by_what_is_closed_to_you(said: str, status: str | None) -> None:
    own = "You may not make after-tax contributions.\n\n"
    report = _report(f"{_HEAD}## Saving\n\n{own}## Dale Works associates\n\n{said}\n")
    assert report.provisions["after_tax_contributions"].status.value == "prohibited"
    assert [one.provisions["after_tax_contributions"].status.value for one in report.other_plans] == (
        [status] if status else []
    )
