"""What was on deposit earlier, what can be paid out, rules that are over, those who moved where a source is closed."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

LEFT = (
    (
        (
            "An In-Plan Roth Rollover may be elected for an amount that, at the time of the election, is "
            "payable to the Participant under Article VI and would be an eligible rollover distribution if so "
            "paid."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        ("A Participant may elect an in-plan Roth conversion of any amount which is then distributable to him."),
        CONVERSION,
        "conditional",
    ),
    ("A Participant may elect an in-plan Roth conversion of any amount that is vested.", CONVERSION, "permitted"),
    (
        (
            "A member may take out so much of his voluntary after-tax deposits as stood to his credit on the "
            "second December 31st preceding the withdrawal."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw that part of your after-tax account that was in your account on the last day of "
            "the second year before the withdrawal."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("A member may take out so much of his voluntary after-tax deposits as he wishes.", WITHDRAWAL, "permitted"),
    (
        (
            "A member who moves to another class of work keeps what he has. His after-tax account stays, and "
            "may be withdrawn, but no more can be put in."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("The after-tax account stays, and may be withdrawn, but no more can be put in.", AFTER_TAX, "frozen"),
    (
        (
            "Under the Summary Plan Description, your After-Tax Account could not be withdrawn before age 59½ "
            "while you were employed."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Under the old rule, after-tax contributions could not be withdrawn before age 59½.", WITHDRAWAL, "not_addressed"),
    ("Under the 2022 booklet, after-tax contributions were available at any time.", WITHDRAWAL, "not_addressed"),
    (
        "Under the Summary Plan Description, your after-tax account may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Under the SPD, after-tax contributions that were made before 2020 can be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Under the old rule, your after-tax account could not be withdrawn while you were employed. "
            "Effective July 1, 2025, you may withdraw after-tax contributions that have been in the Plan for "
            "at least 24 months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), (*LEFT,))
def test_a_text_is_read_as_it_is_meant(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))
    assert found[provision].status.value == status
