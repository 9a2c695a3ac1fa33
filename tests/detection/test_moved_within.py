"""Money moved within the plan: to other funds, to Roth or nowhere; what a change leaves; answers on a part of it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import CONVERSION, WITHDRAWAL

SAID = (
    # "it", after a conversion, is the conversion: no withdrawal is granted by it
    (
        "You may convert your after-tax account to Roth inside the plan. Ask for it online; the least is $250.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You can move your after-tax savings to your Roth account. You request this by telephone, four times a year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may withdraw your after-tax account at any time. Ask for it online.", WITHDRAWAL, "permitted"),
    (
        "You may convert your after-tax account to Roth or have it paid to you. Ask for it by phone.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may convert your after-tax account to Roth. There is no minimum, and Merriweather charges nothing.",
        CONVERSION,
        "permitted",
    ),
    ("You may convert any vested money to Roth inside the plan, and it costs nothing.", CONVERSION, "permitted"),
    (
        "You may withdraw your after-tax contributions at any time. You can do it online, and it costs nothing.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Moving Money to Roth Inside the Plan\n\n15. Can I turn savings into Roth?\n\nYes.\n\n"
        "16. Which savings, and when?\n\nAfter-tax savings may be moved at any age, up to once a month.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-Plan Roth Conversions\n\nYour after-tax money may be moved between funds on any day.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "In July all pre-tax, after-tax and Roth balances will be moved to the new target date funds.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "On April 1 after-tax and Roth accounts were transferred to the new recordkeeping platform.",
        CONVERSION,
        "not_addressed",
    ),
    ("Each night after-tax contributions are transferred to your Roth account in the Plan.", CONVERSION, "permitted"),
    (
        "You may convert after-tax money you brought into this Plan from your old employer. No other money qualifies.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may withdraw after-tax savings at any time, but you will then be unable to make "
        "contributions for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may elect, whether or not the amount is otherwise distributable, to transfer any part "
        "of his accounts to a Roth Account under the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Member may elect at any time, whether or not the money could then be withdrawn, to convert any part "
        "of his After-Tax Account to a Roth Account under the Plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Member may not elect, whether or not the money could then be withdrawn, to convert his After-Tax Account "
        "to a Roth Account under the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After a contribution has been made, it remains in the source to which it was contributed until "
        "it is paid out.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Every dollar, after-tax or Roth, stays until it is paid out in the account to which it was first credited.",
        CONVERSION,
        "prohibited",
    ),
    ("Each contribution stays in the account until you leave.", CONVERSION, "not_addressed"),
    (
        "Three things are not part of our Plan: loans, a brokerage window and in-plan Roth conversion.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You can roll after-tax money to a Roth IRA while you work. Within the Plan there is no such feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Pre-tax money can be made Roth at 59½. After-tax money can be made Roth within your account at any age.",
        CONVERSION,
        "permitted",
    ),
    ("Savings can be made as Roth contributions.", CONVERSION, "not_addressed"),
    (
        "The Code permits a plan to offer in-plan Roth treatment of amounts not yet distributable, and "
        "the Employer has so elected for all vested accounts.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Code permits a plan to offer in-plan Roth treatment of amounts not yet distributable.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "There is no portion of your after-tax account that you cannot convert to Roth in the Plan "
        "while you work here.",
        CONVERSION,
        "permitted",
    ),
    (
        "The age at which you may first make an in-plan Roth conversion was lowered from 62 to 55 for all accounts.",
        CONVERSION,
        "conditional",
    ),
    (
        "You choose pre-tax, Roth or after-tax when you enroll. It cannot be changed for money already "
        "in your account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The suspension that once followed a withdrawal of after-tax contributions was eliminated. You "
        "may withdraw after-tax contributions whenever you wish.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Q. I am 40. Can I turn my account into Roth?\nA. Only if it is money you could withdraw now.",
        CONVERSION,
        "conditional",
    ),
    ("Can I make my after-tax money Roth and leave it in the plan?\nNo.", CONVERSION, "prohibited"),
    (
        "Type of money | Available to active employees\nRollover | Any time\nAfter-tax | After 24 months in the plan",
        WITHDRAWAL,
        "conditional",
    ),
    ("Money | When accessible while employed\nRollover | Any time\nAfter-tax | Any time", WITHDRAWAL, "permitted"),
    ("Withdraw from after-tax whenever you like.", WITHDRAWAL, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_moves(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 29)))[provision].status.value == status
