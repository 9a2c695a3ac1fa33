"""What a plan has not: other plans' steps, a way from one kind of money to another, any way in but one."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # money of one type is not turned into another
    (
        "Accumulations of one kind may not be turned into another, to the Roth kind least of all, for as "
        "long as they are in the Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("We do not change money from one tax type to another inside the Plan, Roth included.", CONVERSION, "prohibited"),
    (
        "What went in before tax stays so. You cannot move money from one side to the other either, until "
        "you take it out for good.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You may contribute pre-tax or Roth. Nobody can switch money from one kind to the other once it is "
        "in the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Money in one source may not be turned into another, Roth included, while it is in the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "What the Plan will not do while you work here:\n• change money that is in your account from one tax "
        "type to another, Roth included\n• sell single stocks",
        CONVERSION,
        "prohibited",
    ),
    ("You cannot move money from one fund to another more than twice a month.", CONVERSION, "not_addressed"),
    ("Money may be moved from one investment to another on any business day.", CONVERSION, "not_addressed"),
    # what others do, and this plan does not
    (
        "Some plans let a person transfer money from one account to a Roth account without taking it out. "
        "There is no such transfer in this Plan, for any group and from any account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Other companies let people save after-tax money on top and convert it to Roth inside the plan. "
        "Nothing of the kind is offered here.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Other companies let people save after-tax money on top and convert it to Roth inside the plan. "
        "Nothing of the kind is offered here.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A number of larger firms let their people pile up after-tax money and then flip it to Roth inside "
        "the plan: two steps that the Penrose plan leaves out.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A number of larger firms let their people pile up after-tax money and then flip it to Roth inside "
        "the plan: two steps that the Penrose plan leaves out.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Many large employers let employees save after-tax money on top and convert it to Roth: neither of "
        "which our plan does.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Many large employers let employees save after-tax money on top and convert it to Roth: neither of "
        "which our plan does.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Some plans let a person transfer money from one account to a Roth account. Ask the recordkeeper "
        "whether there is such a transfer in your plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may convert your after-tax contributions to Roth in the Plan at any time. Some plans let a "
        "person convert pre-tax money as well. There is no such conversion in this Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "Many companies do not let employees save after-tax money and convert it to Roth. Ours does: you may "
        "make after-tax contributions of up to 10% of pay, and convert them to Roth inside the plan at any "
        "time.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Many companies do not let employees save after-tax money and convert it to Roth. Ours does: you may "
        "make after-tax contributions of up to 10% of pay, and convert them to Roth inside the plan at any "
        "time.",
        CONVERSION,
        "permitted",
    ),
    # one way in only
    (
        "After-tax money is found in this Plan in one form only, namely what members bring with them by "
        "direct rollover from a former employer's plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax money enters the Plan in one way only: by direct rollover from another employer's plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax money appears in your statement in one form only, namely under your own savings.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what goes on to be accepted, and nothing else
    (
        "Until then the Plan shall go on accepting Pre-Tax Deferrals and Roth Deferrals, and no other "
        "employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Until then the Plan shall go on accepting Pre-Tax Deferrals and Roth Deferrals, and no other "
        "employee contributions.",
        ROTH,
        "permitted",
    ),
    (
        "The Plan continues to accept pre-tax and Roth deferrals and no other employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Plan continues to accept pre-tax and Roth deferrals and no other employee contributions.", ROTH, "permitted"),
    (
        "The Plan takes pre-tax deferrals and Roth deferrals only, and takes no other contributions from pay.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan takes pre-tax deferrals and Roth deferrals only, and takes no other contributions from pay.",
        ROTH,
        "permitted",
    ),
    ("The Plan continues to accept after-tax contributions of up to 5% of pay.", AFTER_TAX, "permitted"),
    # what is not paid back
    (
        "Nothing in Section 4.7 shall make Voluntary After-Tax Contributions unavailable to any Eligible "
        "Employee. No such contribution, nor any earnings on it, shall be repaid before the Participant's "
        "Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may make after-tax contributions up to 8% of pay. No such contribution shall be returned to you "
        "before you leave the Company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may make after-tax contributions up to 8% of pay. No such contribution will be refunded unless "
        "the test is failed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may make after-tax contributions up to 8% of pay. No such contribution will be refunded unless "
        "the test is failed.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # accumulations
    (
        "A Member who has attained age 59½ may withdraw all or part of Elective Accumulations and of vested "
        "University Accumulations, not more often than once in a quarter.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("A Member may withdraw his after-tax accumulation at any time.", WITHDRAWAL, "permitted"),
    ("At 59½ a Member may withdraw all accumulations.", WITHDRAWAL, "conditional"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_plan_has_not(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
