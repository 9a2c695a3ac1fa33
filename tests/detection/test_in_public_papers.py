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
    # lists set as a line, and a range that is no label with its value
    (
        "You can make: pre-tax contributions. traditional after-tax contributions. Roth catch-up contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("You can make: pre-tax contributions. designated Roth contributions.", AFTER_TAX, "not_addressed"),
    ("Deferral Elections Pre-tax 1 – 80% Roth 1 – 80% After-tax 1 – 10%", AFTER_TAX, "permitted"),
    # what goes on as something else at a limit
    (
        "Once you reach the limit, your before-tax and Roth contributions automatically switch to after-tax "
        "contributions, and you go on receiving company matching contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("At the limit your deferrals do not automatically switch to after-tax contributions.", AFTER_TAX, "not_addressed"),
    # the feature that makes earnings untaxed, and what Roth money may not become
    (
        "Earnings on after-tax savings are taxable when withdrawn, unless they are first moved to Roth through the "
        "plan's in-plan Roth conversion feature.",
        CONVERSION,
        "permitted",
    ),
    ("Earnings are taxable when withdrawn, unless they are first rolled to a Roth IRA.", CONVERSION, "not_addressed"),
    (
        "Roth contributions cannot be changed to after-tax contributions, but you may convert your after-tax "
        "contributions to Roth inside the Plan.",
        CONVERSION,
        "permitted",
    ),
    ("Roth contributions cannot be changed to before-tax contributions and vice versa.", CONVERSION, "not_addressed"),
    # conversion of what is paid out
    (
        "When receiving a distribution, you may convert all or part of your Account to Roth inside the Plan.",
        CONVERSION,
        "conditional",
    ),
    # a match told without the word
    ("50% of the first 6% of your pre-tax, Roth and after-tax contributions", AFTER_TAX, "permitted"),
    ("50% of the first 6% of your pre-tax and Roth contributions", AFTER_TAX, "not_addressed"),
    # "after-tax" that is Roth, deferrals that are none of it
    (
        "If you elect the Roth feature, you will make after-tax contributions to your retirement plan.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("A Member may defer up to 40% of his Compensation as a Supplemental Contribution.", AFTER_TAX, "not_addressed"),
    ("A Member may contribute up to 10% of his pay after tax as a Supplemental Contribution.", AFTER_TAX, "permitted"),
    # what a plan is for, and what is only told of elsewhere
    ("The Plan is intended to permit employees to make after-tax employee contributions.", AFTER_TAX, "permitted"),
    ("An amendment is intended to permit after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("Learn about: pre-tax and after-tax contributions, loans, withdrawals and fees.", WITHDRAWAL, "not_addressed"),
    # from one account, and not from all
    (
        "You can withdraw money while working:\n- for hardship\n- for any reason if it is your after-tax account",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can withdraw money from your account while working:\n- for hardship\n"
        "- for any reason if it is your rollover account",
        WITHDRAWAL,
        "conditional",
    ),
    # what a draft would do, what the plan that gets a payment may do, what became of a right, an exception set aside
    (
        "The Board read the draft of an amendment that would let employees add 10% after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Board approved an amendment, which lets employees add 10% of pay after tax.", AFTER_TAX, "permitted"),
    ("If the plan lets you, you can move the payment to a designated Roth account in it.", CONVERSION, "not_addressed"),
    (
        "The right to convert them to Roth is another matter: it came in 2018 and was withdrawn in 2021.",
        CONVERSION,
        "prohibited",
    ),
    ("The right to convert them to Roth is another matter: you may do so every month.", CONVERSION, "permitted"),
    (
        "Leaving aside your after-tax account, which you may draw on at any time, nothing can be paid before 59½.",
        WITHDRAWAL,
        "permitted",
    ),
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
