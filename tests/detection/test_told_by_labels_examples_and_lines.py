"""Rights told by a label, a line, an example or a rule that is gone; and rights of another subject that look alike."""

from __future__ import annotations

import pytest

from analyzer import detection
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established, read_alone

# passage, provision, status
PASSAGES = [
    # money by what it is and is not
    (
        "Payroll can be told to withhold another 1% to 8% of your pay, with income tax taken out and without "
        "a Roth label on it, and it goes into your Plan account.",
        AFTER_TAX,
        "permitted",
    ),
    ("Participants may put in up to 6% of salary, income tax having been withheld first.", AFTER_TAX, "permitted"),
    (
        "Participants may put in up to 6% of salary as Roth, income tax having been withheld first.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may contribute up to 5% of pay from taxed earnings without any Roth designation.", AFTER_TAX, "permitted"),
    ("You may not contribute from taxed earnings without any Roth designation.", AFTER_TAX, "prohibited"),
    ("You can save in three ways: pre-tax, Roth and taxed-but-not-Roth.", AFTER_TAX, "permitted"),
    ("The Plan does not accept taxed-but-not-Roth contributions.", AFTER_TAX, "prohibited"),
    ("Any member may pay in wages that have gone through withholding, from any check.", AFTER_TAX, "permitted"),
    (
        "Members may ask payroll to hold back 2% of each check as a nondeductible contribution to the Plan.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may have us withhold 3% of pay as an after-tax contribution, apart from your pre-tax election.",
        AFTER_TAX,
        "permitted",
    ),
    # of a kind described in the sentence before
    (
        "There is a third pot. Money in it has already been taxed and is not Roth. Every member may put "
        "1% to 5% of pay into it.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "There is a third pot. Money in it has not been taxed. Every member may put 1% to 5% of pay into it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "When you hit the IRS limit, your rate carries on. From then on it is taken from taxed wages and is not Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "When you hit the IRS limit, your rate carries on. From then on it is taken from taxed wages and is Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There are two percentages: Roth and after-tax. The second may be from 1% to 12%.", AFTER_TAX, "permitted"),
    ("There are two percentages: pre-tax and Roth. The second may be from 1% to 12%.", AFTER_TAX, "not_addressed"),
    (
        "There are two percentages: Roth and after-tax. The first may be up to 12%, the second is 0%.",
        AFTER_TAX,
        "prohibited",
    ),
    ("Nobody is required to save after tax. But all members are free to, up to 10% of pay.", AFTER_TAX, "permitted"),
    ("Nobody is required to save after tax. But all members must read this page.", AFTER_TAX, "not_addressed"),
    (
        'Open the pay screen, choose "After-tax" and then enter a percentage. The percentage will be paid'
        " into your account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Open the pay screen, choose "After-tax Roth" and then enter a percentage. The percentage will be'
        " paid into your account.",
        AFTER_TAX,
        "not_addressed",
    ),
    # "as you may", said by the way
    ("We match what you save before tax or after tax (as every member may, up to 5% of pay).", AFTER_TAX, "permitted"),
    (
        "Whenever you convert your after-tax account to Roth, as you may on any business day, a $10 fee is taken.",
        CONVERSION,
        "permitted",
    ),
    (
        "If you withdraw after-tax contributions while employed, as you may only after age 59½, we "
        "withhold 20% of the earnings.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When you withdraw after-tax contributions, as you may know, we withhold 20% of the earnings.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "If you convert after-tax money to Roth, as you may at Globex, the earnings are taxed.",
        CONVERSION,
        "not_addressed",
    ),
    # labels, registers, slips
    (
        "Members can have us remove the after-tax tag from their savings and put a Roth tag on them.",
        CONVERSION,
        "permitted",
    ),
    ("You cannot change the after-tax label on your savings to a Roth label.", CONVERSION, "prohibited"),
    (
        "A Member may direct the Trustee to re-register any part of his After-Tax Account in the name of "
        "his Roth Account.",
        CONVERSION,
        "permitted",
    ),
    ("The Trustee may re-register any shares in the name of a nominee.", CONVERSION, "not_addressed"),
    ("For after-tax money there is no need to wait: type in how much you want moved to Roth.", CONVERSION, "permitted"),
    ("Enter how much of your after-tax balance you want turned to Roth.", CONVERSION, "permitted"),
    (
        "Enter how much of your after-tax balance you would like, and whether the check goes to you or your bank.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Enter how much of your after-tax balance you would like, and where it should be invested among the funds.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Enter how much of your after-tax balance you would like, and whether the check goes to you or your bank. "
        "This form is for participants who have left the company.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What you have saved after tax in a month is carried across to your Roth account at its end.",
        CONVERSION,
        "permitted",
    ),
    (
        "What you have saved after tax in a month is not carried across to your Roth account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "You can convert after-tax savings to Roth. It makes no difference how old you are, and you go on"
        " working as before.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may make after-tax contributions and you go on working as before.", AFTER_TAX, "permitted"),
    # what goes back to a sentence before
    (
        "The age rule does not bind your after-tax account. Out of that account you may be paid whenever you ask.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The age rule does not bind your rollover account. Out of that account you may be paid whenever you ask.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Unvested match cannot be converted to Roth. Everything else, after-tax money included, can be "
        "converted at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Each time you transfer your after-tax savings to your Roth account we charge $5. Members can do "
        "so at any age.",
        CONVERSION,
        "permitted",
    ),
    (
        "All but one source of your account must stay until 59½. The source that can come out is your after-tax money.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "All but one source of your account must stay until 59½. The source that can come out is your rollover money.",
        WITHDRAWAL,
        "conditional",
    ),
    # rules that are gone
    (
        "Formerly only members over 59½ could convert after-tax money to Roth in the Plan. The age was "
        "dropped in 2022.",
        CONVERSION,
        "permitted",
    ),
    (
        "Formerly only members over 62 could convert after-tax money to Roth in the Plan. The age was lowered to 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax savings used to stay two years before you could take them. The Board abolished the wait in 2019.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax savings used to stay five years before you could take them. The wait was shortened to two years.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may make after-tax contributions once the Plan is amended.", AFTER_TAX, "not_addressed"),
    (
        "Members may convert after-tax money to Roth as soon as the amendment has been signed.",
        CONVERSION,
        "not_addressed",
    ),
    ("If the Plan is amended, we will tell you. You may make after-tax contributions.", AFTER_TAX, "permitted"),
    # one who did, and all who may
    (
        "Ann, 33, moved her after-tax savings to her Roth account in the Plan in May. Every member can do the same.",
        CONVERSION,
        "permitted",
    ),
    (
        "Some of us had our after-tax contributions sent out to a Roth IRA. This is open to all "
        "participants at any age.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Bob retired in May and had his after-tax contributions sent out to his Roth IRA. Everyone can do the same.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Bob, 61, had his after-tax contributions sent out to his Roth IRA. Everyone can do the same.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # another subject, another time, another plan
    (
        "We match student loans: tell us what you paid your lender in after-tax dollars, up to 5% of pay,"
        " and we match it.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "We match student loan payments. You may also make after-tax contributions of up to 5% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may save 10% of pay after tax in the savings drive. The drive ran from May 1, 2022 until"
        " June 30, 2022.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "On page 4, where the guide says that you may save after tax, please read that you may save as Roth.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "On page 4, where the guide says that you may save as Roth, please read that you may save after tax.",
        AFTER_TAX,
        "permitted",
    ),
    ("The Union's proposal: employees may contribute up to 8% of pay after tax.", AFTER_TAX, "not_addressed"),
    (
        '"Each Participant may make after-tax contributions." Employers that wish to add this language should call us.',
        AFTER_TAX,
        "not_addressed",
    ),
    ("The bank may contribute 5% after tax for the year, out of its profits.", AFTER_TAX, "not_addressed"),
    (
        "You may contribute after tax up to the rate that the Board announces. For 2025 it was 0%; for 2026 it is 0%.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may contribute after tax up to the rate that the Board announces. For 2025 it was 8%; for 2026 it is 10%.",
        AFTER_TAX,
        "permitted",
    ),
    ("The request most often made was to contribute after tax.", AFTER_TAX, "not_addressed"),
    (
        "You may save 1% to 50% after tax. Together with pre-tax it has to stay within the deferral limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You may save 1% to 50% after tax. Together with pre-tax it has to stay within 75% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may move your after-tax contributions to Roth, by moving the rate from one box to the other.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may convert your after-tax account to Roth. The earliest date at which you may do so is "
        "after you turn 62.",
        CONVERSION,
        "conditional",
    ),
    ("Your husband may have your after-tax account converted to Roth.", CONVERSION, "not_addressed"),
    ("You may convert 20 hours of unused vacation into after-tax contributions.", CONVERSION, "not_addressed"),
    (
        "Ms. Ode moved that members be allowed to convert after-tax money to Roth at any age. The motion was lost.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "After-tax money may be withdrawn at any time, if it came to the Plan from the plan of a former employer.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Sums may be withdrawn from your after-tax account at any time. They are used to pay the trustee's expenses.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Your election to save after tax is free, and you may withdraw it at any time.", WITHDRAWAL, "not_addressed"),
    (
        "You may take half of your after-tax account at any age. The money is paid back in by payroll "
        "deduction, with interest.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Should the purchaser buy your unit, you may withdraw your after-tax money at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax units may be sold at any time. The proceeds are invested in the money market fund.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # and rights beside such words
    (
        "You may withdraw after-tax money while employed, at any time. Another form is used by those who have left: "
        "this form is for former employees.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax money at any time. When you change investments, the money goes into the new fund.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw after-tax money at any time. A loan is paid back by payroll deduction, with interest.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Sums credited in error are taken back. You may withdraw after-tax money at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Employees of Orbis are covered by the Orbis Savings Plan and not by this one. You may save 5% after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may contribute after tax in each pay period. The enrollment period ran from May 1 to May 31, 2024.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may withdraw after-tax money at any time. You may withdraw your request until it is paid.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Join us and learn how you can save after tax and convert it to Roth.", CONVERSION, "not_addressed"),
]

# a section under its heading, provision, status
SECTIONS = [
    (
        "## Which withdrawals need papers\n\nMatch: you must be 59½. After-tax contributions: no forms, "
        "no waiting, twice a year while at work.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "## Which withdrawals need papers\n\nAfter-tax contributions: no forms, but you must be 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "## Can it be converted to Roth while I work?\n\nMatch: not until 59½. After-tax: yes, on any "
        "day. Outstanding loans: no.",
        CONVERSION,
        "permitted",
    ),
    (
        "## The 59½ rule does not reach this\n\nYou may withdraw your after-tax account on any day.",
        WITHDRAWAL,
        "permitted",
    ),
    ("## After 59½\n\nYou may withdraw your after-tax account on any day.", WITHDRAWAL, "conditional"),
    ("## Trade news\n\nAt Orbis employees may now save after tax.", AFTER_TAX, "not_addressed"),
    (
        "## If you divorce\n\nThe share set aside, after-tax money included, may be taken at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


@pytest.mark.parametrize(("section", "provision", "status"), SECTIONS)
def test_what_a_section_establishes(section: str, provision: str, status: str) -> None:
    found = detection.findings(read_text(section, name="section.md", markdown=True))
    assert read_alone(*found)[provision] == status
