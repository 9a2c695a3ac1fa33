"""Rights near the plan's money that are of another subject: shares, annuities, systems, loans, meetings, laws."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

NO_RIGHT = (
    (
        "Units of the Growth Fund in your after-tax source will be converted automatically to units of the Index Fund.",
        CONVERSION,
    ),
    ("You may convert your after-tax contributions to a monthly pension at any time.", CONVERSION),
    ("All after-tax and match sources convert to the new recordkeeping platform overnight.", CONVERSION),
    (
        "When the Employer so elects in its Adoption Agreement, a Participant may "
        "convert any vested amount to Roth in the Plan.",
        CONVERSION,
    ),
    (
        "Provided Section 14 of the Adoption Agreement so provides, a Participant may "
        "withdraw after-tax contributions.",
        WITHDRAWAL,
    ),
    ("The recordkeeper pitched after-tax contributions of up to 12% of pay.", AFTER_TAX),
    ("Congress has let sponsors add in-plan Roth conversions of any vested amount since 2013.", CONVERSION),
    (
        "From May 1 through June 30, 2023, participants were able to withdraw after-tax balances at any time.",
        WITHDRAWAL,
    ),
    (
        "A Participant may withdraw from his Company Contributions Account any amount held for five years.",
        WITHDRAWAL,
    ),
    (
        "You may save 5% of pay after tax for a rainy day; deductions stop when the fund reaches $2,500.",
        AFTER_TAX,
    ),
)
A_RIGHT = (
    (
        "Your after-tax contributions are converted to Roth inside the Plan each night, "
        "even during the move to our new recordkeeper.",
        CONVERSION,
    ),
    (
        "The law allows it, and our plan does so: you may withdraw your after-tax account at any time while employed.",
        WITHDRAWAL,
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay to the Plan, whether "
        "for a rainy day or for retirement.",
        AFTER_TAX,
    ),
    (
        "A Participant may withdraw from his After-Tax Account any amount at any time while employed.",
        WITHDRAWAL,
    ),
)


def _status(text: str, provision: str) -> str:
    document = read_text(text, name="plan.md", markdown=True)
    found = statuses(findings(document), Profile(date(2026, 11, 29)))
    return found[provision].status.value


@pytest.mark.parametrize(("text", "provision"), NO_RIGHT)
def test_another_subject_gives_no_right(text: str, provision: str) -> None:
    assert _status(text, provision) not in ("permitted", "conditional")


@pytest.mark.parametrize(("text", "provision"), A_RIGHT)
def test_the_plans_own_right_is_kept(text: str, provision: str) -> None:
    assert _status(text, provision) == "permitted"
