"""What cannot be done while one is at work, lists that are shut, pay that is deducted, money that other plans send."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # contributions of no other kind
    (
        "The Savings Plan takes two kinds of contributions: before-tax and Roth. It accepts no "
        "employee contributions on any other basis.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Savings Plan takes two kinds of contributions: before-tax and Roth. It accepts no "
        "employee contributions on any other basis.",
        ROTH,
        "permitted",
    ),
    (
        "The Plan accepts pre-tax and Roth contributions. It does not accept participant "
        "contributions of any other kind.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan accepts pre-tax and Roth contributions. It does not accept participant "
        "contributions of any other kind.",
        ROTH,
        "permitted",
    ),
    ("The Plan accepts pre-tax and Roth contributions. We don't take any other contributions.", ROTH, "permitted"),
    (
        "The Plan accepts pre-tax and after-tax contributions. It does not accept contributions on any other basis.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Rollover contributions are accepted in cash. The Plan does not accept rollover "
        "contributions in any other form.",
        AFTER_TAX,
        "not_addressed",
    ),
    # convertible although it could not yet be paid
    (
        "Any part of your vested after-tax balance may be converted to Roth, even though that "
        "balance is not yet available for withdrawal.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may convert your after-tax account to Roth once a quarter even if it cannot yet be paid out.",
        CONVERSION,
        "permitted",
    ),
    ("In-plan Roth conversions are not yet available.", CONVERSION, "prohibited"),
    # boxes that refuse till then
    (
        "Distribution of After-Tax Contribution Account:\n☐ on request\n☒ not until Severance from Employment",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Distribution of After-Tax Contribution Account:\n☐ at any time\n☒ not prior to termination of employment",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Distribution of After-Tax Contribution Account:\n☐ at any time\n☒ not before age 59½", WITHDRAWAL, "conditional"),
    (
        "Distribution of After-Tax Contribution Account:\n☒ at any time\n☐ not prior to termination of employment",
        WITHDRAWAL,
        "permitted",
    ),
    # pay that one may have deducted
    (
        "A member may direct the employer to withhold up to 8 percent of his wages each week. His"
        " savings come from wages on which tax has been paid.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may ask the Bank to hold back from 1% to 5% of your pay on each payday. What you "
        "save has already been taxed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may authorize the Company to deduct up to 6% of your salary each month. Your "
        "contributions reduce your taxable income.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may authorize the Company to deduct up to 10% of your pay to repay the loan. Your "
        "repayments are made after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    # after-tax savings that come out untaxed are Roth
    (
        "After-tax savings. You may put in up to 10% of your take-home pay. Five years on, if you"
        " are 59½, neither your savings nor the earnings can be taxed again.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax savings. You may put in up to 10% of your take-home pay. Five years on, if you"
        " are 59½, neither your savings nor the earnings can be taxed again.",
        ROTH,
        "permitted",
    ),
    (
        "After-tax savings. You may put in up to 10% of your take-home pay. After 59½ your "
        "savings are not taxed again, but what they earned is.",
        AFTER_TAX,
        "permitted",
    ),
    # money that comes from the plan of another employer
    ("We accept after-tax money from the savings plan of a former employer.", AFTER_TAX, "rollover_only"),
    (
        "Our plan takes in after-tax savings from the plan of a company that you used to work for.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "Rollovers may be made in cash and may include employee after-tax amounts received from "
        "the qualified plan of a former employer.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Plan accepts after-tax contributions from employees of any company that adopts the plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "We accept after-tax money from the plan of a former employer, and that rolled-over money"
        " may be redesignated as Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "We accept after-tax money from the plan of a former employer, and that money may be converted to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may make after-tax contributions, and that money may be converted to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    ("Money rolled in may be converted to Roth. It is the only balance that may be.", CONVERSION, "conditional"),
    # as long as one holds a post
    (
        "As long as you are employed no part of your account, after-tax amounts included, can be paid to you.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "As long as you hold a teaching position here, no part of your after-tax account can be paid out.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "So long as he draws a salary from the Bank, nothing in his Voluntary Account may be withdrawn.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("You may withdraw your after-tax account as long as you hold a faculty appointment.", WITHDRAWAL, "permitted"),
    (
        "p. 4  You may withdraw your after-tax account in any month while you are employed.\np. 19"
        "  As long as you hold a College post no part of your account, after-tax amounts "
        "included, can be paid to you.",
        WITHDRAWAL,
        "conflicting",
    ),
    # none of the following
    (
        "While you are employed, none of the following is possible:\n- a withdrawal of after-tax "
        "contributions\n- a conversion of after-tax contributions to Roth",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "While you are employed, none of the following is possible:\n- a withdrawal of after-tax "
        "contributions\n- a conversion of after-tax contributions to Roth",
        CONVERSION,
        "prohibited",
    ),
    (
        "As long as you draw a paycheck from Harlow Mills, none of these can happen:\n(a) a second"
        " loan;\n(b) a payment to you of after-tax money you have contributed.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "None of the following can happen:\n(a) a second loan;\n(b) a move of money from one source"
        " to another, such as after-tax to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You may move money from one tax treatment to another, such as after-tax to Roth, once a year.",
        CONVERSION,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
