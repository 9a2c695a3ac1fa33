"""Halts that are lifted, roads into the plan, labels of tax, locks and exceptions: what is open and what is shut."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # closed, with a word on how the balance lies
    (
        "We discontinued after-tax contributions in 2012, but your account is still invested as you direct.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The Company ended voluntary after-tax savings on June 30, 2015, though existing balances remain invested "
        "in the funds.",
        AFTER_TAX,
        "frozen",
    ),
    ("Your after-tax balance stays invested in the funds you select.", AFTER_TAX, "not_addressed"),
    # a halt that is lifted, and one that is not
    (
        "After-tax contributions were suspended in May 2020. The suspension was lifted on January 1, 2023.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The thrift savings option began in 1990. It was halted in 2019. The freeze ended with the first payroll "
        "of 2021.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "After-tax contributions were suspended in May 2020. The suspension has not been lifted.",
        AFTER_TAX,
        "frozen",
    ),
    # the last payroll
    (
        "You can make after-tax contributions. The final paycheck from which we can take them is that of March "
        "13, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You can make after-tax contributions. The last pay period from which we will accept such contributions "
        "is that of March 12, 2031.",
        AFTER_TAX,
        "permitted",
    ),
    # what is shut till one leaves
    (
        "Your after-tax savings must remain invested until you retire or leave the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Thrift deposits sit in a Prior Plan Account, to which nothing except investment earnings will be credited.",
        AFTER_TAX,
        "frozen",
    ),
    # an article that came by an amendment and goes by another
    (
        "Article VI (Voluntary After-Tax Contributions), added by Amendment No. Two, is deleted from the Plan as "
        "of July 1, 2024.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Amendment No. Two added Article VI. A Participant may make after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    # a plan that was folded into ours
    (
        "The balance is what people in the old Harbor Mills plan had saved out of taxed pay when that plan was "
        "rolled into the company's in 2015. No payroll reaches it any longer.",
        AFTER_TAX,
        "frozen",
    ),
    # locks
    (
        "Your after-tax savings are never tied up: you can take them out in any month.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Your after-tax savings are never locked up.", AFTER_TAX, "not_addressed"),
    ("Your after-tax savings are locked up until you reach 59½.", WITHDRAWAL, "conditional"),
    # what a section does not keep one from
    (
        "Nothing in Section 5.1, under which Deferrals are held until age 59½, prevents a Participant from "
        "withdrawing the After-Tax Account while employed.",
        WITHDRAWAL,
        "permitted",
    ),
    # the only one that pays
    (
        "And as long as you are employed, the rollover account is the only one that can be paid.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "While you are employed, the after-tax account is the only account that may be withdrawn.",
        WITHDRAWAL,
        "permitted",
    ),
    # due upon an event, and no other
    (
        "A Participant's after-tax account is payable upon retirement, disability or death and at no other time.",
        WITHDRAWAL,
        "prohibited",
    ),
    # the exception is the grant
    (
        "No money may leave the plan as long as you are at work, after-tax savings and their earnings excepted.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No money may leave the plan as long as you are at work, rollovers alone excepted.",
        WITHDRAWAL,
        "prohibited",
    ),
    # help oneself, and the price
    (
        "What about your after-tax money? Help yourself whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax money at any time. Remember that we pause: for the thirteen paychecks that "
        "follow, nothing will be matched.",
        WITHDRAWAL,
        "conditional",
    ),
    # roads into the plan
    (
        "Members' money gets into the Plan by two doors and no third: pay deferred before tax and pay saved as Roth.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your money enters the Plan by three ways and there is no fourth: salary deferred before tax, salary "
        "deferred as Roth, and after-tax savings.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The After-Tax Account holds what was rolled over. No amount deducted from pay may be credited to the "
        "After-Tax Account.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "When you reach the deferral limit, your elected rate will keep being withheld, but then from wages that "
        "have been taxed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may contribute by payroll deduction any amounts that are includible in income when "
        "contributed and have not been designated as Roth contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Whether you drive or load, neither the Roth option nor the after-tax option is barred to anyone.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Neither the Roth option nor the after-tax option is open to you.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Employee may, unless the Board has opened the Thrift Account, contribute any money to that Account.",
        AFTER_TAX,
        "prohibited",
    ),
    # new text
    (
        "Article V is amended, effective January 1, 2024, by the insertion of the following: '5.6 A Participant "
        "may make after-tax contributions of up to 8% of Compensation.'",
        AFTER_TAX,
        "permitted",
    ),
    # labels of tax
    (
        "Any vested account can be re-coded as Roth online on any business day.",
        CONVERSION,
        "permitted",
    ),
    (
        "Any account you hold outright, unless it already carries a Roth label, may be retagged Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    ("CONVERTIBLE: pre-tax money. NOT CONVERTIBLE: money already taxed when it came in.", CONVERSION, "conditional"),
    (
        "The tax status each contribution has on arrival is the one it keeps until it is paid out.",
        CONVERSION,
        "prohibited",
    ),
    ("We keep a bucket for each kind of money, and there is no bridge between the buckets.", CONVERSION, "prohibited"),
    # what could be paid may be converted
    (
        "The After-Tax Account may be withdrawn at any time. Anything that a member may take in cash may instead "
        "be moved to the member's Roth account.",
        CONVERSION,
        "permitted",
    ),
    (
        "The After-Tax Account may not be withdrawn before age 59½. It follows that what cannot be paid to a "
        "member cannot be converted.",
        CONVERSION,
        "conditional",
    ),
    (
        "The plan looks upon a conversion as if you had been paid and had put the money back as Roth.",
        ROTH,
        "not_addressed",
    ),
    # a door left shut
    (
        "Could we convert after-tax money to Roth inside the plan? The law would allow it. As of the 2025 "
        "restatement, our Board has kept that door closed.",
        CONVERSION,
        "prohibited",
    ),
    # a section set aside for one kind of money
    (
        "5.1 No amount may be moved from one Account to another. 5.2 Notwithstanding Section 5.1, a Participant "
        "may convert the After-Tax Account to the Roth Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "5.1 No amount may be moved from one Account to another, except that a Participant may convert the "
        "After-Tax Account to the Roth Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "5.1 No amount may be moved from one Account to another. 5.2 Notwithstanding Section 4.7, a Participant "
        "may convert the After-Tax Account to the Roth Account.",
        CONVERSION,
        "conflicting",
    ),
    # what a payment carries along, what a test compares
    (
        "Unless you take everything, the payment would generally contain a proportionate part of any after-tax "
        "contributions you made.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The test compares what highly paid and other people save, and what they contribute after tax.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # one limit with deferrals is the limit of deferrals
    (
        "Your after-tax savings, together with your pre-tax savings, cannot exceed $23,500 in 2025.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your after-tax savings, together with your pre-tax savings, cannot exceed $23,500 in 2025.", ROTH, "permitted"),
    (
        "Your after-tax savings, together with your pre-tax savings, cannot exceed 40% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The After-Tax Choice: contributions to the After-Tax Choice and before-tax contributions may not "
        "together exceed the federal deferral limit. You can withdraw the After-Tax Choice at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay along with pre-tax contributions, "
        "and they do not count "
        "toward the 402(g) limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax savings, together with your pre-tax savings, cannot exceed $25,000 a year.",
        AFTER_TAX,
        "permitted",
    ),
    # what is carried over to another day, and what to Roth
    (
        "From January 1, 2027, you may save 8% of pay after tax, and what you save will be carried "
        "over to the Roth side.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Mr. Hale moved that employees may save 8% of pay after tax. The matter was carried over to a later meeting.",
        AFTER_TAX,
        "not_addressed",
    ),
    # an agreement still to be voted on
    (
        "The proposed contract adds savings after tax: Section 9 lets members save 5% of pay after tax. Ballots "
        "are due on March 1.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The tentative agreement was ratified in May. Section 9 lets members save 5% of pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If it is turned down, Article 9 remains as it was: pre-tax and Roth, period.",
        AFTER_TAX,
        "prohibited",
    ),
    # people
    (
        "Our internal (office) staff may make after-tax contributions. Employees on loan to a client may not make "
        "after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    # names
    (
        "Savings C is what you put in out of wages that have already been taxed. You may draw on Savings C once a "
        "month.",
        WITHDRAWAL,
        "permitted",
    ),
    # the earliest
    (
        "When is the earliest that I can take out my after-tax savings?\nOnce your employment ends.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "When is the earliest that I can take out my after-tax savings?\nOn the day after your election.",
        WITHDRAWAL,
        "permitted",
    ),
    # a day's wait
    (
        "Sums in the After-Tax Account may be withdrawn once they have remained there for one full Valuation "
        "Period. 'Valuation Period' means each business day.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Sums in the After-Tax Account may be drawn upon once they have passed through one full Valuation Period. "
        "'Valuation Period' means a calendar year.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Sums in the After-Tax Account may be drawn upon once they have passed through one full Valuation Period. "
        "'Valuation Date' means the day on which the Trustee values the Fund, being the last of each quarter.",
        WITHDRAWAL,
        "conditional",
    ),
    # signs and keys
    (
        "CHOICES (X elected, O not elected)\nX  2(a)  Pre-tax deferrals\nO  2(b)  Participants may make voluntary "
        "after-tax contributions of up to ____%",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Withdrawals menu. At work: sources 2 and 4, on request. Key to sources: 1, pre-tax savings; 2, after-tax "
        "savings; 4, rollovers.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Key to sources: 1, pre-tax savings; 2, after-tax savings; 4, rollovers.", AFTER_TAX, "not_addressed"),
    # the sub-accounts
    ("The sub-accounts shall be Pre-Tax, Roth, After-Tax and Match.", ROTH, "not_addressed"),
    (
        "The sub-accounts are Pre-Tax, Roth and After-Tax. A Participant with five years of participation may "
        "call for a payment from any account other than the Pre-Tax and Roth accounts.",
        WITHDRAWAL,
        "conditional",
    ),
    # money asked back
    (
        "You may pay in Extra Deposits out of your take-home pay. If you need part of it back, fill in card 9, "
        "and your Extra Deposits will be mailed to you at month's end.",
        WITHDRAWAL,
        "permitted",
    ),
    # a class that is everyone, and one that is not
    (
        "Every Employee works in the Mill or the Yard. 'Excluded Employee' means any Employee employed in "
        "the Yard or the "
        "Mill. An Employee who is not an Excluded Employee may make after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Every Employee works in the Mill, the Yard or the Office. 'Excluded Employee' means any Employee "
        "employed in the "
        "Yard or the Mill. An Employee who is not an Excluded Employee may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    # an employer of that name
    (
        "ROTH & SONS ROOFING, INC. RETIREMENT PLAN\n"
        "The Roth match is paid each March to everyone who worked 1,000 hours.",
        ROTH,
        "not_addressed",
    ),
    ("Roth Brothers makes a contribution for everyone each year.", ROTH, "not_addressed"),
    (
        "ROTH & SONS ROOFING, INC. RETIREMENT PLAN\nYou may make pre-tax or Roth contributions.",
        ROTH,
        "permitted",
    ),
    # a table whose blanks were lost
    (
        "OPTIONS\nNurses Office staff\nBefore-tax Y Y\nAfter-tax (not the Roth kind) N N\nRoth Y N\nLoans Y Y",
        AFTER_TAX,
        "prohibited",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
