"""Limits shared with pre-tax savings, matches that stop, accounts linked to the plan, ages that open it, two kinds."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    # one limit, that on elective deferrals, over both: "after-tax" is Roth
    (
        "You may save before tax or after tax. Before-tax and after-tax savings, in total, cannot exceed $24,500.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions. Your pre-tax and your after-tax contributions combined can't "
        "add up to more than $23,500 a year.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions. Your before-tax and after-tax contributions, taken together, can't be "
        "more than 40% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    # what a withdrawal costs, told by what will not be matched
    (
        "You may withdraw your after-tax contributions at any time. If you do, the employer won't match what you save "
        "for the following three months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Members may withdraw after-tax savings once a quarter. The Bank doesn't match any contributions for the next "
        "12 months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax contributions at any time. The Company doesn't match after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    # an emergency account beside the plan
    (
        "Employees can save as much as $1,500 of after-tax pay in our emergency savings account attached to the plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may pay after-tax money into a rainy-day fund connected to the Plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may contribute up to 6% of after-tax pay to the Plan, and many use it in an emergency.",
        AFTER_TAX,
        "permitted",
    ),
    # a birthday that opens the plan
    (
        "When you reach age 60 the Plan opens wide. After that date you can withdraw your after-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When you turn 59½ the doors open up. From that age on you may convert your after-tax account to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax savings open up once you have one year of service. From that date you may make after-tax "
        "contributions of up to 5% of pay and withdraw them at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # a whole list of two kinds
    (
        "Your contributions may be of only two types: pre-tax or Roth.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your own contributions must be just two kinds, before-tax and Roth contributions.",
        ROTH,
        "permitted",
    ),
    (
        "Your own contributions can be of three kinds, pre-tax, Roth and after-tax.",
        AFTER_TAX,
        "permitted",
    ),
    # money that stays as it was taxed
    (
        "Each dollar stays in the source to which it was contributed, keeping the tax status it had when you saved it.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Each dollar stays in the fund to which it was contributed until you move it to another fund.",
        CONVERSION,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_said(text: str, provision: str, status: str) -> None:
    found = findings(read_text(text, name="passage"))
    assert statuses(found, Profile(date(2026, 11, 23)))[provision].status.value == status
