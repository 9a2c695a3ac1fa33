"""What came and went, what goes in and what is only counted, told by other words than the usual ones."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # amendments that take a feature out
    (
        "The Board of Trustees of Alder Works has amended the 401(k) plan to discontinue the in-plan Roth "
        "conversion option.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Board of Trustees of Alder Works has amended the 401(k) plan to discontinue loans.",
        CONVERSION,
        "not_addressed",
    ),
    # what is stopped, brought back and stopped again
    ("The Plan stopped after-tax contributions in 2008 and brought them back in 2014.", AFTER_TAX, "permitted"),
    (
        "After-tax contributions were suspended in 2008 and reinstated in 2014. On May 1, 2022 the option was "
        "again withdrawn.",
        AFTER_TAX,
        "frozen",
    ),
    # ways in
    (
        "There are just two ways for your own money to get into the Plan: pre-tax deferrals and Roth deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may make pre-tax contributions. The Plan does not provide for any other employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may roll over a balance from an old plan. After-tax amounts may be included if they are sent as a "
        "direct rollover.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("After-tax amounts may be included in a hardship withdrawal if they are needed.", AFTER_TAX, "not_addressed"),
    (
        "Q. May after-tax money be converted to Roth in the Plan?\nA. Yes, if it was rolled over from another plan.",
        CONVERSION,
        "conditional",
    ),
    ("You can direct your new deferrals to the Roth source.", CONVERSION, "not_addressed"),
    ("You can direct your new deferrals to the Roth source.", ROTH, "permitted"),
    ("The match applies whether you save on a pre-tax, Roth or after-tax basis.", AFTER_TAX, "permitted"),
    (
        "Employee contributions shall continue to consist of Elective Deferrals alone.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Member shall be required or permitted to make contributions to the Trust out of his own pocket.",
        AFTER_TAX,
        "prohibited",
    ),
    # keys to codes
    ("RT = Roth deferral", ROTH, "not_addressed"),
    ("VEC = voluntary employee (deposits before 1999; no additions allowed)", AFTER_TAX, "frozen"),
    ("31 | N | Roth elective deferrals", ROTH, "prohibited"),
    ("31 | Y | Roth elective deferrals", ROTH, "permitted"),
    # what is open, what is remembered, what is counted
    ("For the rest, everything turns on whether the after-tax money can be withdrawn.", WITHDRAWAL, "not_addressed"),
    ("You may withdraw after-tax money whether or not you are 59½.", WITHDRAWAL, "permitted"),
    (
        "Members who came from the mill may remember that they could take out their thrift savings every spring.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("A conversion no longer counts as one of your withdrawals.", WITHDRAWAL, "not_addressed"),
    ("We are not able to answer this by e-mail.", WITHDRAWAL, "not_addressed"),
    # what becomes of contributions over a limit
    (
        "If the additions would exceed the limit, Thrift Contributions shall be discontinued for the rest of the year.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Thrift Contributions were discontinued on May 1, 2012.", AFTER_TAX, "frozen"),
    # what is Roth already is left aside
    (
        "A Participant may convert any vested Account other than the Roth Account, including the After-Tax Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may convert any vested Account other than the After-Tax Account.",
        CONVERSION,
        "conditional",
    ),
    # Roth told by its tax
    (
        "AFTER-TAX SAVINGS\n\nYou pay tax on them when they go in. Once five years have passed and you are 59½ "
        "you pay no tax at all when the money comes out, either on what you put in or on what it has earned. "
        "You may choose "
        "after-tax savings at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES, ids=lambda value: str(value)[:60])
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
