"""Public papers: the match one receives, limits reached, what an employer pays for those who elect, investing."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # what is received from the employer is no payment of the money named after it
    ("So that you go on receiving the company match, you may make after-tax contributions.", AFTER_TAX, "permitted"),
    ("To keep receiving your full match, you can switch to after-tax contributions.", AFTER_TAX, "permitted"),
    ("To receive your match statement, look under after-tax contributions.", AFTER_TAX, "not_addressed"),
    # what stops at a limit is not closed
    ("Once you hit the yearly limit, your pre-tax and Roth contributions are suspended.", ROTH, "permitted"),
    ("When you reach the IRS maximum your Roth contributions will stop automatically.", ROTH, "permitted"),
    ("Roth contributions were suspended in 2021.", ROTH, "prohibited"),
    # what is refused to an account without any of the money
    (
        "If you have made no contributions and your account holds only Company money, you may not take a withdrawal "
        "while working.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you have not made any employee contributions, there is nothing that you could withdraw while employed.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("If you have not retired, you may not take a withdrawal.", WITHDRAWAL, "prohibited"),
    # out of the plan is not inside it
    ("Those under 59½ may make an out-of-plan conversion of after-tax balances.", CONVERSION, "not_addressed"),
    ("Those under 59½ may make an out-of-plan conversion of after-tax balances.", WITHDRAWAL, "permitted"),
    ("Those under 59½ may make an in-plan conversion of after-tax balances.", CONVERSION, "permitted"),
    # some of this plan's money, and no certain plans
    ("You can now convert certain plan assets to a Roth account within the Plan.", CONVERSION, "permitted"),
    ("Certain plans let you convert assets to a Roth account.", CONVERSION, "not_addressed"),
    # access to money, and to an account on a screen
    ("You may save up to 10% of pay after tax. You can get to this money whenever you want.", WITHDRAWAL, "permitted"),
    ("You may put in up to 10% after tax. You can access these savings at any time.", WITHDRAWAL, "permitted"),
    ("You may save up to 10% after tax. You can access your account at any time online.", WITHDRAWAL, "not_addressed"),
    ("You may make Roth contributions. You can access your money at any time.", WITHDRAWAL, "not_addressed"),
    # what the employer pays in for one who elects it
    (
        "The Company shall contribute to the Trust, on behalf of each Participant who has elected Roth Elective "
        "Deferrals, the amount so elected.",
        ROTH,
        "permitted",
    ),
    (
        "The Employer shall contribute for each Participant who elects Pre-Tax Contributions the amount elected.",
        ROTH,
        "not_addressed",
    ),
    # a smallest rate of zero is no limit of zero
    (
        "The minimum permitted Voluntary Employee Contribution is 0% of Compensation and the maximum is 15%.",
        AFTER_TAX,
        "permitted",
    ),
    ("The maximum permitted Voluntary Employee Contribution is 0% of Compensation.", AFTER_TAX, "prohibited"),
    # money of one's own
    ("Participants may not contribute directly to the Plan.", AFTER_TAX, "prohibited"),
    ("You may not contribute to the Plan until you have been employed for a year.", AFTER_TAX, "not_addressed"),
    ("A partial withdrawal of Employee Contributions is not permitted.", AFTER_TAX, "not_addressed"),
    ("Employee Contributions are not permitted.", AFTER_TAX, "prohibited"),
    # how the money is invested
    (
        "No Member shall be entitled to give separate investment directions for his After-Tax Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may make after-tax contributions and give investment directions for them.", AFTER_TAX, "permitted"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES, ids=lambda value: str(value)[:60])
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
