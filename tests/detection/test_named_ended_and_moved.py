"""Money by the name its title gives it, what has ended and when, what a form moves to Roth, and what says nothing."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    # a name given by a title and its first sentence
    (
        "Basic Contributions. A Participant may authorize after-tax payroll deductions of 1% to 5% of "
        "Salary.\nWithdrawals. A Participant may withdraw Basic Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "6.2 Unmatched Savings Contributions. A Member may elect to contribute, by after-tax payroll "
        "deduction, up to 8% of pay.\n6.3 Withdrawals. A Member may withdraw any amount from the "
        "Unmatched Savings Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Basic Contributions. A Participant may contribute, on a before-tax or an after-tax basis, up to "
        "6% of pay.\nWithdrawals. A Participant may withdraw Basic Contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Supplemental Savings Contributions. A Member may authorize after-tax payroll deductions of 1% "
        "to 8% of pay.\nHardship. A Member may withdraw Supplemental Savings Contributions only in case "
        "of hardship.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Supplemental Savings Contributions. A Member may authorize after-tax payroll deductions of 1% "
        "to 8% of pay.\nLoans. No loan shall be made from Supplemental Savings Contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Regular Contributions. Each Member may contribute up to 5% of pay on an after-tax basis.\nRoth. "
        "A Member may convert his Regular Contributions to Roth inside the Plan at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Ordinary Contributions. Any Member may contribute, on an after-tax basis, 2% of pay.\nRoth. No "
        "amount in a Member's Ordinary Account may be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    # what a withdrawal costs
    (
        "A Member may withdraw his After-Tax Contributions at any time. Upon such a withdrawal, the "
        "Member's authorization shall be terminated, and no new authorization may be filed for six "
        "months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw his After-Tax Contributions at any time. His payroll deduction election "
        "shall thereupon be cancelled and he may not elect again for twelve months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw his After-Tax Contributions at any time. If he does, contributions shall "
        "be suspended until the next January 1.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw his After-Tax Contributions at any time. An election to withdraw may be "
        "revoked before payment.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member may withdraw his After-Tax Contributions at any time. Upon payment of a loan, the "
        "election under Section 5.4 shall be revoked and no new election shall be given effect for six "
        "months.",
        WITHDRAWAL,
        "permitted",
    ),
    # held first
    (
        "If you want your after-tax money paid out, it must stay in the Plan for two years first.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Before you take your after-tax savings out, each contribution must have been in the Plan for 24 months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you want your after-tax money turned into Roth, each contribution must first be held for 12 months.",
        CONVERSION,
        "conditional",
    ),
    (
        "If you want your match paid out, each deposit has to sit in the Plan for 24 months first.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # ended, and when
    (
        "No After-Tax Contribution shall be made for any payroll period beginning on or after July 1, 2021.",
        AFTER_TAX,
        "frozen",
    ),
    ("No after-tax deductions shall be taken from compensation paid after December 31, 2018.", AFTER_TAX, "frozen"),
    (
        "No after-tax contribution will be accepted for any pay period beginning after March 1, 2027.",
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions may be made from wages paid after June 30, 2019.", AFTER_TAX, "permitted"),
    ("You may save 6% of pay in after-tax dollars through your last paycheck of 2026.", AFTER_TAX, "permitted"),
    ("You may save 6% of pay in after-tax dollars through your last paycheck of 2024.", AFTER_TAX, "frozen"),
    (
        "You may save 4% of pay after tax through the final payroll of 2026. No after-tax deductions "
        "will be taken from paychecks dated after December 31, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Savings Account represents the after-tax contributions made under the Thrift Option of the "
        "Plan, which terminated with the last payroll period of May 1999.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may make after-tax contributions of up to 5%. The stock purchase program, which terminated "
        "in June 2003, was separate.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Thrift Account holds after-tax contributions. No amount other than investment earnings has "
        "been or shall be credited to such Account after that date.",
        AFTER_TAX,
        "frozen",
    ),
    ("Nothing has gone into the After-Tax Account since 1998.", AFTER_TAX, "frozen"),
    (
        "A Thrift Account holds the after-tax contributions of a Member. No amount other than after-tax "
        "contributions and earnings shall be credited to such Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may contribute after tax. Nothing has been credited to the Roth Account since 2020.", AFTER_TAX, "permitted"),
    # a word that goes on in the next line
    ("A Participant may make Voluntary After-\nTax Contributions of up to 5% of Compensation.", AFTER_TAX, "permitted"),
    ("A Participant may not make Voluntary After-\nTax Contributions.", AFTER_TAX, "prohibited"),
    # what moves to Roth, and what does not
    (
        "You may take your after-tax account in cash. Or simply check Line 3 and the money moves to Roth "
        "inside the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "Your after-tax savings may be withdrawn whenever you like. Tick Box B and they all go to Roth in the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "Your after-tax account can be paid to you. Mark Box 2 on the form and it goes to Roth within "
        "the Plan instead.",
        ROTH,
        "not_addressed",
    ),
    (
        "You may contribute from your bonus. Tick Box B and it goes to Roth within the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    ("Your after-tax savings may be withdrawn. Tick Box B and it goes to a Roth IRA.", CONVERSION, "not_addressed"),
    (
        "In-Plan Roth Rollovers shall be available with respect to the Rollover Account, and with "
        "respect to no other Account.",
        CONVERSION,
        "conditional",
    ),
    ("Roth conversions may be made from the After-Tax Account but from no other source.", CONVERSION, "permitted"),
    (
        "No Member may treat a Deferral as a Roth contribution, nor direct that any amount under the "
        "Plan be rolled over or transferred to a Roth account within the Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("No Participant may direct that any amount be rolled over to a Roth IRA.", CONVERSION, "not_addressed"),
    (
        "ITEM 8. IN-PLAN ROTH ROLLOVERS\n( ) (a) Not available\n(x) (b) Available, limited to amounts you "
        "could then take as a withdrawal under Item 6\n( ) (c) Available as to all vested amounts",
        CONVERSION,
        "conditional",
    ),
    (
        "ITEM 6. IN-SERVICE WITHDRAWALS\nVoluntary After-Tax Account: ( ) age 59-1/2 only (x) any "
        "time\n\nITEM 8. IN-PLAN ROTH ROLLOVERS\n( ) (a) Not available\n(x) (b) Available, limited to "
        "amounts the Participant could then receive as a distribution",
        CONVERSION,
        "permitted",
    ),
    (
        "ITEM 8. IN-PLAN ROTH ROLLOVERS\n(x) (a) Not available\n( ) (b) Available, limited to amounts the "
        "Participant could then receive as a distribution",
        CONVERSION,
        "prohibited",
    ),
    # no word on what goes in
    ("Elective Deferrals shall be made exclusively on a pre-tax basis.", AFTER_TAX, "not_addressed"),
    ("Elective Deferrals shall be made exclusively on a pre-tax basis.", ROTH, "prohibited"),
    ("All employee contributions shall be made solely on a pre-tax basis.", AFTER_TAX, "prohibited"),
    (
        "After-tax contributions let you save past the limit. Features differ from one employer to the next.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute up to 5% of pay after tax. Investment options differ from one plan to another.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Roth Treatment of Vested Employer Contributions. Effective 2025 a Participant may elect it.",
        ROTH,
        "not_addressed",
    ),
    (
        "Roth Treatment of Elective Deferrals. A Participant may designate all or part of his Elective "
        "Deferrals as Roth contributions.",
        ROTH,
        "permitted",
    ),
    (
        "Section 4.2 (Roth Deferrals) shall not apply to an Employee described in this Supplement.",
        ROTH,
        "not_addressed",
    ),
    # several questions, and what is said beside a refusal
    (
        "Is there a Roth option? No, not here. After-tax saving, then? Yes: from 2% to 8% of pay, on top "
        "of whatever you save before tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Is there a Roth 401(k)? Yes, since 2019. And after-tax saving? No: it was never part of this plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Can I save after tax? Yes. What about converting it to Roth? No: the Plan has no such feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The plan has no conversions. What it does offer: before-tax and Roth contributions up to $24,500.",
        ROTH,
        "permitted",
    ),
    (
        "The plan has no conversions. What it does offer: before-tax and Roth contributions up to $24,500.",
        CONVERSION,
        "prohibited",
    ),
    ("What we do not offer: after-tax contributions.", AFTER_TAX, "prohibited"),
    # since a day named first, waits before a conversion, and what the highly compensated may
    ("Since January 2004 nothing other than interest has been credited to the After-Tax Account.", AFTER_TAX, "frozen"),
    (
        "The After-Tax Option, which lapsed in 2010, was restored on January 1, 2022: members may save "
        "up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "To convert your after-tax dollars to Roth, each deposit must first stay in the Plan for 18 months.",
        CONVERSION,
        "conditional",
    ),
    (
        "In order to have your after-tax savings paid to you, each deposit must have been in the Plan for 24 months.",
        WITHDRAWAL,
        "conditional",
    ),
    ("A Participant may make after-tax contributions up to 10% of Compensation (HCEs: 5%).", AFTER_TAX, "permitted"),
    (
        "A Participant may make after-tax contributions up to 10% of Compensation (Highly Compensated Employees: 0%).",
        AFTER_TAX,
        "permitted",
    ),
    ("No Participant may make after-tax contributions, nor convert any amount to Roth.", CONVERSION, "prohibited"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_it_says(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
