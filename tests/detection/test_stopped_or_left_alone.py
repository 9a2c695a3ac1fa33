"""What is stopped, shut or left alone: unmarked accounts, waits that go, sections that do not reach an account."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

UNMARKED = (
    "Payments while employed may be made from these Accounts (unmarked Accounts are not payable while employed):\n"
    "☒ Elective Deferrals, at 59½\n{box} After-Tax Contributions, at any time\n☒ Rollovers, at any time"
)
WITHOUT_RULE = (
    "Payments while employed may be made from these Accounts (mark each):\n"
    "☒ Elective Deferrals, at 59½\n☐ After-Tax Contributions\n☒ Rollovers, at any time"
)
NEITHER = "Voluntary contributions (mark one):\n( ) up to ___% of pay\n(X) {answer}"

SAID = (
    (UNMARKED.format(box="☐"), WITHDRAWAL, "prohibited"),
    (UNMARKED.format(box="☒"), WITHDRAWAL, "permitted"),
    (UNMARKED.format(box="☐"), AFTER_TAX, "not_addressed"),
    (WITHOUT_RULE, AFTER_TAX, "not_addressed"),
    (NEITHER.format(answer="neither required nor permitted"), AFTER_TAX, "prohibited"),
    (
        "No payment shall be made from the Voluntary Account before death, retirement or other "
        "severance, and Section 9.3 (Hardship) does not apply to that Account.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("The restated Plan makes no provision for new voluntary contributions.", AFTER_TAX, "frozen"),
    ("The Plan makes no provision for voluntary contributions.", AFTER_TAX, "prohibited"),
    (
        "In any such year an Employee's account shall receive no contributions but elective deferrals, "
        "the match and rollovers.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The account receives no contributions, but it may be withdrawn at any time.", AFTER_TAX, "not_addressed"),
    (
        "Teachers may make after-tax contributions to the 403(b) Plan. The Clinic's employees take part "
        "in the 401(k) Plan, which does not accept them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may save up to 8% of pay as after-tax contributions. They can be started or stopped with any payroll.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The requirement that participants wait two years to withdraw after-tax money was dropped on "
        "January 1, 2025. From then on you may withdraw after-tax money whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Employees must wait two years to withdraw after-tax money. From then on you may withdraw "
        "after-tax money at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "ROLLOVERS WE TAKE\nFrom a 401(k) plan: pre-tax Y, Roth Y\nFrom a governmental 457(b): pre-tax Y, Roth Y",
        ROTH,
        "not_addressed",
    ),
    (
        "The After-Tax Account shall be paid in the same manner and at the same time as the Deferral "
        "Account. No payment of the Deferral Account shall be made before severance, death or "
        "disability.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Terminated participants may withdraw their after-tax accounts at any time.", WITHDRAWAL, "not_addressed"),
    ("The draft amendment would raise the after-tax limit from 5% to 10% of pay.", AFTER_TAX, "not_addressed"),
    ("Change an existing balance to Roth: not offered", CONVERSION, "prohibited"),
    ("You may ask for as much of your after-tax account as you like, once a quarter.", WITHDRAWAL, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 29)))[provision].status.value == status
