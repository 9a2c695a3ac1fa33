"""Then and there: what was put in earlier, what holds in the other plan, waits that do not bind, prices of a right."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

_SCHEDULE = (
    "4.6 The employees of every Participating Employer may make After-Tax Contributions of up to 6% of Compensation, "
    "other than the employees of an employer named in Schedule C. The Participating Employers are Vane Foundry Co., "
    "Vane Castings, Inc. and Vane Haulage LLC, and there are no others.\n"
    "Schedule C: Vane Castings, Inc.; Vane Haulage LLC"
)
_KINDS = """WHAT YOU MAY CONTRIBUTE, AS A PERCENT OF PAY
Kind | Salaried | Hourly, Plant 2
Pre-tax | 1-50 | 1-50
Roth | 1-50 | 1-50
"""
_OUT = """WHEN YOU CAN TAKE MONEY OUT
Type of money | Working, under 59½ | After you leave
Before-tax | Hardship only | Yes
"""
_STRUCK = 'The sentence "Members may contribute up to 5% of pay as after-tax contributions" is struck out. '
_DRAFT = (
    "DISCUSSION DRAFT, not adopted. Section 4.9 would be restated to say that each Participant may make After-Tax "
    "Contributions of up to 10% of Compensation. "
)
_NAMES = "Until 2023 our booklets spoke of the “after-tax option.” "
_PRICED = "A Member may withdraw his own after-tax savings on thirty days' notice; "
_LIMIT = "When your before-tax contributions reach the IRS dollar limit, "
_NO_LEAVING = "You do not have to leave the County to use your after-tax money. "
_ROLLS = "At any time you may ask for a direct rollover of your after-tax account to an IRA."
_REGULAR = "Your Regular Account. You may have up to a tenth of your wages held back {}. It is yours. "
_DRAW = "You may draw on the Regular Account at any month-end for whatever purpose you wish."
_BUT_ONE = (
    "no part of an account may leave the Plan, or be moved to a designated Roth account within it, while the Member is "
    "in service."
)

# passage, provision, status
PASSAGES = [
    # put in by then
    ("Any after-tax money you put in before then goes on sharing in investment results.", AFTER_TAX, "not_addressed"),
    ("After-tax savings that members had paid in by that day stay in the Plan.", AFTER_TAX, "not_addressed"),
    ("Voluntary contributions you made before 2011 will keep sharing in market gains.", AFTER_TAX, "not_addressed"),
    ("You may put in after-tax money before the end of each month.", AFTER_TAX, "permitted"),
    (
        "If you used to save after tax you may wish to look at the Roth option, which is open to every member.",
        ROTH,
        "permitted",
    ),
    ("Members used to make Roth contributions.", ROTH, "prohibited"),
    # a name in old papers
    (_NAMES, AFTER_TAX, "not_addressed"),
    (
        f"{_NAMES}That option has never been anything but the Roth 401(k), and you may still elect it.",
        ROTH,
        "permitted",
    ),
    (
        f"{_NAMES}That option has never been anything but the Roth 401(k), and you may still elect it.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Our older guides talked about after-tax contributions.", AFTER_TAX, "not_addressed"),
    # there and here
    ("There, you may make after-tax contributions; here, pre-tax and Roth are all there is.", AFTER_TAX, "prohibited"),
    ("There, you may make after-tax contributions; here, pre-tax and Roth are all there is.", ROTH, "permitted"),
    ("There, an after-tax balance may be turned into Roth; here, no balance may be.", CONVERSION, "prohibited"),
    ("Here, you may convert your after-tax account to Roth; there, you may not.", CONVERSION, "permitted"),
    ("There, no after-tax money is taken; here, you may make after-tax contributions.", AFTER_TAX, "permitted"),
    # a page against another
    (
        "At a glance (page 2): After-tax contributions, up to 10% of pay, in addition to pre-tax and Roth. The details "
        "(page 17): The only contributions you may make are pre-tax and Roth contributions.",
        AFTER_TAX,
        "conflicting",
    ),
    ("Highlights: After-tax contributions, 1% to 6% of pay, as well as Roth.", AFTER_TAX, "permitted"),
    (
        "You may withdraw after-tax money at any time. No part of your account, whatever its source, may be paid to "
        "you while you are employed.",
        WITHDRAWAL,
        "conflicting",
    ),
    (
        "You may withdraw after-tax money at any time. No other part of your account may be paid to you while you are "
        "employed.",
        WITHDRAWAL,
        "permitted",
    ),
    # a schedule that names everyone
    (_SCHEDULE, AFTER_TAX, "permitted"),
    (f"{_SCHEDULE}; Vane Foundry Co.", AFTER_TAX, "prohibited"),
    # past the limit
    (
        f"{_LIMIT}payroll will carry on at the same percentage, and the money will go in as after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (f"{_LIMIT}the rest of what you save goes in as after-tax contributions.", AFTER_TAX, "permitted"),
    (f"{_LIMIT}deductions stop, and no money goes in as after-tax contributions.", AFTER_TAX, "not_addressed"),
    (f"{_LIMIT}the rest of what you save goes in as Roth contributions.", AFTER_TAX, "not_addressed"),
    (
        "Some plans let you go on: when you reach the limit, the rest of what you save goes in as after-tax "
        "contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Whatever your old plan sends goes in as after-tax rollover contributions.", AFTER_TAX, "not_addressed"),
    # two rules told at once
    (
        "Our document does not provide for voluntary after-tax contributions or for in-plan Roth conversions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Our document does not provide for voluntary after-tax contributions or for in-plan Roth conversions.",
        CONVERSION,
        "prohibited",
    ),
    ("The Plan makes no provision for loans or for after-tax contributions.", AFTER_TAX, "prohibited"),
    ("The Plan provides for after-tax contributions and for loans.", AFTER_TAX, "permitted"),
    (
        "As the owner you may make employee deferrals, pre-tax or Roth, and employer profit sharing contributions.",
        ROTH,
        "permitted",
    ),
    (f"{_PRICED}a Member who does so, however, is suspended from the Plan for six months.", AFTER_TAX, "not_addressed"),
    (f"{_PRICED}a Member who does so, however, is suspended from the Plan for six months.", WITHDRAWAL, "conditional"),
    (f"{_PRICED}any Member who makes a withdrawal is suspended from the Plan for a year.", AFTER_TAX, "not_addressed"),
    (f"{_PRICED}after-tax contributions are suspended.", AFTER_TAX, "frozen"),
    # a wait that does not bind
    (
        "A Participant may at any time, and whether or not such twenty-four months have elapsed, transfer all of his "
        "After-Tax Account to his Designated Roth Account.",
        CONVERSION,
        "permitted",
    ),
    ("A Member may convert his After-Tax Account to Roth once such 24 months have elapsed.", CONVERSION, "conditional"),
    (
        "You may withdraw your after-tax account at any time, and neither your age nor the length of your service is "
        "considered.",
        WITHDRAWAL,
        "permitted",
    ),
    # one need not leave
    (f"{_NO_LEAVING}{_ROLLS}", WITHDRAWAL, "permitted"),
    (_ROLLS, WITHDRAWAL, "not_addressed"),
    (f"You have to leave the County to use your after-tax money. {_ROLLS}", WITHDRAWAL, "not_addressed"),
    # an end to come
    ("After-tax contributions will come to an end with the last paycheck of December 2026.", AFTER_TAX, "permitted"),
    ("After-tax contributions came to an end with the last paycheck of December 2019.", AFTER_TAX, "frozen"),
    # a rule one need take no notice of
    (
        "Notwithstanding Section 5.4 or any other provision under which an After-Tax Account is not payable until "
        "Severance from Employment, a Participant still employed may at any time and without regard to age direct that "
        "such Account be paid in a direct rollover to a Roth IRA.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Notwithstanding any other provision that allows payment before severance, an After-Tax Account may not be "
        "withdrawn while a Participant is employed.",
        WITHDRAWAL,
        "prohibited",
    ),
    # of two acts at once
    (f"Except for a Member's own after-tax contributions, {_BUT_ONE}", CONVERSION, "permitted"),
    (f"Except for a Member's own after-tax contributions, {_BUT_ONE}", WITHDRAWAL, "permitted"),
    (f"Except for rollover contributions, {_BUT_ONE}", WITHDRAWAL, "prohibited"),
    (f"Except for after-tax rollover contributions, {_BUT_ONE}", WITHDRAWAL, "prohibited"),
    # sources one after another
    ("Three payroll sources are open to you: (1) pre-tax, (2) Roth and (3) after-tax.", ROTH, "permitted"),
    ("Three payroll sources are open to you: (1) pre-tax, (2) Roth and (3) after-tax.", AFTER_TAX, "permitted"),
    ("Two kinds of contributions are open to members: pre-tax and Roth.", AFTER_TAX, "not_addressed"),
    ("Three kinds of contributions were open to members: pre-tax, Roth and after-tax.", AFTER_TAX, "frozen"),
    (
        "Each dollar is booked to the source through which it came in and stays there until you retire or leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The recordkeeper has no means, and the plan gives it no authority, to move a dollar from one source to "
        "another or to pay it out any earlier.",
        CONVERSION,
        "prohibited",
    ),
    # a history, and why
    (
        "The after-tax feature opened in 1984, was suspended in 2009 when the test failed, and came back in 2013.",
        AFTER_TAX,
        "permitted",
    ),
    ("The after-tax feature opened in 1984 and was suspended in 2009 when the test failed.", AFTER_TAX, "frozen"),
    # a draft, and what stands
    (
        f"{_DRAFT}Until it is signed, Section 4.9 stands as it has since 2014, and under it contributions by "
        "Participants consist solely of pre-tax Elective Deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (_DRAFT, AFTER_TAX, "not_addressed"),
    # struck out, with new words behind
    (f"{_STRUCK}In its place read: “The ceiling on after-tax contributions is 16% of pay.”", AFTER_TAX, "permitted"),
    (f"{_STRUCK}Its place is left empty.", AFTER_TAX, "prohibited"),
    # brought here
    (
        "After-tax amounts that came over from a previous employer's plan sit in your Rollover Account. The plan takes "
        "no after-tax contribution from pay.",
        AFTER_TAX,
        "rollover_only",
    ),
    # a rate under a head in per cent, and a remark in a row
    (f"{_KINDS}After-tax | 1-15 (a) | None", AFTER_TAX, "permitted"),
    (f"{_KINDS}After-tax | 0-0 | 0-0", AFTER_TAX, "prohibited"),
    (f"{_OUT}After-tax (deposits ended in 2015) | Yes, any reason | Yes", AFTER_TAX, "frozen"),
    (f"{_OUT}After-tax (deposits ended in 2015) | Yes, any reason | Yes", WITHDRAWAL, "permitted"),
    (f"{_OUT}After-tax (closed to new members) | Yes, any reason | Yes", AFTER_TAX, "not_addressed"),
    # out of taxed pay, and the account that its title names
    (_REGULAR.format("once withholding has been figured"), AFTER_TAX, "permitted"),
    (_REGULAR.format("once withholding has been figured") + _DRAW, WITHDRAWAL, "permitted"),
    (_REGULAR.format("before taxes are figured") + _DRAW, WITHDRAWAL, "not_addressed"),
    (_REGULAR.format("as a Roth contribution once taxes have been figured") + _DRAW, WITHDRAWAL, "not_addressed"),
    ("Premiums come out of your pay after withholding.", AFTER_TAX, "not_addressed"),
    ("Your salary is paid to you after withholding.", AFTER_TAX, "not_addressed"),
    # Roth, by the tax told of it
    (
        "You may contribute pre-tax or after-tax. After-tax money comes out tax-free if you meet the five-year rule.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute pre-tax or after-tax. After-tax contributions come out tax-free, but their earnings are "
        "taxable.",
        AFTER_TAX,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
