"""What is closed or kept apart: told by its last payroll, a value of a table, an age that opens it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    ("Your deductions will carry on as after-tax deductions when you reach the limit.", AFTER_TAX, "permitted"),
    ("They just won't keep going as after-tax savings.", AFTER_TAX, "not_addressed"),
    ("They don't flow over into after-tax.", AFTER_TAX, "not_addressed"),
    (
        "Your After-Tax Account, which is fully vested at all times, is paid to you on retirement, "
        "death or other termination of employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Your After-Tax Account is always fully vested, and you may withdraw it at any time.", WITHDRAWAL, "permitted"),
    ("Your After-Tax Account, always 100% vested, may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    (
        "You may not, unless and until the Plan is amended by vote of the Committee, make voluntary "
        "employee contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("No after-tax money is paid until you sever employment.", WITHDRAWAL, "prohibited"),
    ("You may take your after-tax money out before you sever from employment.", WITHDRAWAL, "permitted"),
    (
        "Except for your After-Tax Account, any part of which may be withdrawn at any time, nothing is "
        "paid before you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Except for your Rollover Account, any part of which may be withdrawn at any time, nothing is "
        "paid before you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    ('The section titled "In-Plan Roth Rollovers" is deleted in its entirety.', CONVERSION, "prohibited"),
    (
        'Section 4.5, "After-Tax Contributions," under which you could contribute 5% of pay, is removed.',
        AFTER_TAX,
        "frozen",
    ),
    ('On page 9, the section headed "Roth Conversions" is deleted and not replaced.', CONVERSION, "prohibited"),
    ('The section titled "Limits on In-Plan Roth Rollovers" is deleted.', CONVERSION, "not_addressed"),
    ("Your after-tax account is yours for good. What you can't do is add to it.", AFTER_TAX, "frozen"),
    ("What you can do is contribute up to 6% after-tax.", AFTER_TAX, "permitted"),
    (
        "Turning 59½? You can take out any balance you have in the Plan, before-tax, after-tax or Roth, "
        "while still working.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Over 59½? You may withdraw pre-tax money while working. After-tax money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Reached 59½? You may convert any vested balance to Roth inside the plan.", CONVERSION, "conditional"),
    ("What happens at 59½? You may take out your after-tax account at any time.", WITHDRAWAL, "permitted"),
    (
        "You can take out any balance, whether before-tax or after-tax, at 59½ while still working. You "
        "may also convert any of those balances to Roth and leave it here. Neither door is open before "
        "that birthday.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert any of your balances to Roth inside the plan. Neither before-tax nor after-tax "
        "is taxed twice.",
        CONVERSION,
        "permitted",
    ),
    ("After-tax money must season for 24 months. Then you may withdraw it at any time.", WITHDRAWAL, "conditional"),
    (
        "Your money should rest in the plan for at least 30 years. You may withdraw after-tax savings at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax savings aren't part of the 50% figure.", AFTER_TAX, "not_addressed"),
    ("The June 30, 2023 payroll was the last one that carried after-tax contributions.", AFTER_TAX, "frozen"),
    (
        "You contributed after-tax before the June 30, 2023 payroll, which was the last one that "
        "carried after-tax contributions.",
        AFTER_TAX,
        "frozen",
    ),
    ("March 15, 2019 was the last paycheck with after-tax contributions.", AFTER_TAX, "frozen"),
    ("Your in-plan Roth conversion option isn't going anywhere.", CONVERSION, "permitted"),
    ("Conversions haven't gone away, but you must be 59½.", CONVERSION, "conditional"),
    ("After-tax contributions: not offered; existing balances stay invested", AFTER_TAX, "frozen"),
    (
        "Feature | Through 12/31/2025 | From 1/1/2026\nRoth contributions | Not offered | 1%–75% "
        "(combined with before-tax)",
        ROTH,
        "permitted",
    ),
    (
        "Where does the money come from? Four sources, and no others: before-tax contributions, Roth "
        "contributions, after-tax contributions, and the company match.",
        AFTER_TAX,
        "permitted",
    ),
    ("Where does the money come from? Three places: before-tax, Roth and the match.", AFTER_TAX, "not_addressed"),
    (
        "From January 23 through February 9 participants won't be able to request an in-plan Roth conversion.",
        CONVERSION,
        "not_addressed",
    ),
    ("You won't be able to convert until you turn 59½.", CONVERSION, "conditional"),
    (
        "Feature | Through 12/31/2025 | From 1/1/2026\nAfter-tax contributions | 1%–10% | Discontinued",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Feature | Through 12/31/2025 | From 1/1/2026\nAfter-tax contributions | 1%–10% | No longer offered",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Feature | Through 12/31/2025 | From 1/1/2026\nAfter-tax contributions | Not offered | 1%–10% "
        "(shared with Roth)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Feature | Through 12/31/2025 | From 1/1/2026\nAfter-tax contributions | Matched | Not matched",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Feature | Limit\nRoth contributions | 1%–75% (combined with before-tax)", ROTH, "permitted"),
    ("The after-tax bucket has a ceiling of its own, 8% of base pay.", AFTER_TAX, "permitted"),
    ("After-tax contributions have their own limit of 10% of compensation.", AFTER_TAX, "permitted"),
    ("In some plans the after-tax bucket has a limit of its own, 10% of pay.", AFTER_TAX, "not_addressed"),
    ("The after-tax account has a limit of its own.", AFTER_TAX, "not_addressed"),
    (
        "The after-tax option we have had since 2012 has always been Roth: you choose a percentage.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Our after-tax contributions have been Roth all along.", AFTER_TAX, "not_addressed"),
    (
        "You may withdraw $1,000 from your after-tax account, or the full balance if less, once a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions and the earnings on them: no restrictions, one request per month.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax contributions: no restrictions, one withdrawal per quarter.", WITHDRAWAL, "permitted"),
    ("After-tax contributions: no restrictions.", WITHDRAWAL, "not_addressed"),
    ("Your payroll deductions won't carry on as after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "Each voluntary contribution must season in the Plan for three years. Once it has, you may take it out.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Why has my pay slip changed? The after-tax option we have had since 2015 has always been Roth: "
        "you choose a percentage.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Why has my pay slip changed? The after-tax option we have had since 2015 has always been Roth: "
        "you choose a percentage.",
        ROTH,
        "permitted",
    ),
    ("After-tax contributions: not offered; existing accounts remain invested", AFTER_TAX, "frozen"),
    (
        "From June 5 until the week of June 20 members won't be able to request after-tax withdrawals.",
        WITHDRAWAL,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_closed_or_kept_apart(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))[provision].status.value == status
