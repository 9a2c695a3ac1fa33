"""Of whom, of which plan and of which paper something is said: families of everyday sentences."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # money that somebody brought from another plan
    (
        "After-tax contributions that came here from another airline's plan are in that source and may go out with it.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax money that you brought from a former employer's plan may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax amounts which came over from your old employer's plan can be taken out whenever you like.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Voluntary after-tax contributions that arrived from another employer's plan may be drawn on at any age.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions brought in from another company's plan can be paid out on request.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax contributions brought in from another company's plan can be paid out on request.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # what two kinds of money share, and no grant
    (
        "Is Roth the same as after-tax?\nNo, though both come out of your check after tax has been withheld.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Are Roth contributions the same as after-tax contributions?\nNo. Both are taken from pay that "
        "has been taxed, but the two are different kinds of money.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Is a Roth contribution the same thing as an after-tax contribution?\nNot quite. Each is taken "
        "from your pay after taxes.",
        AFTER_TAX,
        "not_addressed",
    ),
    # money that stays
    (
        "As long as you are employed and under 59½, after-tax contributions and their earnings stay in the Plan.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "While you are under 59½ and still working here, your after-tax contributions must stay in the Plan.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "For as long as you are on the payroll and younger than 59½, after-tax money has to remain in your account.",
        WITHDRAWAL,
        "prohibited",
    ),
    # the terms of a plan that was merged into this one
    (
        "The Tallis Thrift Plan was merged into this Plan in 2018. Under section 4.02 of the Tallis "
        "plan employees could contribute up to 6% of pay after tax. A Participant may make after-tax "
        "contributions of 1% to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Barlow Plan was merged into this Plan in 2016. Members of the Barlow Plan could save up to "
        "5% of pay after tax under its terms. You may contribute up to 8% of your pay after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Harlan plan became part of this Plan on July 1, 2014. Under the Harlan plan, after-tax "
        "contributions were permitted.",
        AFTER_TAX,
        "frozen",
    ),
    ("Before 2010 employees could contribute up to 6% of pay after tax.", AFTER_TAX, "frozen"),
    # after-tax money told by how it is taxed
    (
        "A Participant may elect to make Employee Contributions by payroll reduction that are included "
        "in gross income and are not designated as Roth Elective Deferrals.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may make contributions from pay that are includible in gross income when made "
        "and are not designated Roth contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may make contributions from pay that are includible in gross income when made "
        "and are not designated Roth contributions.",
        ROTH,
        "not_addressed",
    ),
    (
        "A Participant may elect to make contributions by payroll reduction that are included in gross "
        "income and are designated as Roth Elective Deferrals.",
        ROTH,
        "permitted",
    ),
    (
        "Employee Contributions that are included in gross income and are not designated as Roth "
        "Elective Deferrals are not permitted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may make after-tax contributions up to 5% of pay. The Employer reserves the right to end them.",
        AFTER_TAX,
        "permitted",
    ),
    # what is not presumed, and what may be ended some day
    ("No election of Supplemental Contributions is ever deemed to have been made.", AFTER_TAX, "not_addressed"),
    (
        "A Participant may make Supplemental after-tax contributions of up to 10% of pay. No election "
        "of after-tax contributions is ever deemed to have been made.",
        AFTER_TAX,
        "permitted",
    ),
    ("No after-tax election is ever presumed.", AFTER_TAX, "not_addressed"),
    ("No one is ever treated as having elected after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("No after-tax contributions are ever made for you without your election.", AFTER_TAX, "permitted"),
    (
        "No election to make after-tax contributions shall be considered to have been made by silence.",
        AFTER_TAX,
        "not_addressed",
    ),
    # from a payroll on
    (
        "Starting with the first paycheck of January 2027 you may contribute from 1% to 10% of your pay "
        "after tax. At present the Plan does not take after-tax contributions other than Roth.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Everything in this notice takes effect on January 1, 2027 unless we say otherwise. Until that "
        "day the Plan works as the guide that follows describes.\nStarting with the first paycheck of "
        "January 2027 you may contribute from 1% to 10% of your pay after tax.\nAt present those are the "
        "only two kinds of contribution we can take from your paycheck. The Plan does not take "
        "after-tax contributions other than Roth.",
        AFTER_TAX,
        "permitted",
    ),
    # what the parties have still to agree on
    (
        "Employees represented by the Federation of Shipyard Technicians may make after-tax "
        "contributions once the Federation and the Company have signed a letter of agreement so "
        "providing.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Members of Local 12 may make after-tax contributions once the Union and the Company have "
        "signed a letter of agreement so providing.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "You will be able to make after-tax contributions when the parties reach agreement on them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions may be made after the Union and the Company agree to them in writing.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees in the unit may contribute after tax as soon as a memorandum of understanding has been ratified.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Mechanics may make after-tax contributions if and when the Company and the Union so agree.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Once the Company and the Guild conclude a side letter allowing them, members may make "
        "after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You may make after-tax contributions once you have signed an enrollment form.", AFTER_TAX, "permitted"),
    ("You may make after-tax contributions after you sign a payroll deduction agreement.", AFTER_TAX, "permitted"),
    # what the law leaves plans free to do
    (
        "The IRS does not restrict withdrawals of after-tax contributions the way it does withdrawals "
        "of pre-tax deferrals, and plans are free to pay them out at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Federal law lets plans pay out after-tax contributions at any time.", WITHDRAWAL, "not_addressed"),
    (
        "The Code puts no limit on when after-tax money may be paid out, so a plan may pay it whenever it likes.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Plans are allowed by law to accept after-tax contributions, and many do.", AFTER_TAX, "not_addressed"),
    ("Plans can convert after-tax money to Roth whenever the participant asks.", CONVERSION, "not_addressed"),
    # accounts that a definition only names
    (
        '"In-Plan Roth Rollover Account" means the subaccount to which are credited the amounts, if '
        "any, that a Participant is permitted to roll over within the Plan to a designated Roth "
        "account.",
        CONVERSION,
        "not_addressed",
    ),
    (
        '"In-Plan Conversion Account" means the account that holds any amounts a Participant is allowed '
        "to convert to Roth within the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        '"Conversion Account" means the account holding the amounts, if any, that the Plan permits to '
        "be converted to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        '"Voluntary Contribution Account" means the account to which are credited the after-tax '
        "contributions, if any, that a Participant is permitted to make.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        '"Roth Transfer Account" means the account that receives such amounts, if any, as a Participant may convert.',
        CONVERSION,
        "not_addressed",
    ),
    # a payment of one part alone
    (
        "If your payment includes after-tax contributions: When you receive only part of your benefit, "
        "a share of your after-tax contributions is included in the payment, so you cannot take a "
        "payment of only after-tax contributions. You may roll over after-tax amounts to an IRA or, by "
        "direct rollover, to an employer plan that accepts them.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Each payment carries a share of your after-tax contributions, so you cannot take only "
        "after-tax contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You cannot take a distribution of only your after-tax contributions; a part of the earnings comes with them.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may not withdraw just the after-tax contributions and leave the earnings.", WITHDRAWAL, "not_addressed"),
    (
        "You may not receive after-tax contributions alone: each payment has its share of earnings.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You cannot withdraw only part of your after-tax account; the whole must be taken.", WITHDRAWAL, "not_addressed"),
    # contributions, and not what they have earned
    (
        "You may take out the after-tax contributions you have made, less earlier withdrawals, at any "
        "time. The earnings on them are not available until you leave the Company. Each payment is "
        "treated for tax as part contributions and part earnings.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax contributions whenever you like. What they have earned stays "
        "in the Plan until you retire.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions may be taken out once a quarter. Earnings on those contributions "
        "cannot be taken until employment ends.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may draw out your after-tax contributions at any time. The growth they have had is not "
        "payable until you separate from service.",
        WITHDRAWAL,
        "permitted",
    ),
    # the older and the younger
    (
        "Participants age 59½ and over may convert any source to Roth. Younger participants may convert "
        "after-tax contributions and rollover money only.",
        CONVERSION,
        "permitted",
    ),
    (
        "If you are 59½ or older you may convert all of your account to Roth. If you are younger you "
        "may convert only your after-tax account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Participants under 59½ may convert after-tax contributions only; those who are 59½ or older "
        "may convert every source.",
        CONVERSION,
        "permitted",
    ),
    (
        "Once you are 59½ you may withdraw from any account. Before then you may withdraw after-tax "
        "contributions only.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Participants age 59½ and over may convert any source to Roth. Younger participants may not convert.",
        CONVERSION,
        "conditional",
    ),
    # open both ways
    (
        "Supplemental after-tax contributions made by project staff become available for withdrawal or "
        "for conversion to Roth on the first day of the third year after the year for which they were "
        "contributed. Until then they stay where they are.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions become available for withdrawal or conversion to Roth two years after they are made.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your after-tax money is available for withdrawal or for conversion to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Your after-tax money is available for withdrawal or for conversion to Roth at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax savings are open to withdrawal or to Roth conversion once a quarter.", CONVERSION, "permitted"),
    ("After-tax savings are open to withdrawal or to Roth conversion once a quarter.", WITHDRAWAL, "permitted"),
    # Roth told of beside after-tax money
    (
        "Pilots may direct from 1% to 15% of eligible earnings to the Plan as after-tax contributions. "
        "After-tax contributions are separate from Roth 401(k) deferrals, which the Plan also offers, "
        "and do not count toward the annual deferral limit.",
        ROTH,
        "permitted",
    ),
    (
        "After-tax contributions are not the same as Roth deferrals, which the Plan also accepts.",
        ROTH,
        "permitted",
    ),
    ("After-tax contributions differ from Roth contributions, which you may also make.", ROTH, "permitted"),
    ("After-tax contributions are not Roth contributions, which our Plan does not offer.", ROTH, "prohibited"),
    ("They are distinct from Roth 401(k) deferrals, which are also available here.", ROTH, "permitted"),
    # codes that stand before their prompts
    (
        "N  Voluntary after-tax contributions allowed?\nY  Roth deferrals allowed?\nY  Rollovers from "
        "other plans allowed?\nN  In-plan Roth conversion allowed?",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "N  Voluntary after-tax contributions allowed?\nY  Roth deferrals allowed?\nY  Rollovers from "
        "other plans allowed?\nN  In-plan Roth conversion allowed?",
        ROTH,
        "permitted",
    ),
    (
        "N  Voluntary after-tax contributions allowed?\nY  Roth deferrals allowed?\nY  Rollovers from "
        "other plans allowed?\nN  In-plan Roth conversion allowed?",
        CONVERSION,
        "prohibited",
    ),
    ("Y  After-tax contributions allowed?\nN  Roth deferrals allowed?", AFTER_TAX, "permitted"),
    ("Y  After-tax contributions allowed?\nN  Roth deferrals allowed?", ROTH, "prohibited"),
    ("N  After-tax contributions\nY  Roth deferrals", AFTER_TAX, "prohibited"),
    ("N  After-tax contributions\nY  Roth deferrals", ROTH, "permitted"),
    ("Yes  After-tax contributions permitted\nNo  In-plan Roth conversions permitted", CONVERSION, "prohibited"),
    ("Y - After-tax contributions permitted?\nN - Loans permitted?", AFTER_TAX, "permitted"),
    # no other, after-tax included
    (
        "Plan at a Glance: You may save up to 10% of pay after tax, over and above your pre-tax "
        "savings.\nYour Contributions: The Plan accepts pre-tax and Roth deferrals. It does not accept "
        "any other employee contribution, including after-tax contributions.",
        AFTER_TAX,
        "conflicting",
    ),
    (
        "The Plan accepts pre-tax and Roth deferrals. It does not accept any other employee "
        "contribution, including after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan allows pre-tax deferrals. No other contributions, after-tax contributions included, may be made.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may contribute pre-tax, Roth and after-tax. The Plan does not accept any other employee "
        "contribution, including employee stock.",
        AFTER_TAX,
        "permitted",
    ),
    # a paper and its amendment
    (
        "SPD dated January 1, 2022, page 7: After-tax contributions are not permitted.\nAmendment No. 4, "
        'signed December 12, 2024: Effective January 1, 2025, Section 3.6 is added to read, "A '
        'Participant may make After-Tax Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        "Summary plan description of 2019: After-tax contributions are not accepted.\nAmendment signed "
        "November 3, 2023: Effective January 1, 2024, a Participant may make after-tax contributions of "
        "up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Amendment No. 4, signed December 12, 2024: Effective January 1, 2025, Section 3.6 is added to "
        'read, "A Participant may make After-Tax Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'Effective January 1, 2025, Section 3.6 is added to read, "A Participant may make After-Tax '
        'Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'Effective January 1, 2025, Section 3.6 is added to read: "A Participant may make After-Tax '
        'Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'Effective January 1, 2025, Section 3.6 is added to read as follows: "A Participant may make '
        'After-Tax Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'Effective January 1, 2025, a new Section 3.6 is added, reading "A Participant may make '
        'After-Tax Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'Effective January 1, 2025, Section 3.6 is amended to read, "A Participant may make After-Tax '
        'Contributions not exceeding 10% of Compensation."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'Section 6.2 is added to read, "A Participant may convert his or her After-Tax Account to Roth at any time."',
        CONVERSION,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_passage_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
