"""What is taken back, suspended or sent to Roth in ordinary words, and each account with a time of its own."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # suspended by those who may, in minutes
    (
        "On motion duly seconded, the Committee, acting under Section 3.9, suspended Employee After-Tax "
        "Contributions by all Participants with effect from January 1, 2026 until the Committee decides "
        "otherwise.",
        AFTER_TAX,
        "frozen",
    ),
    ("The Committee suspended after-tax contributions for all members effective July 1, 2024.", AFTER_TAX, "frozen"),
    (
        "You may make after-tax contributions of up to 5% of pay. On motion, the Committee, acting under "
        "Section 3.9, suspended loans to all Participants.",
        AFTER_TAX,
        "permitted",
    ),
    # the last of them, by its day
    (
        "The paycheck of August 29, 2025 was the last from which the Plan took after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    ("March 31, 2020 was the last payday on which the Plan took after-tax contributions.", AFTER_TAX, "frozen"),
    (
        "The paycheck of August 29, 2025 was the last from which the Plan took loan payments.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what will go in is Roth, and nothing is converted
    ("You can, of course, send your future contributions to Roth by changing your election online.", ROTH, "permitted"),
    (
        "You can, of course, send your future contributions to Roth by changing your election online.",
        CONVERSION,
        "not_addressed",
    ),
    ("You may direct new contributions to Roth at any time.", ROTH, "permitted"),
    ("You may direct new contributions to Roth at any time.", CONVERSION, "not_addressed"),
    ("You may move your after-tax account to Roth in the Plan at any time.", CONVERSION, "permitted"),
    # to have it converted
    (
        "Once you have reached age 59½ and are still working for us, you can ask to have any vested part of "
        "your account that is not already Roth converted to Roth inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may elect to have your after-tax contributions converted to Roth inside the Plan at any time.",
        CONVERSION,
        "permitted",
    ),
    ("You may ask to have your after-tax account rolled over to a Roth IRA.", CONVERSION, "not_addressed"),
    # what is then payable
    (
        "A Participant may elect that any portion of the Participant's Account which is then payable to the "
        "Participant under Article VIII, and which is an Eligible Rollover Distribution, be paid directly to "
        "the In-Plan Roth Rollover Account.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Member may direct that any part of his Account that is then distributable be transferred to his "
        "Roth Account within the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect that any portion of his Account which is then payable to him be paid "
        "directly to an individual retirement account.",
        CONVERSION,
        "not_addressed",
    ),
    # the highly paid, with the meaning of it
    (
        "Highly compensated employees, meaning those the Company paid more than the IRS threshold in the "
        "prior year, may make pre-tax and Roth contributions only.",
        ROTH,
        "permitted",
    ),
    # called or taken back
    (
        "A member may deposit up to 6% of pay, already taxed. He may call back those deposits in any month "
        "and for any purpose. A member who does so gives up so much of the match on those deposits as was "
        "credited in the two preceding Plan Years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may save up to 6% of your base pay. Both kinds come out of pay on which you have already been "
        "taxed. You may take back your savings once in any Plan Year for any reason, but if you do, you may "
        "not save again for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may save up to 6% of your base pay before tax. You may take back your savings when you retire.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions. Please call back the service center if you have questions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # not a dollar, but for these
    (
        "Save for after-tax contributions and what they have earned, not a dollar may be paid out of the "
        "trust to a member who is still at work and younger than 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Except for after-tax contributions and their earnings, nothing may be paid out of the trust to a "
        "member who is still at work and younger than 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Save for rollover contributions, not a dollar may be paid out of the trust to a member who is still "
        "at work and younger than 59½.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # neither a reason nor an age
    (
        "You need neither a reason nor a birthday to withdraw the after-tax part of your account while you work here.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Members need no reason to withdraw their after-tax savings.", WITHDRAWAL, "permitted"),
    ("You need no reason to withdraw your rollover account.", WITHDRAWAL, "not_addressed"),
    # with the first payroll of a year to come
    (
        "With the first payroll of 2027 we are adding after-tax contributions of 1% to 8% of pay and a "
        "nightly conversion of them to Roth inside the Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "With the first payroll of 2027 we are adding after-tax contributions of 1% to 8% of pay and a "
        "nightly conversion of them to Roth inside the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "With the first payroll of 2027 we may be adding after-tax contributions, if the Board approves.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "With the first payroll of 2027 we may be adding after-tax contributions, if the Board approves.",
        CONVERSION,
        "not_addressed",
    ),
    # read otherwise
    (
        "So where your older booklet says that you may contribute 'up to 20% after-tax', read 'up to 20% Roth'.",
        ROTH,
        "permitted",
    ),
    (
        "So where your older booklet says that you may contribute 'up to 20% after-tax', read 'up to 20% Roth'.",
        AFTER_TAX,
        "not_addressed",
    ),
    # each account with its time of payment
    (
        "5.2 A Participant may contribute to the Voluntary Account, by payroll deduction from pay already "
        "taxed, up to 7% of Compensation.\n8.1 Payments during employment: (a) Deferral Account, from age "
        "59½; (b) Voluntary Account, whenever requested; (c) Employer Account, none.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals while employed: (a) deferral account, from age 59½; (b) after-tax account, none.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Payments before severance: (1) deferral account, never; (2) after-tax account, after two years; and "
        "(3) rollover account, at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    ("The after-tax account may be withdrawn after two years while employed.", WITHDRAWAL, "conditional"),
    ("You may withdraw after-tax contributions after two years for any reason.", WITHDRAWAL, "conditional"),
    # a title that is of both
    (
        "Part C. Contributions and Withdrawals\n13. Employee After-Tax Contributions: [X] Permitted, from 1% "
        "to 10% of Plan Compensation [ ] Not permitted",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Part C. Contributions and Withdrawals\n13. Employee After-Tax Contributions: [X] Permitted, from 1% "
        "to 10% of Plan Compensation [ ] Not permitted",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "CONTRIBUTIONS AND WITHDRAWALS\nEmployee After-Tax Contributions: Permitted\nRollovers: Permitted",
        AFTER_TAX,
        "permitted",
    ),
    (
        "CONTRIBUTIONS AND WITHDRAWALS\nEmployee After-Tax Contributions: Permitted\nRollovers: Permitted",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("WITHDRAWALS\nEmployee After-Tax Contributions: at any time\nRollovers: at any time", WITHDRAWAL, "permitted"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_ordinary_words_for_money_in_and_out(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
