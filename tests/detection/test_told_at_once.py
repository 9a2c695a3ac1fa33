"""Rights and waits told in one breath; what a need alone lets; what adoption agreements and other plans leave open."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # both steps in a sentence or two; the order of a hardship payment
    (
        "You may make after-tax contributions of up to 7% of pay. They can be moved to Roth inside the Plan "
        "at any time, at no charge.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may make after-tax contributions of up to 7% of pay. They can be moved to Roth inside the Plan "
        "at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may start after-tax contributions of up to 7% of pay. They can be moved to Roth inside the Plan "
        "at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "After twelve months of service you may make after-tax contributions. They can be converted to Roth "
        "inside the Plan at any time.",
        CONVERSION,
        "permitted",
    ),
    ("You may make after-tax contributions. They can be moved to Roth inside the Plan.", CONVERSION, "permitted"),
    ("You may contribute up to 6% of pay after-tax and convert it to Roth.", AFTER_TAX, "permitted"),
    (
        "Beginning in March 2027, you may contribute up to 6% of pay after-tax and convert it to Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may contribute up to 6% of eligible pay after-tax and convert it to Roth inside the Plan once each month.",
        AFTER_TAX,
        "permitted",
    ),
    ("You can save after-tax and then convert to Roth.", AFTER_TAX, "permitted"),
    ("You may put in after-tax dollars and move them to Roth each quarter.", AFTER_TAX, "permitted"),
    ("After-tax is not an option either.", AFTER_TAX, "prohibited"),
    ("After-tax is not an option.", AFTER_TAX, "prohibited"),
    ("After-tax isn't available.", AFTER_TAX, "prohibited"),
    ("After-tax is an option too.", AFTER_TAX, "permitted"),
    (
        "Roth conversion inside the Plan. Company money: from age 59½. After-tax money: at any age, up to "
        "four times a year.",
        CONVERSION,
        "permitted",
    ),
    ("Roth conversion inside the Plan. After-tax money: at any age.", CONVERSION, "permitted"),
    ("In-plan conversions. Pre-tax money: age 59½. After-tax money: no age limit.", CONVERSION, "permitted"),
    (
        "You can contribute up to 20% of pay after-tax. Call once and each contribution will be converted to "
        "your Roth account on the day it arrives.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can contribute after-tax. Each contribution is converted to Roth the day it arrives.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can contribute after-tax. Call once and each contribution will be converted to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "You can contribute after-tax. Just tick the box and every deposit will be converted to Roth.",
        CONVERSION,
        "permitted",
    ),
    (
        "In a hardship, your after-tax contributions are used first, followed by your pre-tax deferrals.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "For a hardship withdrawal, after-tax contributions are the first source, followed by pre-tax "
        "deferrals and Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Loans are taken from pre-tax contributions, then Roth contributions, then after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A balance from another plan may be rolled in, and you may withdraw that rollover whenever you wish.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "An after-tax balance may be rolled in and you may withdraw the rollover at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may draw on your after-tax account on the first of any month.", WITHDRAWAL, "permitted"),
    ("You may draw out what you have put aside after tax at any time.", WITHDRAWAL, "permitted"),
    (
        "Except in hardship, neither your after-tax nor your pre-tax money can be withdrawn while you are employed.",
        WITHDRAWAL,
        "conditional",
    ),
    # another plan, and the same rule as other money
    ("The Norland after-tax source is closed.", AFTER_TAX, "frozen"),
    (
        "After-tax amounts in the annuity contracts may be withdrawn at any time by asking the insurance company.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The old 403(b) plan closed in 2014. After-tax amounts in it may be withdrawn at any time. Those "
        "rules do not apply to this Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "In the old plan you could withdraw after-tax money at any time. That rule does not apply to this Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax money in the Deferred Annuity Plan may be withdrawn at any time. None of this applies to "
        "the Savings Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Additional Voluntary Contributions follow the same rule as pre-tax savings: while you are employed "
        "they stay in the Plan until you are 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax contributions stay in the Plan until you are 59½.", WITHDRAWAL, "conditional"),
    ("While you are employed, after-tax contributions remain in the Plan until age 59½.", WITHDRAWAL, "conditional"),
    ("After-tax money stays put until you reach 59½ or leave.", WITHDRAWAL, "conditional"),
    (
        "Your after-tax account must be left in the plan until you turn 59½, even if you need it.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions cannot leave the plan before you are 59½ unless you leave the company.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Unless elected in Section 12 of the Adoption Agreement, a Participant shall not make After-Tax "
        "Employee Contributions. If so elected, such contributions shall be credited to a separate After-Tax "
        "Account, which shall at all times be 100% vested.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("If so elected, After-Tax Contributions shall be credited to a separate account.", AFTER_TAX, "not_addressed"),
    (
        "If the Employer so elects, after-tax contributions shall be credited to a separate After-Tax Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Unless the Adoption Agreement provides otherwise, Participants shall not make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Contributions you make through payroll are either pre-tax or Roth.", AFTER_TAX, "prohibited"),
    ("Your payroll contributions are either pre-tax or Roth.", AFTER_TAX, "prohibited"),
    ("Contributions from your pay are pre-tax or Roth.", AFTER_TAX, "prohibited"),
    ("All contributions you make are either pre-tax or Roth.", AFTER_TAX, "prohibited"),
    ("The contributions you make from your paycheck may be pre-tax, Roth or both.", AFTER_TAX, "not_addressed"),
    # moved to Roth; unless the adoption agreement says so
    ("After-tax contributions can be moved to Roth inside the Plan.", CONVERSION, "permitted"),
    ("After-tax contributions can be moved to Roth.", CONVERSION, "permitted"),
    ("After-tax contributions can be moved to your Roth account.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. They can be moved to Roth.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. They can be converted to Roth.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. They can be changed to Roth in the plan.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. You can move them to Roth inside the Plan.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. They may be moved to the Roth source.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. They may be transferred to Roth.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. These can be switched to Roth at any time.", CONVERSION, "permitted"),
    ("You may make after-tax contributions. It can be moved to Roth whenever you like.", CONVERSION, "permitted"),
    (
        "Unless elected in Section 12 of the Adoption Agreement, a Participant shall not make After-Tax "
        "Employee Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Unless elected in the Adoption Agreement, a Participant shall not make After-Tax Employee Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Unless selected in item 12 of the Adoption Agreement, no after-tax contributions are permitted.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Unless specified in Part 4 of the Adoption Agreement, after-tax contributions are not permitted.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If elected in Section 12 of the Adoption Agreement, a Participant may make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Participant may not make after-tax contributions unless the Employer has elected them in Section 4"
        " of the Adoption Agreement.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Except as elected in Section 12 of the Adoption Agreement, a Participant shall not make after-tax "
        "contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Unless elected in Section 9 of the Adoption Agreement, no in-plan Roth rollovers are permitted.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Unless elected in Section 9 of the Adoption Agreement, in-service withdrawals of after-tax "
        "contributions are not permitted.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Unless Section 9 of the Adoption Agreement says otherwise, after-tax contributions may be withdrawn "
        "at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # in need only, from an age only
    ("Except in hardship, your after-tax money cannot be withdrawn while you are employed.", WITHDRAWAL, "conditional"),
    (
        "Except in the case of hardship, no withdrawal of after-tax contributions is permitted during employment.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Other than for hardship, after-tax contributions may not be withdrawn while you work here.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Unless you have a financial hardship, you may not withdraw after-tax contributions while employed.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Apart from hardship, nothing may be withdrawn from the after-tax account before you leave.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax contributions may not be withdrawn while employed, except for hardship.", WITHDRAWAL, "conditional"),
    ("After-tax money may be withdrawn in-service other than for hardship.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax money without hardship.", WITHDRAWAL, "permitted"),
    (
        "Save in cases of financial need, a Member may make no withdrawal of his Thrift Contributions before "
        "retirement.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Only in a hardship can after-tax contributions be withdrawn.", WITHDRAWAL, "conditional"),
    ("After-tax contributions cannot be withdrawn for any reason other than hardship.", WITHDRAWAL, "conditional"),
    ("No reason but hardship will do for a withdrawal of after-tax contributions.", WITHDRAWAL, "conditional"),
    (
        "With the exception of hardship withdrawals, after-tax contributions may not be withdrawn.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Except in hardship, your after-tax money cannot be converted.", CONVERSION, "conditional"),
    ("Except upon attainment of age 59½, after-tax contributions may not be withdrawn.", WITHDRAWAL, "conditional"),
    (
        "Except for Participants who have attained age 59½, no one may withdraw after-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Except for Participants who have attained age 59½, no one may convert after-tax contributions.",
        CONVERSION,
        "conditional",
    ),
    ("Unless you are 59½ you may not withdraw after-tax contributions.", WITHDRAWAL, "conditional"),
    (
        "Except as provided in Section 7.4, after-tax contributions may not be withdrawn before termination "
        "of employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Except as provided below, no withdrawals may be made while employed.", WITHDRAWAL, "prohibited"),
    # how long money lies
    (
        "Matured after-tax contributions may be withdrawn at any time. Contributions mature two years after "
        "the end of the Plan Year in which they are made.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may take out after-tax money that has aged two years.", WITHDRAWAL, "conditional"),
    (
        "A class year of after-tax contributions may be withdrawn after it has matured at the end of the "
        "second following year.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may not be converted during the first twelve months after it is contributed.",
        CONVERSION,
        "conditional",
    ),
    ("You can convert after-tax dollars once they've sat in the plan for a year.", CONVERSION, "conditional"),
    ("Withdrawals of after-tax money: 2-year rule applies.", WITHDRAWAL, "conditional"),
    ("After-tax contributions vest for withdrawal purposes after two years.", WITHDRAWAL, "conditional"),
    (
        "Conversions of after-tax contributions are limited to contributions older than one year.",
        CONVERSION,
        "conditional",
    ),
    ("Within the first two years of participation no after-tax withdrawal is permitted.", WITHDRAWAL, "conditional"),
    ("New participants cannot withdraw after-tax money in their first year.", WITHDRAWAL, "conditional"),
    (
        "You become eligible to withdraw after-tax contributions after five years in the plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Contributions made after tax during the last 24 months are not available for withdrawal.",
        WITHDRAWAL,
        "conditional",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
