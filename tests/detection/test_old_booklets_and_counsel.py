"""What old booklets, trust papers and amendments say in their own words, each beside what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

SAID = (
    # what costs nothing
    (
        "Participants may withdraw After-Tax Contributions at any time. No withdrawal of this kind shall "
        "entail a forfeiture of Matching Contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member may draw upon his Voluntary Account on any Valuation Date. No such withdrawal shall cause"
        " a suspension of his contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax savings at any time. No withdrawal from the after-tax account will"
        " result in a suspension of any kind.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member may withdraw his Thrift Account as of any quarter. No such withdrawal carries a penalty "
        "under the Plan.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax savings at any time. No withdrawal shall work a forfeiture.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No withdrawal of After-Tax Contributions shall be made before Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A Member may withdraw his Thrift Account. No such withdrawal may be made within two years after the last one.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw your after-tax savings at any time. Each withdrawal will cause a six-month "
        "suspension of after-tax contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    # savings told by their tax
    (
        "Your own deposits come out of pay on which income tax has been withheld. May I draw out my own "
        "deposits before I retire? No.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your own savings come out of pay that has already been taxed. You can take out your own savings "
        "once in any twelve months.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your own savings come out of pay that has already been taxed. You can take out your own savings "
        "once a year, but the Company will put in nothing for you during the next six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax savings once a year, and the Company will contribute nothing for "
        "you for the six months after.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Your own savings come out of pay before it is taxed. You can take out your own savings once in any"
        " twelve months.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Your own savings come out of pay on which income tax has already been withheld. You can take out "
        "the Company's share once a year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # after the deduction of taxes, and in the hands of trustees
    (
        "Each member may deposit with the Trustees up to 6% of salary, after income taxes have been deducted.",
        AFTER_TAX,
        "permitted",
    ),
    ("You may pay into the Fund from 1% to 5% of wages after deduction of income tax.", AFTER_TAX, "permitted"),
    (
        "Members may put up to 4% of pay into the Fund once income taxes have been taken out.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Each member may deposit in the Fund up to 5% of monthly pay, before the deduction of income taxes.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Your take-home pay is what is left after the deduction of income taxes.", AFTER_TAX, "not_addressed"),
    (
        "No member may deposit in the Fund any part of pay after the deduction of income taxes.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Your after-tax deposits remain in the hands of the Trustees until you retire, die or leave the "
        "Company's service.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your after-tax deposits stay with the Trustees until you retire or leave. The Trustees may not "
        "release them sooner for any reason.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You make after-tax deposits. They remain in the Fund until you leave service, and there is no "
        "power to release them earlier.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your after-tax deposits remain in the hands of the Trustees until you ask for them.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # kinds told by what they do to the pay that is taxed
    (
        "There are two kinds of savings. Tax-deferred savings lower the pay shown on your W-2; regular "
        "savings do not. You may choose either or both, up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You may choose tax-deferred savings, which reduce your W-2 pay, or regular savings, which do not "
        "reduce your W-2 pay, up to 10% of pay in all.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Regular savings do not reduce the pay on which you are taxed. Regular savings may be withdrawn "
        "once each quarter.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Regular savings are taken from pay after it is taxed. Regular savings may be withdrawn only after 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Basic savings reduce the pay shown on your W-2. You may choose basic savings of up to 10% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Regular savings do not reduce the benefits of the pension plan. You may choose regular savings of "
        "up to 10% of pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what a change does not touch
    (
        "The change does not touch voluntary after-tax contributions, which members may go on making.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The change does not touch voluntary after-tax contributions, which members may go on making.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "This amendment leaves nondeductible voluntary contributions untouched, and members may go on making them.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("The new law does not touch after-tax contributions.", WITHDRAWAL, "not_addressed"),
    (
        "The Code does not itself prohibit a plan from distributing after-tax contributions during employment.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may not touch your after-tax contributions while you are employed.", WITHDRAWAL, "prohibited"),
    (
        "The Plan stopped taking deductible voluntary contributions after December 31, 1986.",
        AFTER_TAX,
        "not_addressed",
    ),
    # in any other manner
    (
        "An Employee may direct that part of his wages be deferred before federal income tax. Employees "
        "shall neither be required nor allowed to contribute in any other way.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employees may make Salary Reduction Contributions. Employees shall neither be required nor "
        "permitted to contribute in any other manner.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Member may elect pre-tax salary reduction. No Member may contribute to the Trust by any other means.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Employees may make pre-tax deferrals and after-tax contributions. Employees shall not be allowed "
        "to contribute in any other manner.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employees may elect to defer by payroll deduction. Elections may not be made in any other manner "
        "than on Form A.",
        AFTER_TAX,
        "not_addressed",
    ),
    # words put for words in a sentence that is quoted
    (
        'In Section 4.2, which now reads "A Participant may contribute up to five percent of Compensation '
        'as After-Tax Contributions," the words "ten percent" are substituted for "five percent."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'In Section 3.4, which reads "A Member may make Voluntary Contributions of up to 6% of pay," "0%" '
        'is substituted for "6%" from January 1, 2026.',
        AFTER_TAX,
        "frozen",
    ),
    (
        'In Section 4.2, which now reads "A Participant may contribute up to ten percent (10%) of '
        'Compensation as After-Tax Contributions," "zero percent (0%)" replaces "ten percent (10%)".',
        AFTER_TAX,
        "prohibited",
    ),
    (
        'In the sentence "A Participant may make After-Tax Contributions of up to 10% of pay," the figure '
        '"0%" is put in place of "10%."',
        AFTER_TAX,
        "prohibited",
    ),
    (
        'In Section 4.2, which now reads "A Participant may not make After-Tax Contributions," the words '
        '"may make" are substituted for the words "may not make".',
        AFTER_TAX,
        "permitted",
    ),
    (
        'In Section 6.2, which now reads "A Participant may withdraw After-Tax Contributions after five '
        'years of participation," the words "at any time" are substituted for "after five years of '
        'participation."',
        WITHDRAWAL,
        "permitted",
    ),
    # what a section shall henceforth provide
    (
        'The words "after age 59½" are stricken from Section 6.2, so that Section 6.2 shall hereafter '
        'provide: "A Participant may withdraw all or part of his After-Tax Account at any time."',
        WITHDRAWAL,
        "permitted",
    ),
    (
        'The phrase "with the consent of the Committee" is deleted from Section 5.1, so that it shall '
        'provide in full: "A Member may withdraw his Voluntary Contributions on any Valuation Date."',
        WITHDRAWAL,
        "permitted",
    ),
    (
        'The word "not" is struck from Section 3.4, so that the Section shall henceforth provide: "A '
        'Participant may make After-Tax Contributions."',
        AFTER_TAX,
        "permitted",
    ),
    (
        'The words "at any time" are stricken from Section 6.2, so that Section 6.2 shall henceforth '
        'provide: "A Participant may withdraw his After-Tax Account after age 59½."',
        WITHDRAWAL,
        "conditional",
    ),
    (
        'The phrase "A Participant may withdraw his After-Tax Account as of any business day" is stricken '
        "from Section 6.2.",
        WITHDRAWAL,
        "prohibited",
    ),
    # a proviso added to a right
    (
        "Section 6.2, allowing a Participant to withdraw After-Tax Contributions at any time, is amended by"
        ' adding at its end "provided that no contribution shall be so withdrawn within two years after it '
        'was made."',
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Section 5.4, permitting a Member to withdraw Voluntary Contributions on any Valuation Date, is "
        'amended by inserting "provided that the Member has attained age fifty-five."',
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Section 6.2, under which a Participant may withdraw After-Tax Contributions at any time, is "
        'amended by adding ", but not more often than once in any Plan Year."',
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Section 6.2, allowing a Participant to withdraw After-Tax Contributions at any time, is amended by"
        ' adding "and earnings thereon".',
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Section 6.2, allowing a Participant to withdraw After-Tax Contributions at any time, is deleted.",
        WITHDRAWAL,
        "prohibited",
    ),
    # of nothing else
    (
        "The Trust Fund shall consist of Salary Reduction Contributions, Matching Contributions and "
        "Rollover Contributions, and of nothing else.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Trust shall be made up of (a) Elective Deferrals and (b) Employer Contributions, and nothing else.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Member shall have any right to contribute otherwise than under a Salary Reduction Agreement.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Participant may contribute to the Plan except by way of a pre-tax Salary Reduction Agreement.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Trust Fund shall consist of Salary Reduction Contributions, After-Tax Contributions and "
        "Matching Contributions, and of nothing else.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Matching Account shall consist of Matching Contributions and earnings, and of nothing else.",
        AFTER_TAX,
        "not_addressed",
    ),
    # money that stays in its account
    (
        "No sum credited to one Account of a Participant shall be moved to another Account of the same Participant.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Except to correct an error, no amount shall be transferred from one Account of a Participant to another.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Save for the correction of a mistake, no amount in one account shall be transferred to another "
        "account of that Participant.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The character of a contribution as pre-tax, Roth or after-tax shall be fixed when it is made and "
        "shall not thereafter be changed.",
        CONVERSION,
        "prohibited",
    ),
    (
        "No sum shall be moved from one investment fund to another more than once a month.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "The character of a contribution as pre-tax, Roth or after-tax shall be fixed when it is made and "
        "shall not thereafter be changed.",
        AFTER_TAX,
        "not_addressed",
    ),
    # paid in from taxed wages, and for whom contributions were received
    ("A Member may draw out once a year what he has himself paid in from taxed wages.", WITHDRAWAL, "permitted"),
    (
        "A Participant for whom contributions have been received in at least five Plan Years may withdraw "
        "his After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant on whose behalf contributions have been made for three Plan Years may draw on his "
        "after-tax savings once a year.",
        WITHDRAWAL,
        "conditional",
    ),
    ("No Participant may draw out what he has himself paid in from taxed wages.", WITHDRAWAL, "prohibited"),
    ("A Participant may draw out what the Employer has paid in.", WITHDRAWAL, "not_addressed"),
    # just as in the past
    (
        "You may keep on saving up to 10% of base pay out of your take-home pay, just as in the past.",
        AFTER_TAX,
        "permitted",
    ),
    ("As in the past, you may save up to 6% of pay out of take-home pay.", AFTER_TAX, "permitted"),
    (
        "Does salary reduction replace my payroll savings? No. You may go on saving up to 8% of pay from "
        "take-home pay, as you always have.",
        AFTER_TAX,
        "permitted",
    ),
    ("You may no longer save out of your take-home pay as in the past.", AFTER_TAX, "frozen"),
    ("In the past you could save up to 10% of pay out of your take-home pay.", AFTER_TAX, "frozen"),
    ("You may keep on saving for a house out of your take-home pay in a bank account.", AFTER_TAX, "not_addressed"),
    # those of any other member
    (
        "After-tax savings you made in earlier years may be withdrawn at any time, as may those of any other member.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your after-tax savings, like those of any other member, may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Highly paid members may withdraw their after-tax savings at any time, as may every other member.",
        WITHDRAWAL,
        "permitted",
    ),
    # save as recharacterized
    (
        "Save as so recharacterized, no amount shall be contributed to the Plan as an after-tax contribution.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Excess Contributions may be recharacterized as after-tax Employee contributions. Except as so "
        "recharacterized, no after-tax Employee contributions shall be made to the Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Excess Contributions may be recharacterized as after-tax contributions. Other than by such "
        "recharacterization, no Participant may make after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Excess Contributions may be recharacterized as after-tax Employee contributions to the extent the "
        "Regulations allow.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Excess Contributions may be recharacterized as after-tax contributions. No amount so "
        "recharacterized shall be matched.",
        AFTER_TAX,
        "not_addressed",
    ),
    # moved as a matter of course
    (
        "Each After-Tax Contribution shall, as soon as practicable after receipt, be transferred to the "
        "Participant's In-Plan Roth Subaccount.",
        CONVERSION,
        "permitted",
    ),
    (
        "Unless the Member elects otherwise, each Voluntary After-Tax Contribution shall promptly after it "
        "is received be moved to his In-Plan Roth Account.",
        CONVERSION,
        "permitted",
    ),
    (
        "Unless the Participant has directed otherwise, After-Tax Contributions shall be transferred each "
        "payroll period to the Roth Conversion Account.",
        CONVERSION,
        "permitted",
    ),
    ("After-Tax Contributions shall not be transferred to the In-Plan Roth Subaccount.", CONVERSION, "prohibited"),
    (
        "Each Roth Contribution shall, as soon as practicable after receipt, be credited to the "
        "Participant's Roth Account.",
        CONVERSION,
        "not_addressed",
    ),
    # a power that nobody has used
    (
        "The Committee may by rule permit In-Plan Roth Rollovers of After-Tax Contributions. No such rule "
        "has been made.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Committee may permit the conversion of After-Tax Contributions to Roth. As of the date of this"
        " document it has not done so.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Committee may, by written rule, permit After-Tax Contributions. Until such a rule is made, "
        "none shall be accepted.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Committee may by rule permit withdrawals of After-Tax Contributions. No rule of that kind has "
        "been adopted.",
        WITHDRAWAL,
        "prohibited",
    ),
    # beyond what is required
    (
        "Beyond the required contribution, a Member may contribute any amount from salary after taxes.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "In addition to his mandatory contribution, each Member may contribute up to 10% of salary after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Over and above the required 6% contribution, you may make additional after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    ("Beyond the required after-tax contribution, a Member may not contribute.", AFTER_TAX, "not_addressed"),
    ("Each Member shall make a required after-tax contribution of 6% of salary.", AFTER_TAX, "not_addressed"),
    # what one must put in
    (
        "To join you must put in 3% of your pay, which is deducted after income tax. Members may not put in"
        " more than this.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("To be a member you must contribute 4% of pay after tax.", AFTER_TAX, "not_addressed"),
    ("Every member must put in 3% of pay after tax, and may put in up to 5% more.", AFTER_TAX, "permitted"),
    (
        "What you have put in after tax is returned to you when you retire or leave, and cannot be returned"
        " before then.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Your after-tax contributions are paid to you when you leave the Company, and may not be paid earlier.",
        WITHDRAWAL,
        "prohibited",
    ),
    # declining to receive
    (
        "The Fund shall, until further resolution, decline to receive voluntary hourly deductions from net wages.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "With respect to pay periods after October 1, 2026 the Plan shall decline to receive After-Tax Contributions.",
        AFTER_TAX,
        "frozen",
    ),
    ("The Trustees may decline to receive a contribution that is late.", AFTER_TAX, "not_addressed"),
    (
        "The Trustees shall not decline to receive voluntary contributions from net wages.",
        AFTER_TAX,
        "not_addressed",
    ),
    # a restriction that does not apply
    (
        "Nothing in this Article allows a withdrawal before age 59½ of any amount other than Voluntary "
        "Contributions, to which no restriction of this Article shall apply.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No amount may be withdrawn before age 59½ other than After-Tax Contributions, to which that "
        "restriction does not apply.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Nothing in this Article shall be construed to allow an Employee to withdraw Voluntary "
        "Nondeductible Contributions prior to attaining age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Nothing in this Article shall be construed to allow an Employee to withdraw any amount prior to "
        "severance, other than an amount attributable to Voluntary Contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "An Employee may not withdraw, before 59½, any amount other than Rollover Contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    # unavailable until
    (
        "Amounts in the After-Tax Account shall continue to be unavailable before Severance from Employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("The After-Tax Account shall remain unavailable until Severance from Employment.", WITHDRAWAL, "prohibited"),
    ("The Voluntary Account is unavailable to you until you leave the Company.", WITHDRAWAL, "prohibited"),
    ("The After-Tax Account shall be available before Severance from Employment.", WITHDRAWAL, "permitted"),
    ("After-tax contributions are unavailable.", AFTER_TAX, "prohibited"),
    # earnings that come along
    (
        "After-tax contributions you made before 1987 can be withdrawn alone. Those made in 1987 and later "
        "must bring with them a share of earnings.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions made after 1986 carry with them a share of earnings when they are withdrawn.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("After-tax contributions may be brought with you from another plan.", AFTER_TAX, "rollover_only"),
    ("You may bring after-tax money with you from your last employer's plan.", AFTER_TAX, "rollover_only"),
    # near those
    ("Participants are neither required nor permitted to contribute to the Plan.", AFTER_TAX, "prohibited"),
    ("No amount shall be contributed to the Plan as an after-tax contribution.", AFTER_TAX, "prohibited"),
    ("No part of a Member's pay may be paid into the Fund as a voluntary contribution.", AFTER_TAX, "prohibited"),
    ("No amount may be contributed as an after-tax contribution in excess of 10% of pay.", AFTER_TAX, "permitted"),
    (
        "No amount may be contributed as an after-tax contribution by a Highly Compensated Employee.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Each Member shall make a required after-tax contribution of 6% of salary.", AFTER_TAX, "not_addressed"),
    (
        "Each Member makes required after-tax contributions of 3% of pay and may make voluntary after-tax "
        "contributions of up to 5%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "You are not required to make after-tax contributions, but you may contribute up to 6%.",
        AFTER_TAX,
        "permitted",
    ),
    ("Every employee must contribute 3% of pay after tax. He may not contribute more.", AFTER_TAX, "not_addressed"),
    ("You may contribute up to 5% of pay after tax. You may not put in more than this.", AFTER_TAX, "permitted"),
    (
        "The Employer may from time to time allow in-plan Roth conversions of after-tax accounts.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A Participant may convert his After-Tax Account in the manner that the Committee may by rule permit.",
        CONVERSION,
        "permitted",
    ),
    (
        "The Committee may by rule permit withdrawals of After-Tax Contributions more often than once a year.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Members may withdraw their Voluntary Contributions at any time, subject to such limits as the "
        "Committee may from time to time by rule permit.",
        WITHDRAWAL,
        "permitted",
    ),
    ("In-plan: The Company will contribute nothing for employees in the first year.", AFTER_TAX, "not_addressed"),
    (
        "You may withdraw your after-tax savings at any time. The Company will contribute nothing for you "
        "for six months after a withdrawal.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw your after-tax savings at any time. If you leave, the Company will contribute nothing.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Own savings come out of pay on which tax has been withheld.", AFTER_TAX, "permitted"),
    (
        "Your regular savings do not reduce your taxable pay. You may save up to 6% of pay as regular savings.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your regular deposits are taken from pay after it is taxed. You cannot take out your regular "
        "deposits while you work here.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Section 4.1. Employer contributions are made monthly. Section 4.2. Employees shall neither be "
        "required nor allowed to contribute to the Fund in any other manner.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Section 8.3 No transfer shall be made in any other manner.", CONVERSION, "not_addressed"),
    (
        "Employees may make pre-tax and after-tax contributions. No Employee may contribute in any other manner.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Members may contribute after tax by payroll deduction. No Member may contribute in any other manner.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'The words "at any time" in Section 6.2, which now reads "A Participant may withdraw his After-Tax '
        'Account at any time," are replaced by "after age 59½."',
        WITHDRAWAL,
        "conditional",
    ),
    (
        '"12%" is substituted for "8%" in Section 4.2, which now reads "A Member may make After-Tax '
        'Contributions of up to 8% of pay."',
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Company may allow in-plan Roth conversions of after-tax money. No decision has been made.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Repayment is by payroll deduction from net pay, which is pay after withholding of taxes, and is "
        "not an Employee Contribution.",
        AFTER_TAX,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("text", "provision", "expected"), SAID)
def test_what_is_said_in_old_words(text: str, provision: str, expected: str) -> None:
    found = statuses(findings(read_text(text, name="plan.txt")), Profile(date(2026, 11, 28)))
    assert found[provision].status.value == expected
