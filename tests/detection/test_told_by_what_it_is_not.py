"""Contributions told by what they are not, times told with one verb, and what a plan has ceased to take."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    ("You may make after-tax contributions. The Plan ceased to accept them after 2022.", AFTER_TAX, "frozen"),
    (
        "Participants could make after-tax contributions from 1990. The Plan stopped accepting them in 2022.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Voluntary Contributions were first permitted on January 1, 1988. The Plan stopped accepting "
        "them on January 1, 2023.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Voluntary Contributions were first permitted in 1988. The Trustees have ceased taking them.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Voluntary Contributions were first permitted in 1988. In 2015, the Plan stopped taking them.",
        AFTER_TAX,
        "frozen",
    ),
    ("After-tax contributions are allowed. The Plan will stop taking them on January 1, 2030.", AFTER_TAX, "permitted"),
    (
        "After-tax contributions were suspended in 2010. They were reinstated in 2017. The Plan ceased "
        "to accept them for payroll periods ending after December 31, 2022.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You can make after-tax contributions up to 5% of pay. We stop taking them when you reach the annual limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Sections 6.2 (Hardship) and 6.3 (Age) shall apply only to the Pre-Tax Account and the Roth Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Sections 4.2 and 4.3 (In-Service Withdrawals) relate exclusively to the Deferral Account.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Employee contributions shall be limited solely to Elective Deferrals.", AFTER_TAX, "prohibited"),
    ("The only contributions are Elective Deferrals and Roth contributions.", AFTER_TAX, "prohibited"),
    ("You may elect to have all or part of your deferrals made as Roth contributions.", CONVERSION, "not_addressed"),
    ("You may elect to have all or part of your deferrals made as Roth contributions.", ROTH, "permitted"),
    (
        "A Participant may convert his account to Roth; provided that such election shall be given "
        "effect only if he could withdraw the amount at that time.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may convert any amount to Roth, but an election is valid only to the extent the "
        "amount could be paid to him under Section 9.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may convert any amount to Roth; provided, that the election shall be made only on"
        " the form supplied.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may convert vested amounts to his Roth Account; provided that the election is "
        "permitted whether or not the amount could be distributed.",
        CONVERSION,
        "permitted",
    ),
    ("4.2 Members may not contribute otherwise than by reduction of compensation.", AFTER_TAX, "prohibited"),
    (
        "No Employee shall be permitted to contribute to the Trust other than pursuant to a Salary "
        "Reduction Agreement.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Employee shall be required to contribute to the Plan otherwise than by salary reduction agreement.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Voluntary Contributions were first permitted in 1988. The Trustees have ceased taking them.",
        AFTER_TAX,
        "frozen",
    ),
    ("Voluntary Contributions were first permitted in 1988. They were discontinued.", AFTER_TAX, "frozen"),
    ("After-tax contributions were introduced in 1990. The Plan no longer accepts them.", AFTER_TAX, "frozen"),
    ("After-tax contributions were introduced in 2015. They may be up to 5% of pay.", AFTER_TAX, "permitted"),
    ("Are after-tax contributions available? The Plan doesn't currently take them.", AFTER_TAX, "prohibited"),
    ("Can I make after-tax contributions? The Plan does not take these at present.", AFTER_TAX, "prohibited"),
    (
        "You may make after-tax contributions. You can draw on this part of your account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may save after tax from your pay. Once you are 59½ you can withdraw from this part of your account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your company match is invested in stock. You can draw on that part of your account at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("The after-tax option is going away. The last deductions will be taken on March 5, 2027.", AFTER_TAX, "permitted"),
    (
        "The voluntary after-tax program is being phased out. Your final contribution will come out of "
        "the paycheck of June 5, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax option is going away. Your last after-tax deduction will be in the June 12, 2026 paycheck.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may contribute by payroll deduction on a pre-tax basis, a Roth basis, or a combination of "
        "the two, and on no other basis.",
        ROTH,
        "permitted",
    ),
    (
        "You may contribute by payroll deduction on a pre-tax basis, a Roth basis, or a combination of "
        "the two, and on no other basis.",
        AFTER_TAX,
        "prohibited",
    ),
    ("You may contribute on a pre-tax, Roth or after-tax basis, and in no other way.", AFTER_TAX, "permitted"),
    (
        "Participants may elect to contribute up to 50% of pay on a pre-tax or Roth basis, and on no other basis.",
        ROTH,
        "permitted",
    ),
    (
        "Until that date you may contribute from your pay on a pre-tax basis or a Roth basis, and on no other basis.",
        ROTH,
        "permitted",
    ),
    ("Your after-tax account keeps its earnings, but nothing new can go into it.", AFTER_TAX, "frozen"),
    (
        "That's money you saved from taxed pay before 2012. The account keeps its earnings, but nothing "
        "new can go into it.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your after-tax account holds money you saved before 2012. The account keeps its earnings, and "
        "nothing more may be added to it.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Your Roth account keeps its earnings, but nothing new can go into it. You may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "12. In-Plan Roth Rollovers\n"
        "[ ] a. Not permitted\n"
        "[X] b. Permitted for the following accounts:\n"
        "   [X] Pre-Tax Elective Deferrals\n"
        "   [X] Matching Contributions\n"
        "   [ ] Voluntary After-Tax Contributions",
        CONVERSION,
        "conditional",
    ),
    (
        "12. In-Plan Roth Rollovers\n"
        "[ ] a. Not permitted\n"
        "[X] b. Permitted for the following accounts:\n"
        "   [X] Pre-Tax Elective Deferrals\n"
        "   [X] Matching Contributions\n"
        "   [ ] Voluntary After-Tax Contributions",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "12. In-Plan Roth Rollovers\n"
        "[ ] a. Not permitted\n"
        "[X] b. Permitted with respect to these vested accounts only:\n"
        "   [X] Pre-Tax Elective Deferrals\n"
        "   [X] Voluntary After-Tax Contributions",
        CONVERSION,
        "permitted",
    ),
    (
        "12. In-Plan Roth Rollovers\n"
        "[ ] a. Not permitted\n"
        "[X] b. Permitted with respect to these vested accounts only:\n"
        "   [X] Pre-Tax Elective Deferrals\n"
        "   [X] Voluntary After-Tax Contributions",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "12. In-Plan Roth Rollovers\n"
        "[X] a. Not permitted\n"
        "[ ] b. Permitted with respect to the following vested accounts:\n"
        "   [ ] Pre-Tax Elective Deferrals\n"
        "   [ ] Voluntary After-Tax Contributions",
        CONVERSION,
        "prohibited",
    ),
    (
        "14. In-Service Withdrawals at Any Time\n"
        "[ ] a. Not permitted\n"
        "[X] b. Permitted as to the following accounts:\n"
        "   [ ] Pre-Tax Elective Deferrals\n"
        "   [X] Voluntary After-Tax Contributions\n"
        "   [X] Rollover Contributions",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "14. Contributions\n"
        "[X] Permitted for the following sources:\n"
        "   [X] Pre-Tax Elective Deferrals\n"
        "   [ ] Voluntary After-Tax Contributions\n"
        "",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Matching Account may be withdrawn after five years; the After-Tax Account, at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Deferral Account is payable at age 59½; and the Voluntary Contribution Account, only upon "
        "Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may save after tax from your pay. You have to be 59½, or have retired, before you can take it out.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Any Member may make Additional Contributions, being contributions that are neither pre-tax nor "
        "Roth, of up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("Such contributions are neither Elective Deferrals nor Roth Contributions.", ROTH, "not_addressed"),
    (
        "A Member may contribute, from pay already subject to income tax and without Roth designation, "
        "up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Member may contribute, from pay already subject to income tax and without Roth designation, "
        "up to 10% of Compensation.",
        ROTH,
        "not_addressed",
    ),
    (
        "Loan payments are taken from your pay after tax. You may pay off your loan at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may withdraw your after-tax money at any time.", WITHDRAWAL, "permitted"),
    (
        "If you roll over part of a payment, each part is treated as containing both after-tax and pre-tax money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Member who withdraws from his After-Tax Account shall have no Matching Contributions credited"
        " for the next six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You won't save taxes now, but you may withdraw your after-tax savings once every six months.",
        WITHDRAWAL,
        "permitted",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="said")), Profile(date(2026, 11, 23)))
    assert found[provision].status.value == status
