"""Signs before a line, needs without their name, buckets that money is put in, and what is said beside them."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

_KEYED = """ELECTIONS (Y = selected; N = not selected)
Y   5(a) Elective deferrals
N   5(b) Voluntary after-tax contributions, limited to 8% of Pay
Y   5(c) In-plan Roth conversions of all vested amounts
N   5(d) Rollovers from IRAs"""
_BY_AGE = "Key: A = any age, N = none\nVoluntary after-tax  N\nMatch  A"
_TWO_GROUPS = """                        Hourly        Salaried
Before-tax              1-30%         1-30%
After-tax               -0-           1-8%
Convert after-tax       n/a           any payday"""
_POTS = (
    "Think of your account as two pots. Pot A takes your pre-tax and Roth contributions. Pot B takes money that the "
    "company has already withheld taxes from, as much as six cents of every dollar you earn. It does not stay there "
    "long: each Friday we pour Pot B, earnings included, into your Roth account."
)
_HISTORY = (
    "Taxed-dollar savings were halted in 2006, came back in 2013, and were halted once more, for good, after the last "
    "payday of 2023. What you had built up by then is yours, and you may call for it on any business day."
)
_ON_THE_PAYROLL = """Roth changeover: who may change what
Still on the payroll - pre-tax account; Company account once vested
No longer on the payroll - pre-tax account; Company account; after-tax account"""
_AFTER_TAX_AT_WORK = """Roth conversion: who may convert what
Still at work - match account; after-tax account
Gone - every account"""
_PURPOSES = (
    "While you work here the Plan pays out money for three reasons only: disaster, an emergency expense, and the "
    "adoption of a child. Any sub-account may be charged, the after-tax sub-account included."
)
_WITHOUT_PURPOSES = "The Plan has an after-tax account. Either half of it may be withdrawn at any time."
_NEED = (
    "Your after-tax savings are there for bad years. If any of the needs named on page 4 strikes your family, the "
    "Trustees may let a member have as much of his after-tax account as the need requires; for a new car they will not."
)
_UNLESS_LISTED = """4.2 A Member may make Voluntary Contributions unless his Employer is listed in Appendix C.
Appendix A (the Adopting Employers): Orr Mills LLC; Orr Dye Works; Orr Carriers, Inc.
Appendix C (Section 4.2): Orr Carriers, Inc.; Orr Dye Works"""

# passage, provision, status
PASSAGES = [
    # a sign before a line, that a key gives a meaning to
    (_KEYED, AFTER_TAX, "prohibited"),
    (_KEYED, CONVERSION, "permitted"),
    (_KEYED.replace("N   5(b)", "Y   5(b)"), AFTER_TAX, "permitted"),
    (_BY_AGE, AFTER_TAX, "not_addressed"),
    (
        "A Participant may make employee contributions subject to Code section 401(m) of up to 6% of Pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("Employee contributions subject to Section 401(m) will be tested each year.", AFTER_TAX, "not_addressed"),
    # a kind of payment that is refused is no payment without the need
    (
        "No hardship withdrawal may be made from the Match or After-Tax Account, and none may be rolled over.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("No hardship distribution is available from the After-Tax Account.", WITHDRAWAL, "not_addressed"),
    ("No withdrawal on account of hardship shall be made from the Voluntary Account.", WITHDRAWAL, "not_addressed"),
    ("No emergency payment may come from your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("No withdrawal may be made from the After-Tax Account while you are employed.", WITHDRAWAL, "prohibited"),
    ("You may withdraw your after-tax contributions, and no hardship is needed.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax savings; no showing of financial need is required.", WITHDRAWAL, "permitted"),
    # a ledger's nought, and a time that is open
    (_TWO_GROUPS, AFTER_TAX, "permitted"),
    (_TWO_GROUPS, CONVERSION, "permitted"),
    # matches by the dollar
    ("For every dollar you save, whether before-tax or Roth, the Hospital puts in 40 cents.", ROTH, "permitted"),
    ("The Mill adds 25 cents for every dollar you contribute, be it pre-tax or Roth.", ROTH, "permitted"),
    ("For each dollar you contribute before tax, the Company adds 50 cents.", ROTH, "not_addressed"),
    # buckets
    (_POTS, AFTER_TAX, "permitted"),
    (_POTS, CONVERSION, "permitted"),
    (_POTS, ROTH, "permitted"),
    ("Bucket Three takes after-tax contributions you made before 2008.", AFTER_TAX, "not_addressed"),
    ("Jar Three takes after-tax money rolled over from another plan.", AFTER_TAX, "rollover_only"),
    ("Bucket One takes your pre-tax deferrals and nothing else.", AFTER_TAX, "not_addressed"),
    # sources that are closed, and what may still be taken from them
    (_HISTORY, AFTER_TAX, "frozen"),
    (_HISTORY, WITHDRAWAL, "permitted"),
    (
        "KEY\nSource 05 AFT TAX (closed 3/94) . . . in-service: any time\nSource 06 ROTH . . . in-service: 59½",
        AFTER_TAX,
        "frozen",
    ),
    (
        "KEY\nSource 05 AFT TAX (closed 3/94) . . . in-service: any time\nSource 06 ROTH . . . in-service: 59½",
        WITHDRAWAL,
        "permitted",
    ),
    ("In-service withdrawals (closed to after-tax money): 59½", WITHDRAWAL, "conditional"),
    # paid on leaving and not before
    (
        "Employee After-Tax Account. It is paid with the rest of your benefit when your job with the Mill ends, and "
        "it cannot be withdrawn any sooner.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("After-tax savings are paid out at age 59½, and they are not available before then.", WITHDRAWAL, "conditional"),
    (
        "Voluntary Member Contributions. The voluntary share is payable only on retirement or death.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Each member's after-tax share may be drawn out once a year.", WITHDRAWAL, "permitted"),
    # what is no gate, and no payment
    (
        "Participants may also contribute after tax, up to 8% of pay, and need not wait until they have reached the "
        "deferral limit.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You do not have to wait until you leave to withdraw your after-tax contributions.", WITHDRAWAL, "permitted"),
    (
        "At retirement your account is payable in installments or kept in the Plan until payments must begin.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("After-tax contributions must be left in the Plan until you retire.", WITHDRAWAL, "prohibited"),
    (
        "Each March the Fund may have to refund to our highly compensated members some of their after-tax "
        "contributions, so that the Plan passes the test.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # needs without their name
    (_NEED, WITHDRAWAL, "conditional"),
    (_NEED, AFTER_TAX, "not_addressed"),
    (
        "Your after-tax savings may be withdrawn only for one of the six needs listed on Form 12.",
        WITHDRAWAL,
        "conditional",
    ),
    ("The Plan will let you have your after-tax savings whenever you ask.", WITHDRAWAL, "permitted"),
    (_PURPOSES, WITHDRAWAL, "conditional"),
    (_WITHOUT_PURPOSES, WITHDRAWAL, "permitted"),
    # which money may become Roth
    ("You may convert any vested money in your 401(k) account to Roth within the Plan.", CONVERSION, "permitted"),
    ("You may convert any vested money in your 401(k) deferral account to Roth.", CONVERSION, "conditional"),
    ("You may convert to Roth money that came with you from another employer.", CONVERSION, "conditional"),
    (
        "You may change to Roth, within the Plan, amounts you brought in from a former employer's plan, taxed or not.",
        CONVERSION,
        "conditional",
    ),
    ("You may move to Roth, within the Plan, your after-tax account.", CONVERSION, "permitted"),
    (_ON_THE_PAYROLL, CONVERSION, "conditional"),
    (_ON_THE_PAYROLL, ROTH, "not_addressed"),
    (_AFTER_TAX_AT_WORK, CONVERSION, "permitted"),
    (
        "Once money has been recorded under one tax status, we cannot move it to a different one.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Once money has been recorded under one tax status, it may be moved to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    # what comes in by rollover alone, and its account
    (
        "There is one door by which after-tax dollars get into this Plan: a direct rollover from a former employer's "
        "plan. When here they are kept in your rollover account, which can be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Plan accepts after-tax contributions. Once here they are kept in your voluntary account, which can be "
        "withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # words taken out, and words put for others
    (
        'Correction. The line on page 9, "Members may make after-tax contributions," appeared in error.',
        AFTER_TAX,
        "prohibited",
    ),
    (
        'The sentence on page 3, "You may have your after-tax savings moved to a Roth account in the Plan," was '
        "printed by mistake and should be ignored.",
        CONVERSION,
        "prohibited",
    ),
    (
        'The words on page 3, "After-tax contributions may not be withdrawn before you retire," were included by '
        "mistake. They may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        'Throughout this booklet the words "after-tax contributions" were changed to "Roth contributions."',
        ROTH,
        "permitted",
    ),
    (
        'Throughout this booklet the words "after-tax contributions" were changed to "Roth contributions."',
        AFTER_TAX,
        "not_addressed",
    ),
    # drafts that are ordered
    (
        "Counsel is drafting language that would let members pay in after-tax money and convert it to Roth. Neither "
        "feature will exist until an amendment is signed.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Counsel is drafting language that would let members pay in after-tax money and convert it to Roth. Neither "
        "feature will exist until an amendment is signed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Trustees have asked counsel to prepare an amendment under which participants could withdraw after-tax "
        "contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Trustees adopted an amendment under which members may make after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    # closed lists of the 401(k)
    ("The 401(k) takes before-tax pay and nothing else.", AFTER_TAX, "prohibited"),
    ("401(k): pre-tax or Roth dollars, and nothing else.", ROTH, "permitted"),
    ("Loans from the 401(k): pre-tax money and nothing else.", AFTER_TAX, "not_addressed"),
    # exclusions by a schedule
    (_UNLESS_LISTED, AFTER_TAX, "permitted"),
    (f"{_UNLESS_LISTED}; Orr Mills LLC", AFTER_TAX, "prohibited"),
    # of those whom a sentence before names
    (
        "After-tax savings. This option is open only to employees represented by Local 117 of the Operating Engineers "
        "who have finished two years of service. If you fit that description, you may contribute 1% to 5% of pay.",
        AFTER_TAX,
        "conditional",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
