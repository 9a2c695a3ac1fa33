"""Choices of a form of which one is taken, items in its part on payments, benefits apart from the plan."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

WAYS = """ADOPTION AGREEMENT

7.7 In-Plan Roth

[{}] None. The Plan has neither In-Plan Roth Rollovers nor In-Plan Roth Transfers.

[{}] In-Plan Roth Rollovers of amounts that could be distributed.

[{}] In-Plan Roth Transfers of any vested amount, whether or not it could be distributed.
"""
CHOSEN = [("X  ", "prohibited"), (" X ", "conditional"), ("  X", "permitted")]


@pytest.mark.parametrize(("marks", "status"), CHOSEN)
def test_of_several_ways_the_one_marked_is_so(marks: str, status: str) -> None:
    assert established(WAYS.format(*marks))[CONVERSION] == status


def test_an_account_left_unmarked_is_refused() -> None:
    form = "ADOPTION AGREEMENT\n\n12. In-Plan Roth Rollovers\n\n[X] Permitted, from:\n\n"
    form += "[X] Elective deferrals\n\n[ ] After-tax contributions"
    assert established(form)[CONVERSION] == "conditional"


PART = """ADOPTION AGREEMENT

{}

7.4 Employee After-Tax Contributions

[{}] Any amount, at any time.

[{}] Contributions that have been credited for at least 24 months.

[{}] None before Severance from Employment.
"""
PARTS = (
    *("PART 7. PAYMENTS BEFORE SEVERANCE", "ARTICLE V. DISTRIBUTIONS DURING EMPLOYMENT"),
    *("PART 7. IN-SERVICE WITHDRAWALS", "PART 9. WITHDRAWALS PRIOR TO TERMINATION OF EMPLOYMENT"),
)
TAKEN = [("X  ", "permitted"), (" X ", "conditional"), ("  X", "prohibited")]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(("marks", "status"), TAKEN)
def test_an_item_in_the_part_on_payments_is_of_payments(part: str, marks: str, status: str) -> None:
    found = established(PART.format(part, *marks))
    assert (found[WITHDRAWAL], found[AFTER_TAX]) == (status, "not_addressed")


def test_an_item_in_the_part_on_contributions_is_of_contributions() -> None:
    form = "ADOPTION AGREEMENT\n\nPART 4. CONTRIBUTIONS\n\n4.5 Employee After-Tax Contributions\n\n"
    form += "[X] Permitted.\n\n[ ] Not permitted.\n"
    found = established(form)
    assert (found[WITHDRAWAL], found[AFTER_TAX]) == ("not_addressed", "permitted")


CLUB = "Deposits in the Staff Club are made from pay on which tax has been withheld and may be drawn at any time. "
APART = [
    (f"{CLUB}The Annuity Plan was closed in 2004. None of the three is part of the Plan.", "not_addressed"),
    (f"{CLUB}Neither of these is part of the 401(k) Plan.", "not_addressed"),
    (f"{CLUB}All of these are separate from our savings plan.", "not_addressed"),
    (
        "The Club takes after-tax deductions, which you may draw at any time. It is not part of the Plan.",
        "not_addressed",
    ),
    # what other plans have, and this one has not
    ("Some employers let people save after tax. None of these is part of our plan.", "prohibited"),
    ("You may make after-tax contributions. Both kinds are part of the Plan.", "permitted"),
]


@pytest.mark.parametrize(("text", "paid_in"), APART)
def test_benefits_that_are_no_part_of_the_plan(text: str, paid_in: str) -> None:
    found = established(text)
    assert (found[AFTER_TAX], found[WITHDRAWAL]) == (paid_in, "not_addressed")


LEFT_OR_NOT = [
    ("on any Business Day, whether the Member is still in the employ of the Bank or has left it", "permitted"),
    ("at any time, whether you have retired or are still at work", "permitted"),
    ("at any time, whether the Member has left the Company or not", "permitted"),
    ("at any time, whether active or retired", "permitted"),
    ("once the Member has left the Bank, whether or not the Member was vested", "not_addressed"),
    ("by a Member who has left the Bank", "not_addressed"),
]


@pytest.mark.parametrize(("when", "status"), LEFT_OR_NOT)
def test_whether_one_has_left_or_not(when: str, status: str) -> None:
    assert established(f"After-tax contributions may be withdrawn {when}.")[WITHDRAWAL] == status


ARRIVED = [
    ("on the business day after they reach your account", "permitted"),
    ("on the day after they reach the Plan", "permitted"),
    ("each night, once they reach the trust", "permitted"),
    ("once you reach age 59½", "conditional"),
    ("after they have been in your account for two years", "conditional"),
]


@pytest.mark.parametrize(("when", "status"), ARRIVED)
def test_money_that_reaches_its_account_reaches_no_age(when: str, status: str) -> None:
    assert established(f"After-tax savings are converted to Roth {when}.")[CONVERSION] == status
