"""A plan compared with others, the law or earlier times; what forms and legal texts leave open; who may not."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # other plans, other employers, the law
    ("Unlike many plans, ours takes after-tax contributions.", AFTER_TAX, "permitted"),
    ("Like most plans, ours takes no after-tax contributions.", AFTER_TAX, "prohibited"),
    ("We are one of the few employers that let you save after tax.", AFTER_TAX, "permitted"),
    ("We are not among the employers that let people save after tax.", AFTER_TAX, "prohibited"),
    ("The law allows after-tax contributions, and so does the Plan.", AFTER_TAX, "permitted"),
    ("The law allows after-tax contributions, and the Plan does too.", AFTER_TAX, "permitted"),
    ("The law allows after-tax contributions, but the Plan does not.", AFTER_TAX, "prohibited"),
    ("The law would allow after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("The Plan takes after-tax contributions.", AFTER_TAX, "permitted"),
    ("The Plan takes no after-tax contributions.", AFTER_TAX, "prohibited"),
    # what is held back for now, and what is back
    ("Until further notice the Plan accepts no after-tax contributions.", AFTER_TAX, "frozen"),
    ("Until further notice no after-tax contributions will be taken.", AFTER_TAX, "frozen"),
    ("After-tax contributions are on hold.", AFTER_TAX, "frozen"),
    ("After-tax contributions are back.", AFTER_TAX, "permitted"),
    ("After-tax contributions have resumed.", AFTER_TAX, "permitted"),
    ("The hold on after-tax contributions was lifted in 2023.", AFTER_TAX, "permitted"),
    # what was refused in a time that is over closes nothing
    ("Before July 1, 2024 you could not contribute after tax.", AFTER_TAX, "not_addressed"),
    ("Before July 1, 2024 you could not contribute after tax. Now you can.", AFTER_TAX, "permitted"),
    ("Prior to January 1, 2020 no after-tax contributions were accepted.", AFTER_TAX, "not_addressed"),
    ("Before 2022 you could make after-tax contributions; now you cannot.", AFTER_TAX, "frozen"),
    # a wait, an age
    ("There is a two-year wait for after-tax withdrawals.", WITHDRAWAL, "conditional"),
    ("There is no wait for after-tax withdrawals.", WITHDRAWAL, "permitted"),
    (
        "A Member who has reached age 59½ may make a full or partial withdrawal from the After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After age 59½ a Member may make a partial withdrawal from the After-Tax Account.", WITHDRAWAL, "conditional"),
    ("You may make a second withdrawal of after-tax money six months after the first.", WITHDRAWAL, "permitted"),
    # each entry of a list waits as the clause before it does
    (
        "Once you are 59½ you may take out money from any of the following: your before-tax account; your after-tax "
        "account; your match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "In-service distributions may be made from these accounts once you attain age 59½: pre-tax deferrals, Roth "
        "deferrals, match, after-tax voluntary, rollover.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "The following may be withdrawn while you are employed if you are at least 59½: (a) before-tax contributions; "
        "(b) after-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you are 59½ you may convert any of the following to Roth: your before-tax money; your after-tax money.",
        CONVERSION,
        "conditional",
    ),
    ("Withdrawals are available at any time from these accounts: after-tax, rollover.", WITHDRAWAL, "permitted"),
    (
        "If you are under age 59½ you may withdraw from the following: after-tax savings, rollover money.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Non-hardship in-service withdrawals: You may withdraw your after-tax contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # what a form or a general text leaves open
    (
        "If, in the Adoption Agreement, the Employer has elected that Participants may make Voluntary Contributions, a "
        "Participant may make such contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "To allow Participants to make an In-Plan Roth Conversion, subsection (c) must be checked.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "If you have made after-tax contributions, your 401(k) plan can let you withdraw them at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Plan will not accept Nondeductible Contributions for Plan Years beginning after it is adopted.",
        AFTER_TAX,
        "prohibited",
    ),
    # whose right it is, and of which money
    ("A non-spouse Beneficiary may not make an in-plan Roth rollover.", CONVERSION, "not_addressed"),
    (
        "You can withdraw any part of your rollover balance. The withdrawal can be paid in cash or converted to "
        "Roth in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may elect to have any part of his vested Account be treated as designated Roth contributions.",
        CONVERSION,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
